package jp.komitto.attendance;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All days of all matches. */
@ApplicationScoped
class Attendances implements PanacheRepositoryBase<Attendance, UUID> {

    private static final int STEP = 100;

    Uni<List<Attendance>> of(UUID match) {
        return list("matchId = ?1 order by day", match);
    }

    Uni<Optional<Attendance>> on(UUID match, LocalDate day) {
        return find("matchId = ?1 and day = ?2", match, day).firstResult().map(Optional::ofNullable);
    }

    Uni<Attendance> require(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(AttendanceProblem.ATTENDANCE_NOT_FOUND::problem);
    }

    /** Days one side alone told about, long enough ago. */
    Uni<List<Attendance>> unconfirmedBefore(OffsetDateTime moment) {
        return find(
                        "minutes is null and updatedAt < ?1 and (needMinutes is null and offerMinutes is not null"
                                + " or needMinutes is not null and offerMinutes is null) order by id",
                        moment)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, STEP - 1)
                .list();
    }
}
