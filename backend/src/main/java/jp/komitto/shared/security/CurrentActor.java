package jp.komitto.shared.security;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The one who makes this request. Resources ask here and hand the {@link Actor} to the use case. */
@ApplicationScoped
public class CurrentActor {

    /** Under this name whoever recognises a token leaves the actor on the identity. */
    public static final String ATTRIBUTE = "komitto.actor";

    private final CurrentIdentityAssociation association;

    @Inject
    public CurrentActor(CurrentIdentityAssociation association) {
        this.association = association;
    }

    /** For operations that only somebody known can reach. */
    public Actor actor() {
        Actor actor = association.getIdentity().getAttribute(ATTRIBUTE);
        if (actor == null) {
            throw new IllegalStateException("an operation open to all asked who acts");
        }
        return actor;
    }

    /** For operations open to all that tell somebody known a little more. */
    public Uni<Optional<Actor>> ifKnown() {
        return association.getDeferredIdentity().map(CurrentActor::of);
    }

    public static Optional<Actor> of(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
    }
}
