package jp.komitto.shared.privacy;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.komitto.shared.database.SessionTransaction;

/** What statements find and take away of one account, the account in {@code $1}; inside the use case at hand. */
public final class PersonalRows {

    private PersonalRows() {}

    /** Each row under these names, in the order of the columns. */
    public static Uni<List<Map<String, Object>>> read(String sql, UUID account, List<String> names) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(sql, Tuple.of(account)))
                .map(rows -> rows.stream().map(row -> named(row, names)).toList());
    }

    public static Uni<Void> run(String sql, UUID account) {
        return SessionTransaction.current().chain(transaction -> transaction.run(sql, Tuple.of(account)));
    }

    private static Map<String, Object> named(Object[] row, List<String> names) {
        Map<String, Object> values = new LinkedHashMap<>();
        IntStream.range(0, names.size()).forEach(n -> values.put(names.get(n), plain(row[n])));
        return values;
    }

    private static Object plain(Object column) {
        return switch (column) {
            case JsonObject object -> object.getMap();
            case JsonArray array -> array.getList();
            case null, default -> column;
        };
    }
}
