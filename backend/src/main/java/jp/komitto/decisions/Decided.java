package jp.komitto.decisions;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import jp.komitto.shared.database.Database;

/** Decisions as they lie in the database. */
@ApplicationScoped
public class Decided {

    private static final String ONE = """
            select d.*, r.released_at from decision d left join decision_release r on r.call_id = d.call_id
             where d.proposal_id = $1
            """;
    private static final String WRITE = """
            insert into decision (proposal_id, call_id, outcome, amount, differs, reason, conditions, advice, decided_by,
                                  decided_at, revision)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)
            on conflict (proposal_id) do update
               set outcome = $3, amount = $4, differs = $5, reason = $6, conditions = $7, advice = $8, decided_by = $9,
                   decided_at = $10, confirmed_by = null, confirmed_at = null, revision = decision.revision + 1
            """;
    private static final String CONFIRM = """
            update decision set confirmed_by = $2, confirmed_at = $3, revision = revision + 1 where proposal_id = $1
            """;

    /**
     * One decision.
     *
     * @param released when it came out; null: pending, and nobody's business
     */
    public record Decision(
            UUID proposal,
            Verdict outcome,
            long amount,
            boolean differs,
            String reason,
            String conditions,
            Map<String, String> advice,
            UUID decidedBy,
            OffsetDateTime confirmedAt,
            long revision,
            OffsetDateTime released) {}

    private final Database database;

    @Inject
    Decided(Database database) {
        this.database = database;
    }

    /** Once it is out. */
    public Uni<Decision> released(UUID proposal) {
        return of(proposal).map(found -> found.filter(decision -> decision.released() != null)
                .orElseThrow(DecisionProblem.DECISION_NOT_OUT::problem));
    }

    Uni<Optional<Decision>> of(UUID proposal) {
        return database.query(ONE, Tuple.of(proposal))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(decision(rows.iterator().next())));
    }

    Uni<Void> write(
            UUID proposal, UUID call, DecisionViews.Deciding said, boolean differs, UUID actor, OffsetDateTime now) {
        Tuple tuple = Tuple.tuple()
                .addUUID(proposal)
                .addUUID(call)
                .addString(said.outcome().name())
                .addLong(said.amount())
                .addBoolean(differs)
                .addString(said.reason())
                .addString(said.conditions())
                .addJsonObject(json(said.advice()))
                .addUUID(actor)
                .addOffsetDateTime(now);
        return database.query(WRITE, tuple).replaceWithVoid();
    }

    Uni<Void> confirm(UUID proposal, UUID actor, OffsetDateTime now) {
        return database.query(CONFIRM, Tuple.of(proposal, actor, now)).replaceWithVoid();
    }

    private static JsonObject json(Map<String, String> texts) {
        JsonObject json = new JsonObject();
        new TreeMap<>(texts).forEach(json::put);
        return json;
    }

    static Map<String, String> texts(JsonObject json) {
        Map<String, String> texts = new TreeMap<>();
        if (json != null) {
            json.forEach(entry -> texts.put(entry.getKey(), (String) entry.getValue()));
        }
        return texts;
    }

    private static Decision decision(Row row) {
        return new Decision(
                row.getUUID("proposal_id"),
                Verdict.valueOf(row.getString("outcome")),
                row.getLong("amount"),
                row.getBoolean("differs"),
                row.getString("reason"),
                row.getString("conditions"),
                texts(row.getJsonObject("advice")),
                row.getUUID("decided_by"),
                row.getOffsetDateTime("confirmed_at"),
                row.getLong("revision"),
                row.getOffsetDateTime("released_at"));
    }
}
