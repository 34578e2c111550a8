package jp.komitto.cases;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.cases.CaseViews.View;
import jp.komitto.cases.CaseViews.Written;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Actor;

/** Cases as they lie in the database. */
@ApplicationScoped
class CaseRows {

    private static final String ONE = "select * from project_case where proposal_id = $1 for update";
    private static final String DRAFT = """
            insert into project_case (proposal_id, project_id, group_id, situation, done, effect, hint, participants, status,
                                      revision, drafted_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, 'DRAFT', 1, $9)
            on conflict do nothing
            """;
    private static final String WRITE = """
            update project_case set situation = $2, done = $3, effect = $4, hint = $5, participants = $6, revision = revision + 1
             where proposal_id = $1
            """;
    private static final String SETTLE = """
            update project_case set status = $2, settled_by = $3, settled_at = $4, revision = revision + 1
             where proposal_id = $1
            """;

    private final Database database;
    private final Clock clock;

    @Inject
    CaseRows(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Answers whether there was none yet. */
    Uni<Boolean> draft(UUID proposal, UUID project, UUID group, Written content) {
        Tuple tuple = Tuple.tuple().addUUID(proposal).addUUID(project).addUUID(group);
        return database.query(DRAFT, written(tuple, content).addOffsetDateTime(now()))
                .map(rows -> rows.rowCount() > 0);
    }

    Uni<View> require(UUID proposal, boolean mine) {
        return database.query(ONE, Tuple.of(proposal)).map(rows -> {
            if (rows.size() == 0) {
                throw CaseProblem.CASE_NOT_FOUND.problem();
            }
            return view(rows.iterator().next(), mine);
        });
    }

    Uni<Void> write(UUID proposal, Written content) {
        return database.query(WRITE, written(Tuple.tuple().addUUID(proposal), content))
                .replaceWithVoid();
    }

    Uni<Void> settle(UUID proposal, CaseStatus status, Actor actor) {
        return database.query(SETTLE, Tuple.of(proposal, status.name(), actor.id(), now()))
                .replaceWithVoid();
    }

    private static Tuple written(Tuple tuple, Written content) {
        return tuple.addString(content.situation())
                .addString(content.done())
                .addString(content.effect())
                .addString(content.hint())
                .addInteger(content.participants());
    }

    private static View view(Row row, boolean mine) {
        return new View(
                row.getUUID("proposal_id"),
                row.getUUID("project_id"),
                new Written(
                        row.getString("situation"),
                        row.getString("done"),
                        row.getString("effect"),
                        row.getString("hint"),
                        row.getInteger("participants")),
                CaseStatus.valueOf(row.getString("status")),
                mine,
                row.getLong("revision"),
                row.getOffsetDateTime("settled_at"));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
