package jp.komitto.proposals;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.time.FiscalYear;

/**
 * A week and a day before a deadline whoever still has a draft hears of it, once; and two days before the day by which somebody
 * hoped for an answer, the side that owes it.
 */
@ApplicationScoped
class RemindingProposers {

    private static final String ACTOR = "system:calendar";
    private static final int WEEK = 7;

    private static final String REMIND = """
            insert into proposal_reminder (proposal_id, kind, deadline)
            select due.id, case when due.deadline > $2 then 'WEEK' else 'DAY' end, due.deadline
              from (select p.id, (v.rules -> 'dates' ->> 'closes')::timestamptz as deadline
                      from proposal p join call c on c.id = p.call_id
                           join call_version v on v.call_id = c.id and v.number = c.version
                     where p.status = 'DRAFT' and not p.sample and c.status = 'PUBLISHED'
                    union all
                    select p.id, (p.correction ->> 'deadline')::timestamptz
                      from proposal p where p.status = 'RETURNED' and not p.sample) due
             where due.deadline > $1 and due.deadline <= $3
             order by due.id limit 200
            on conflict do nothing
            returning proposal_id, deadline
            """;

    private static final int DAYS_TO_ANSWER = 2;

    /** Nobody of the other side has written since. */
    private static final String REMIND_OF_ANSWERS = """
            insert into proposal_reminder (proposal_id, kind, deadline)
            select distinct m.proposal_id, case when m.standpoint = 'PROPOSER' then 'CITY' else 'GROUP' end,
                   m.deadline::timestamp at time zone $3
              from proposal_message m join proposal p on p.id = m.proposal_id and not p.sample
             where m.deadline between $1 and $2
               and p.status not in ('INELIGIBLE', 'NOT_ADOPTED', 'WITHDRAWN', 'CANCELLED', 'COMPLETED')
               and not exists (select 1 from proposal_message a
                                where a.proposal_id = m.proposal_id and a.at > m.at
                                  and (a.standpoint = 'PROPOSER') <> (m.standpoint = 'PROPOSER'))
             limit 200
            on conflict do nothing
            returning proposal_id, kind, deadline
            """;

    private final Database database;
    private final Journal journal;
    private final Clock clock;

    @Inject
    RemindingProposers(Database database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** Answers how many were reminded. */
    @WithTransaction
    Uni<Integer> remind() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return database.query(REMIND, Tuple.of(now, now.plusDays(1), now.plusDays(WEEK)))
                .map(rows -> {
                    List<JournalEntry> reminded = new ArrayList<>(rows.size());
                    rows.forEach(row ->
                            reminded.add(new JournalEntry(ProposalLetter.DEADLINE_NEAR, row.getUUID("proposal_id"))
                                    .with(Map.of(
                                            "deadline",
                                            row.getOffsetDateTime("deadline").toString()))));
                    return reminded;
                })
                .call(reminded -> journal.append(ACTOR, reminded))
                .map(List::size);
    }

    /** Answers how many were reminded. */
    @WithTransaction
    Uni<Integer> remindOfAnswers() {
        LocalDate today = LocalDate.now(clock);
        return database.query(
                        REMIND_OF_ANSWERS, Tuple.of(today, today.plusDays(DAYS_TO_ANSWER), FiscalYear.TOKYO.getId()))
                .map(rows -> {
                    List<JournalEntry> reminded = new ArrayList<>(rows.size());
                    rows.forEach(
                            row -> reminded.add(new JournalEntry(ProposalLetter.ANSWER_DUE, row.getUUID("proposal_id"))
                                    .with(Map.of(
                                            "deadline",
                                            row.getOffsetDateTime("deadline").toString(),
                                            "side",
                                            row.getString("kind")))));
                    return reminded;
                })
                .call(reminded -> journal.append(ACTOR, reminded))
                .map(List::size);
    }
}
