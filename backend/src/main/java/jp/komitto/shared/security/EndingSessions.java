package jp.komitto.shared.security;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Signs a person out, inside the use case at hand. Whoever keeps sessions does it. */
public interface EndingSessions {

    /** Everywhere: a new password, a suspension. */
    Uni<Void> ofAccount(UUID account, String reason);

    /** Everywhere but in the session the person acts in. */
    Uni<Void> othersOf(Actor actor, String reason);
}
