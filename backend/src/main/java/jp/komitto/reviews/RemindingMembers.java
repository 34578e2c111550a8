package jp.komitto.reviews;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.time.DueToday;

/** Three days before scores are due, members who owe some hear of it, once. */
@ApplicationScoped
class RemindingMembers implements DueToday {

    static final String SCORES_DUE = "ScoresDue";

    private static final String ACTOR = "system:calendar";
    private static final int DAYS = 3;

    private static final String REMIND = """
            insert into review_reminder (member_id, deadline)
            select m.id, r.score_until
              from review_call r join panel_member m on m.call_id = r.call_id and m.account_id is not null
             where r.score_until > $1 and r.score_until <= $2
               and exists (select 1 from proposal p
                            where p.call_id = r.call_id and p.status = 'UNDER_REVIEW' and not p.sample
                              and not exists (select 1 from review_recusal x
                                               where x.proposal_id = p.id and x.member_id = m.id)
                              and not exists (select 1 from review_score s
                                               where s.proposal_id = p.id and s.member_id = m.id
                                                 and s.handed_in_at is not null))
             order by m.id limit 200
            on conflict do nothing
            returning (select p.call_id from panel_member p where p.id = member_id) as call_id,
                      (select p.account_id from panel_member p where p.id = member_id) as account_id
            """;

    private final Database database;
    private final Journal journal;
    private final Clock clock;

    @Inject
    RemindingMembers(Database database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Scheduled(every = "15m", delayed = "110s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> look() {
        return remind().replaceWithVoid();
    }

    @WithTransaction
    Uni<Integer> remind() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return database.query(REMIND, Tuple.of(now, now.plusDays(DAYS)))
                .map(rows -> {
                    List<JournalEntry> reminded = new ArrayList<>(rows.size());
                    rows.forEach(row -> reminded.add(new JournalEntry(SCORES_DUE, row.getUUID("call_id"))
                            .with(Map.of("account", row.getUUID("account_id").toString()))));
                    return reminded;
                })
                .call(reminded -> journal.append(ACTOR, reminded))
                .map(List::size);
    }
}
