package jp.komitto.shared.security;

import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where nobody keeps sessions, there is none to end. */
@DefaultBean
@ApplicationScoped
class NobodySignedIn implements EndingSessions {

    @Override
    public Uni<Void> ofAccount(UUID account, String reason) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> othersOf(Actor actor, String reason) {
        return Uni.createFrom().voidItem();
    }
}
