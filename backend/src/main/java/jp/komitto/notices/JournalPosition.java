package jp.komitto.notices;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.notice.Happening;

/** Up to where people have been told, inside the use case at hand. Whoever reads it holds it until the use case ends. */
@ApplicationScoped
class JournalPosition {

    private static final String HOLD = "select seq, failures from notice_position for update";
    private static final String NEXT = """
            select seq, at, type, subject, actor, reason, facts::text from journal
             where seq > $1 and seq <= $2 and type = any($3) order by seq limit $4
            """;
    private static final String MOVE = "update notice_position set seq = greatest(seq, $1), failures = 0";
    private static final String FAILED = "update notice_position set failures = failures + 1";

    /** @param failures how often in a row telling of what comes next has failed by our own mistake */
    record Held(long seq, int failures) {}

    Uni<Held> hold() {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(HOLD, Tuple.tuple()))
                .map(rows -> new Held((Long) rows.getFirst()[0], (Integer) rows.getFirst()[1]));
    }

    Uni<List<Happening>> next(long after, long upTo, Set<String> types, int most) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(NEXT, Tuple.of(after, upTo, types.toArray(String[]::new), most)))
                .map(rows -> rows.stream().map(JournalPosition::happening).toList());
    }

    Uni<Void> move(long seq) {
        return SessionTransaction.current().chain(transaction -> transaction.run(MOVE, Tuple.of(seq)));
    }

    Uni<Void> failed() {
        return SessionTransaction.current().chain(transaction -> transaction.run(FAILED, Tuple.tuple()));
    }

    private static Happening happening(Object[] row) {
        return new Happening(
                (Long) row[0],
                (OffsetDateTime) row[1],
                (String) row[2],
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                facts((String) row[6]));
    }

    private static Map<String, Object> facts(String json) {
        Map<String, Object> facts = new HashMap<>();
        new JsonObject(json)
                .forEach(fact -> facts.put(
                        fact.getKey(), fact.getValue() instanceof JsonArray list ? list.getList() : fact.getValue()));
        return facts;
    }
}
