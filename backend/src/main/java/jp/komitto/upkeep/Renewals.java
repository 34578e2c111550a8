package jp.komitto.upkeep;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** All renewals; of one group at most one waits. */
@ApplicationScoped
class Renewals implements PanacheRepositoryBase<Renewal, UUID> {

    Uni<Renewal> require(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(UpkeepProblem.RENEWAL_NOT_FOUND::problem);
    }

    /** The last time the group asked; null when it never did. */
    Uni<Renewal> latest(UUID group) {
        return find("groupId = ?1 order by askedAt desc", group).firstResult();
    }

    Uni<Boolean> isWaiting(UUID group) {
        return count("groupId = ?1 and status = ?2", group, Renewal.Status.ASKED)
                .map(count -> count > 0);
    }
}
