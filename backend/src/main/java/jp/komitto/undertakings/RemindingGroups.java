package jp.komitto.undertakings;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.time.DueToday;

/** Two weeks before a project ends its group hears, once, that the final report comes next. */
@ApplicationScoped
class RemindingGroups implements DueToday {

    static final String REPORT_DUE = "ProjectReportDue";

    private static final String ACTOR = "system:calendar";
    private static final int DAYS = 14;

    private static final String REMIND = """
            insert into undertaking_reminder (proposal_id, ends_on)
            select u.proposal_id, (u.terms ->> 'endsOn')::date
              from undertaking u join proposal p on p.id = u.proposal_id
             where p.status = 'IN_PROGRESS' and not p.sample
               and (u.terms ->> 'endsOn')::date between $1 and $2
             order by u.proposal_id limit 200
            on conflict do nothing
            returning proposal_id, ends_on
            """;

    private final Database database;
    private final Journal journal;
    private final Clock clock;

    @Inject
    RemindingGroups(Database database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Scheduled(every = "15m", delayed = "120s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> look() {
        return remind().replaceWithVoid();
    }

    /** Answers how many were reminded. */
    @WithTransaction
    Uni<Integer> remind() {
        LocalDate today = LocalDate.now(clock);
        return database.query(REMIND, Tuple.of(today, today.plusDays(DAYS)))
                .map(rows -> {
                    List<JournalEntry> reminded = new ArrayList<>(rows.size());
                    rows.forEach(row -> reminded.add(new JournalEntry(REPORT_DUE, row.getUUID("proposal_id"))
                            .with(Map.of("day", row.getLocalDate("ends_on").toString()))));
                    return reminded;
                })
                .call(reminded -> journal.append(ACTOR, reminded))
                .map(List::size);
    }
}
