package jp.komitto.membership;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** All successions. */
@ApplicationScoped
class Successions implements PanacheRepositoryBase<Succession, UUID> {

    Uni<Succession> require(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(MembershipProblem.SUCCESSION_NOT_FOUND::problem);
    }

    Uni<List<Succession>> of(UUID successor) {
        return find("successor = ?1 order by askedAt desc", successor)
                .range(0, 49)
                .list();
    }

    /** Somebody else's is no different from none. */
    Uni<Succession> requireOwn(UUID id, UUID successor) {
        return find("id = ?1 and successor = ?2", id, successor)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(MembershipProblem.SUCCESSION_NOT_FOUND::problem);
    }
}
