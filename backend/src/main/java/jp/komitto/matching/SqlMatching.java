package jp.komitto.matching;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jp.komitto.shared.database.Database;

/**
 * The same answers in plain SQL: it says what the index has to find, and stands in for it until it is ready. It reads every
 * listing for every question.
 */
final class SqlMatching {

    private final Database database;
    private final MatchingRules rules;

    SqlMatching(Database database, MatchingRules rules) {
        this.database = database;
        this.rules = rules;
    }

    Uni<List<Suggestion>> best(Question question) {
        Position after = question.after();
        Tuple parameters = parameters(question)
                .addBoolean(question.capped())
                .addLong(question.seed())
                .addInteger(after == null ? null : after.score())
                .addLong(after == null ? null : after.lot())
                .addUUID(after == null ? null : after.id())
                .addInteger(question.size());
        return database.query(SqlQuery.BEST, parameters).map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(SqlMatching::suggestion)
                .toList());
    }

    /** How many pass all gates but each one. */
    Uni<Counts> counts(Question question) {
        return database.query(SqlQuery.COUNTS, parameters(question)).map(rows -> {
            Map<Integer, Integer> byClosed = new HashMap<>();
            rows.forEach(row -> byClosed.put(row.getInteger("closed"), row.getInteger("pairs")));
            Map<Gate, Integer> counts = new HashMap<>();
            int all = byClosed.getOrDefault(0, 0);
            for (Gate gate : Gate.values()) {
                counts.put(gate, all + byClosed.getOrDefault(1 << gate.ordinal(), 0));
            }
            return new Counts(all, counts);
        });
    }

    private Tuple parameters(Question question) {
        Profile asker = question.asker();
        return Tuple.tuple()
                .addJsonObject(row(asker))
                .addArrayOfInteger(array(asker.weights()))
                .addArrayOfInteger(array(rules.weights()))
                .addJsonObject(ageBands())
                .addLocalDate(question.today())
                .addArrayOfUUID(question.barred().posters().toArray(UUID[]::new))
                .addArrayOfUUID(question.barred().listings().toArray(UUID[]::new))
                .addBoolean(question.byCoordinator())
                .addBoolean(question.groupsOnly());
    }

    private static Suggestion suggestion(Row row) {
        return new Suggestion(
                row.getUUID("other"),
                row.getInteger("score"),
                row.getInteger("mutual"),
                row.getInteger("mine"),
                row.getInteger("theirs"));
    }

    private static Integer[] array(Weights weights) {
        return new Integer[] {weights.place(), weights.time(), weights.field(), weights.detail(), weights.beginner()};
    }

    private JsonObject ageBands() {
        var bands = new JsonObject();
        rules.ageBands().forEach((code, band) -> bands.put(code, JsonObject.of("from", band.from(), "to", band.to())));
        return bands;
    }

    /** The asker as a row of the table, which it need not be in. */
    private static JsonObject row(Profile asker) {
        return new JsonObject()
                .put("id", asker.id().toString())
                .put("side", asker.need() ? "NEED" : "OFFER")
                .put("resource", asker.resource())
                .put("poster", asker.poster() == null ? null : asker.poster().toString())
                .put("visibility", asker.hidden() ? "PROTECTED" : "ANONYMOUS")
                .put("main_field", asker.mainField())
                .put("fields", new JsonArray(asker.fields()))
                .put("skills", new JsonArray(asker.skills()))
                .put("required_skills", new JsonArray(asker.requiredSkills()))
                .put("audiences", new JsonArray(asker.audiences()))
                .put("languages", new JsonArray(asker.languages()))
                .put("age_min", asker.ageMin())
                .put("age_max", asker.ageMax())
                .put("poster_age_band", asker.ageBand())
                .put("beginner", asker.beginner())
                .put("districts", new JsonArray(asker.districts()))
                .put("online", asker.online())
                .put("slots", asker.slots())
                .put(
                        "days",
                        new JsonArray(
                                asker.days().stream().map(Object::toString).toList()))
                .put("period_from", asker.from() == null ? null : asker.from().toString())
                .put(
                        "period_until",
                        asker.until() == null ? null : asker.until().toString())
                .put("commitment", asker.commitment())
                .put("quantity", asker.quantity())
                .put("unit", asker.unit())
                .put("amount_yen", asker.yen());
    }
}
