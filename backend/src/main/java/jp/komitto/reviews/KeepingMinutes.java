package jp.komitto.reviews;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.reviews.ReviewViews.Minutes;
import jp.komitto.reviews.ReviewViews.MinutesItem;
import jp.komitto.reviews.ReviewViews.MinutesWritten;
import jp.komitto.reviews.RulesOfReview.Held;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.web.IfMatch;

/** 議事録: what was said, and for every item who was recused and whether the quorum held. */
@ApplicationScoped
class KeepingMinutes {

    static final String WRITTEN = "MinutesWritten";

    private static final String MINUTES =
            "select minutes, attendance, approved_at, revision from review_call where call_id = $1";
    private static final String WRITE = """
            update review_call set minutes = $2, attendance = $3, approved_by = null, approved_at = null,
                   revision = revision + 1 where call_id = $1
            """;
    private static final String ITEMS = """
            select p.receipt, coalesce(p.answers ->> 'title', '') as title, o.outcome,
                   array(select m.letter from panel_member m
                          where m.call_id = p.call_id
                            and exists (select 1 from review_score s where s.proposal_id = p.id and s.member_id = m.id
                                           and s.handed_in_at is not null)
                            and not exists (select 1 from review_recusal r where r.proposal_id = p.id and r.member_id = m.id)
                          order by char_length(m.letter), m.letter) as present,
                   array(select m.letter from review_recusal r join panel_member m on m.id = r.member_id
                          where r.proposal_id = p.id order by char_length(m.letter), m.letter) as recused
              from proposal p left join recommendation o on o.proposal_id = p.id
             where p.call_id = $1 and p.status = any($2) order by p.receipt
            """;

    private final Database database;
    private final RulesOfReview rules;
    private final Calculating calculating;
    private final Journal journal;

    @Inject
    KeepingMinutes(Database database, RulesOfReview rules, Calculating calculating, Journal journal) {
        this.database = database;
        this.rules = rules;
        this.calculating = calculating;
        this.journal = journal;
    }

    @WithTransaction
    Uni<Minutes> read(UUID call) {
        return of(call);
    }

    /** For everybody, after the release. */
    @WithTransaction
    Uni<Minutes> published(UUID call) {
        return calculating.published(call).chain(() -> of(call)).invoke(minutes -> {
            if (minutes.approvedAt() == null) {
                throw ReviewProblem.CALCULATION_NOT_OUT.problem();
            }
        });
    }

    @WithTransaction
    Uni<Minutes> write(UUID call, String ifMatch, MinutesWritten said, Actor actor) {
        return rules.formed(call)
                .call(() -> database.query(MINUTES, Tuple.of(call))
                        .invoke(rows ->
                                IfMatch.require(ifMatch, rows.iterator().next().getLong("revision"))))
                .call(() -> database.query(WRITE, Tuple.of(call, said.text(), said.attendance())))
                .call(() -> journal.append(actor, new JournalEntry(WRITTEN, call)))
                .chain(this::minutes);
    }

    Uni<Minutes> of(UUID call) {
        return rules.formed(call).chain(this::minutes);
    }

    private Uni<Minutes> minutes(Held held) {
        return database.query(MINUTES, Tuple.of(held.call()))
                .chain(head -> database.query(ITEMS, Tuple.of(held.call(), Panels.names(Panels.OF_COMMITTEE)))
                        .map(rows -> minutes(held, head.iterator().next(), rows)));
    }

    private static Minutes minutes(Held held, Row head, RowSet<Row> rows) {
        int quorum = held.rules().quorum();
        List<MinutesItem> items = new ArrayList<>(rows.size());
        for (Row row : rows) {
            List<String> present = List.of(row.getArrayOfStrings("present"));
            items.add(new MinutesItem(
                    row.getString("receipt"),
                    row.getString("title"),
                    present,
                    List.of(row.getArrayOfStrings("recused")),
                    quorum,
                    present.size() >= quorum,
                    row.getString("outcome") == null ? null : Outcome.valueOf(row.getString("outcome"))));
        }
        return new Minutes(
                held.call(),
                held.title(),
                head.getString("minutes"),
                head.getInteger("attendance"),
                head.getOffsetDateTime("approved_at"),
                head.getLong("revision"),
                items);
    }
}
