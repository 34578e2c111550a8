package jp.komitto.shared.security;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** What other contexts may ask about the person of an account. Whoever keeps accounts tells it, inside the use case at hand. */
public interface KnownPeople {

    /** How old somebody is, as one of the bands accounts keep, e.g. {@code AGE_18_29}. */
    Uni<Optional<String>> ageBandOf(UUID account);

    /** Whether somebody may meet others at all: not under 16 without a guardian's consent, and not while suspended. */
    Uni<Boolean> takesPart(UUID account);

    /** Contact data: for whoever the person consented to, by whoever leaves a trace of having read it (C6). */
    Uni<Optional<String>> emailOf(UUID account);
}
