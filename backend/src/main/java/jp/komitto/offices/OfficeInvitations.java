package jp.komitto.offices;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** All invitations to offices. */
@ApplicationScoped
class OfficeInvitations implements PanacheRepositoryBase<OfficeInvitation, UUID> {

    static final int MOST_OPEN = 200;

    Uni<OfficeInvitation> require(String secret) {
        return find("secretHash", OfficeInvitation.hash(secret))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(OfficeProblem.OFFICE_INVITATION_NOT_OPEN::problem);
    }

    Uni<OfficeInvitation> require(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(OfficeProblem.OFFICE_INVITATION_NOT_OPEN::problem);
    }

    Uni<List<OfficeInvitation>> open(OffsetDateTime now) {
        return find("endedAt is null and expiresAt > ?1 order by invitedAt desc, id desc", now)
                .page(0, MOST_OPEN)
                .list();
    }
}
