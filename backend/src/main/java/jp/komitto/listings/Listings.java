package jp.komitto.listings;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All listings. */
@ApplicationScoped
class Listings implements PanacheRepositoryBase<Listing, UUID> {

    private static final int STEP = 100;

    /** Locked until the use case ends: of two who act at once the second sees what the first has done. */
    Uni<Listing> require(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(ListingProblem.LISTING_NOT_FOUND::problem);
    }

    Uni<Listing> read(UUID id) {
        return findById(id).onItem().ifNull().failWith(ListingProblem.LISTING_NOT_FOUND::problem);
    }

    /** How many of these posters' listings are running or wait for it. */
    Uni<Long> running(UUID poster) {
        return count("(groupId = ?1 or accountId = ?1) and status in ('OPEN', 'PAUSED', 'PENDING')", poster);
    }

    /** Whether something of this person was open once, so that somebody has looked at how they write. */
    Uni<Boolean> isKnown(UUID account) {
        return count("accountId = ?1 and openedAt is not null", account).map(known -> known > 0);
    }

    Uni<List<Listing>> endedBefore(LocalDate day) {
        return find("status in ('OPEN', 'PAUSED') and expiresOn < ?1 order by id", day)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, STEP - 1)
                .list();
    }

    /** Running listings that end before this day and whose posters were not reminded of it yet. */
    Uni<List<Listing>> toRemind(LocalDate day) {
        return find(
                        "status = 'OPEN' and expiresOn < ?1 and (remindedFor is null or remindedFor <> expiresOn)"
                                + " and sample = false order by id",
                        day)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, STEP - 1)
                .list();
    }

    Uni<List<Listing>> onBehalfOf(UUID somebody) {
        return find("onBehalfOf = ?1 order by id", somebody)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Uni<List<Listing>> locked(List<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
