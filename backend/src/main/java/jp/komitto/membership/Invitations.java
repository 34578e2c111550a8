package jp.komitto.membership;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** All invitations. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    static final int MOST_OPEN = 50;

    Uni<Invitation> require(String secret) {
        return find("secretHash", Invitation.hash(secret))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(MembershipProblem.INVITATION_NOT_OPEN::problem);
    }

    Uni<Invitation> require(UUID group, UUID id) {
        return find("id = ?1 and groupId = ?2", id, group)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(MembershipProblem.INVITATION_NOT_OPEN::problem);
    }

    Uni<List<Invitation>> open(UUID group, OffsetDateTime now) {
        return find("groupId = ?1 and endedAt is null and expiresAt > ?2 order by invitedAt, id", group, now)
                .range(0, MOST_OPEN)
                .list();
    }
}
