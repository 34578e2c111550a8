package jp.komitto.undertakings;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.database.Database;
import jp.komitto.undertakings.UndertakingViews.Aspect;
import jp.komitto.undertakings.UndertakingViews.CommitteeEvaluating;
import jp.komitto.undertakings.UndertakingViews.CommitteeView;
import jp.komitto.undertakings.UndertakingViews.Evaluating;
import jp.komitto.undertakings.UndertakingViews.Evaluation;
import jp.komitto.undertakings.UndertakingViews.Side;

/** Evaluations as they lie in the database. What is given once is not taken back. */
@ApplicationScoped
class Evaluations {

    private static final String MUTUAL = """
            select side, marks, comment, handed_in_at from mutual_evaluation where proposal_id = $1 order by side desc
            """;
    private static final String GIVE = """
            insert into mutual_evaluation (proposal_id, side, marks, comment, given_by, handed_in_at)
            values ($1, $2, $3, $4, $5, $6) on conflict do nothing
            """;

    /** Whoever was recused since does not count. */
    private static final String COMMITTEE = """
            select e.mark, e.comment from committee_evaluation e
             where e.proposal_id = $1
               and not exists (select 1 from review_recusal r where r.proposal_id = $1 and r.member_id = e.member_id)
             order by e.handed_in_at
            """;

    private static final String GIVE_COMMITTEE = """
            insert into committee_evaluation (proposal_id, member_id, mark, comment, handed_in_at)
            values ($1, $2, $3, $4, $5) on conflict do nothing
            """;

    private final Database database;
    private final Rows rows;

    @Inject
    Evaluations(Database database, Rows rows) {
        this.database = database;
        this.rows = rows;
    }

    Uni<List<Evaluation>> mutual(UUID id) {
        return database.query(MUTUAL, Tuple.of(id)).map(found -> {
            List<Evaluation> all = new ArrayList<>();
            found.forEach(row -> {
                Map<Aspect, Integer> marks = new EnumMap<>(Aspect.class);
                row.getJsonObject("marks")
                        .forEach(entry ->
                                marks.put(Aspect.valueOf(entry.getKey()), ((Number) entry.getValue()).intValue()));
                all.add(new Evaluation(
                        Side.valueOf(row.getString("side")),
                        marks,
                        row.getString("comment"),
                        row.getOffsetDateTime("handed_in_at")));
            });
            return all;
        });
    }

    Uni<List<CommitteeView>> committee(UUID id) {
        return database.query(COMMITTEE, Tuple.of(id)).map(found -> {
            List<CommitteeView> all = new ArrayList<>();
            found.forEach(row -> all.add(new CommitteeView(row.getInteger("mark"), row.getString("comment"))));
            return all;
        });
    }

    Uni<Void> give(UUID id, Side side, Evaluating said, UUID actor) {
        JsonObject marks = new JsonObject();
        said.marks().forEach((aspect, mark) -> marks.put(aspect.name(), mark));
        return once(database.query(GIVE, Tuple.of(id, side.name(), marks, said.comment(), actor, rows.now())));
    }

    Uni<Void> give(UUID id, UUID member, CommitteeEvaluating said) {
        return once(database.query(GIVE_COMMITTEE, Tuple.of(id, member, said.mark(), said.comment(), rows.now())));
    }

    private static Uni<Void> once(Uni<? extends io.vertx.mutiny.sqlclient.RowSet<?>> written) {
        return written.invoke(done -> {
                    if (done.rowCount() == 0) {
                        throw UndertakingProblem.UNDERTAKING_ALREADY_EVALUATED.problem();
                    }
                })
                .replaceWithVoid();
    }
}
