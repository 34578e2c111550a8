package jp.komitto.attendance;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.komitto.connections.RunningMatches;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;

/** What time does by itself: hours one side said hold, what is done is completed, what is completed is over. A hundred at a time. */
@ApplicationScoped
class EndingAttendance {

    private static final String CALENDAR = "calendar";

    /** Begun, every day confirmed, and nothing was heard for a while. */
    private static final String DONE = """
            select m.id from match m
             where m.status = 'ACTIVE'
               and exists (select 1 from attendance a where a.match_id = m.id)
               and not exists (select 1 from attendance a where a.match_id = m.id and (a.minutes is null or a.updated_at >= $1))
               and not exists (select 1 from listing l where l.id = coalesce(m.need_id, m.offer_id) and l.commitment = 'REGULAR')
             order by m.id limit 100
            """;

    private static final String OVER =
            "select id from match where status = 'COMPLETED' and completed_at < $1 order by id limit 100";

    private final Attendances attendances;
    private final RunningMatches running;
    private final AttendanceRules rules;
    private final Journal journal;
    private final Clock clock;

    @Inject
    EndingAttendance(
            Attendances attendances, RunningMatches running, AttendanceRules rules, Journal journal, Clock clock) {
        this.attendances = attendances;
        this.running = running;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Integer> hold() {
        return attendances
                .unconfirmedBefore(now().minusDays(rules.confirmDays()))
                .map(days -> days.stream().map(day -> day.hold(now())).toList())
                .chain(this::append);
    }

    @WithTransaction
    Uni<Integer> complete() {
        return each(DONE, now().minusDays(rules.confirmDays()), id -> running.complete(id, null, true)
                .map(List::of));
    }

    @WithTransaction
    Uni<Integer> close() {
        return each(OVER, now().minusDays(rules.feedbackDays()), id -> running.close(id, null));
    }

    private Uni<Integer> each(String sql, OffsetDateTime before, Function<UUID, Uni<List<JournalEntry>>> step) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(sql, Tuple.of(before)))
                .chain(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(row -> step.apply((UUID) row[0]))
                        .collect()
                        .asList())
                .map(all -> all.stream().flatMap(List::stream).toList())
                .chain(this::append);
    }

    private Uni<Integer> append(List<JournalEntry> happened) {
        return journal.append(CALENDAR, happened).replaceWith(happened.size());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
