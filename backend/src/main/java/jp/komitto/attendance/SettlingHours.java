package jp.komitto.attendance;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.attendance.AttendanceViews.Dispute;
import jp.komitto.attendance.AttendanceViews.Settled;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.security.Actor;

/** A coordinator decides where the two sides say differently. */
@ApplicationScoped
class SettlingHours {

    private static final String ONE = """
            select a.id, a.match_id, l.title, a.day, a.came_at, a.left_at, a.need_minutes, a.offer_minutes, a.minutes, a.settlement
              from attendance a
                   join match m on m.id = a.match_id
                   left join listing l on l.id = coalesce(m.need_id, m.offer_id) and l.visibility <> 'PROTECTED'
             where a.id = $1 and a.need_minutes is not null and a.offer_minutes is not null
            """;

    private final Attendances attendances;
    private final Database database;
    private final Journal journal;
    private final Clock clock;

    @Inject
    SettlingHours(Attendances attendances, Database database, Journal journal, Clock clock) {
        this.attendances = attendances;
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    Uni<Dispute> read(UUID id) {
        return database.query(ONE, Tuple.of(id)).map(rows -> {
            if (rows.size() == 0) {
                throw AttendanceProblem.ATTENDANCE_NOT_FOUND.problem();
            }
            return dispute(rows.iterator().next());
        });
    }

    private static Dispute dispute(Row row) {
        OffsetDateTime came = row.getOffsetDateTime("came_at");
        OffsetDateTime left = row.getOffsetDateTime("left_at");
        return new Dispute(
                row.getUUID("id"),
                row.getUUID("match_id"),
                row.getString("title"),
                row.getLocalDate("day"),
                came,
                left,
                Attendance.between(came, left),
                row.getInteger("need_minutes"),
                row.getInteger("offer_minutes"),
                row.getInteger("minutes"),
                row.getString("settlement"));
    }

    @WithTransaction
    Uni<Dispute> settle(UUID id, Settled settled, Actor actor) {
        return attendances
                .require(id)
                .map(found -> found.settle(
                        settled.minutes(), settled.reason().strip(), actor.id(), OffsetDateTime.now(clock)))
                .chain(happened -> journal.append(actor, happened))
                .chain(() -> attendances.flush())
                .chain(() -> read(id));
    }
}
