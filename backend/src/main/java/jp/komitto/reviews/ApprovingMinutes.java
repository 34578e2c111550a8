package jp.komitto.reviews;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.reviews.ReviewViews.Minutes;
import jp.komitto.reviews.ReviewViews.MinutesOfMine;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.web.IfMatch;

/**
 * The minutes before whoever approves them: the chair, or the next in line whom nothing keeps away from any item. Minutes tell of
 * every item, and before the release nobody reads of one they are recused from (Z4).
 */
@ApplicationScoped
class ApprovingMinutes {

    /** Of the call of a row v: whose approval its minutes wait for. */
    static final String APPROVER = """
            (select m.account_id from panel_member m
              where m.call_id = v.call_id and m.account_id is not null
                and (exists (select 1 from calculation_sheet s where s.call_id = v.call_id)
                     or not exists (select 1 from review_recusal r where r.member_id = m.id))
              order by case m.office when 'CHAIR' then 0 when 'DEPUTY' then 1 else 2 end, char_length(m.letter), m.letter
              limit 1)
            """;

    private static final String MINE = "select v.call_id from review_call v where v.minutes is not null and $1 = "
            + APPROVER + " order by v.starts_at desc nulls last, v.call_id limit 20";
    private static final String BEFORE =
            "select v.revision, v.minutes is not null as written, m.id as member, m.account_id = " + APPROVER + """
             as approves
              from review_call v join panel_member m on m.call_id = v.call_id and m.account_id = $2
             where v.call_id = $1 for update of v
            """;
    private static final String APPROVE = """
            update review_call set approved_by = $2, approved_at = $3, revision = revision + 1 where call_id = $1
            """;

    private final Database database;
    private final KeepingMinutes minutes;
    private final Journal journal;
    private final Clock clock;

    @Inject
    ApprovingMinutes(Database database, KeepingMinutes minutes, Journal journal, Clock clock) {
        this.database = database;
        this.minutes = minutes;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those that were written, the newest hearing first. */
    @WithTransaction
    Uni<MinutesOfMine> mine(Actor actor) {
        return database.query(MINE, Tuple.of(actor.id()))
                .chain(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(row -> minutes.of(row.getUUID("call_id")))
                        .collect()
                        .asList())
                .map(MinutesOfMine::new);
    }

    /** The text that was read, and no other. */
    @WithTransaction
    Uni<Minutes> approve(UUID call, String ifMatch, Actor actor) {
        return database.query(BEFORE, Tuple.of(call, actor.id()))
                .map(rows -> approving(rows, ifMatch))
                .chain(member -> database.query(APPROVE, Tuple.of(call, member, OffsetDateTime.now(clock))))
                .chain(() -> journal.append(actor, new JournalEntry("MinutesApproved", call)))
                .chain(() -> minutes.of(call));
    }

    private static UUID approving(RowSet<Row> rows, String ifMatch) {
        if (rows.size() == 0) {
            throw ReviewProblem.REVIEW_NOT_FOUND.problem();
        }
        Row row = rows.iterator().next();
        if (!Boolean.TRUE.equals(row.getBoolean("approves"))) {
            throw ReviewProblem.REVIEW_NOT_THE_CHAIR.problem();
        }
        if (!row.getBoolean("written")) {
            throw ReviewProblem.REVIEW_MINUTES_MISSING.problem();
        }
        IfMatch.require(ifMatch, row.getLong("revision"));
        return row.getUUID("member");
    }
}
