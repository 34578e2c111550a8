package jp.komitto.shared.security;

import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where nobody keeps sessions, there is none to end or to strengthen. */
@DefaultBean
@ApplicationScoped
class NobodySignedIn implements EndingSessions, StrengtheningSession {

    @Override
    public Uni<Void> ofAccount(UUID account, String reason) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> othersOf(Actor actor, String reason) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> withSecondFactor(Actor actor) {
        return Uni.createFrom().voidItem();
    }
}
