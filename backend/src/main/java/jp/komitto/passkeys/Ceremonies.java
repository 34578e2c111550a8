package jp.komitto.passkeys;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;

/** Questions that devices have not answered yet. */
@ApplicationScoped
class Ceremonies implements PanacheRepositoryBase<Ceremony, UUID> {

    static final Duration LIFE = Duration.ofMinutes(10);

    /** Takes it away: of two answers to one question the second finds nothing. */
    Uni<Ceremony> take(UUID id, Set<Purpose> purposes, OffsetDateTime now) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .invoke(ceremony -> {
                    if (ceremony == null || !purposes.contains(ceremony.purpose()) || !ceremony.isOpen(now)) {
                        throw PasskeyProblem.PASSKEY_QUESTION_OVER.problem();
                    }
                })
                .call(this::delete);
    }
}
