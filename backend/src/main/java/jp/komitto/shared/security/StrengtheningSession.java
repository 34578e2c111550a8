package jp.komitto.shared.security;

import io.smallrye.mutiny.Uni;

/** The person has just shown a second factor in the session they act in; inside the use case at hand. */
public interface StrengtheningSession {

    Uni<Void> withSecondFactor(Actor actor);
}
