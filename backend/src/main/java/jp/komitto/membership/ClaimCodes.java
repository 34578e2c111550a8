package jp.komitto.membership;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** All claim codes; of one group at most one is live. */
@ApplicationScoped
class ClaimCodes implements PanacheRepositoryBase<ClaimCode, UUID> {

    /** So many wrong guesses and a code is no longer one. */
    static final int GUESSES = 5;

    /** Null when there is none. Locked, so that guesses are counted one after the other. */
    Uni<ClaimCode> live(UUID group) {
        return find("groupId = ?1 and endedAt is null", group)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }
}
