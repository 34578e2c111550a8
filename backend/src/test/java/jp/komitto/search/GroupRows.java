package jp.komitto.search;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.List;

/** Groups of a test as rows. */
final class GroupRows {

    private static final String GROUP = """
            insert into citizen_group (id, status, name, kind, fields, district, weekdays, audiences, languages, recruiting,
                                       confirmed_on, source_title, disclosure_level, disclosure_missing, name_key,
                                       created_at, updated_at)
            values ($1, 'REGISTERED', $2, $3, $4, $5, $6, $7, $8, $9, $10, 'test', 1, '{}', $12, $11, $11)
            """;
    private static final String TEXT = """
            insert into group_search (group_id, rules, name_keys, name_text, body_text, name_reading, readings, sort_key, furigana)
            values ($1, 1, $2, $3, $4, $5, $6, $7, $8)
            """;

    private GroupRows() {}

    static Uni<Void> insert(SqlClient client, List<IndexedGroup> groups) {
        return client.preparedQuery(GROUP)
                .executeBatch(groups.stream().map(GroupRows::group).toList())
                .chain(() -> client.preparedQuery(TEXT)
                        .executeBatch(groups.stream().map(GroupRows::text).toList()))
                .replaceWithVoid();
    }

    private static Tuple group(IndexedGroup group) {
        return Tuple.tuple()
                .addUUID(group.id())
                .addString(group.nameKeys().stream().findFirst().orElse("－"))
                .addString(first(group, Filter.KIND))
                .addArrayOfString(all(group, Filter.FIELD))
                .addString(first(group, Filter.DISTRICT))
                .addArrayOfString(all(group, Filter.WEEKDAY))
                .addArrayOfString(all(group, Filter.AUDIENCE))
                .addArrayOfString(all(group, Filter.LANGUAGE))
                .addBoolean(Boolean.valueOf(first(group, Filter.RECRUITING)))
                .addLocalDate(group.confirmedOn())
                .addOffsetDateTime(OffsetDateTime.now())
                .addString(group.id().toString());
    }

    private static Tuple text(IndexedGroup group) {
        return Tuple.tuple()
                .addUUID(group.id())
                .addArrayOfString(group.nameKeys().toArray(String[]::new))
                .addString(group.nameText())
                .addString(group.bodyText())
                .addString(group.nameReading())
                .addArrayOfString(group.readings().toArray(String[]::new))
                .addString(group.sortKey())
                .addJsonObject(new JsonObject());
    }

    private static String first(IndexedGroup group, Filter filter) {
        return group.values().get(filter).stream().findFirst().orElse(null);
    }

    private static String[] all(IndexedGroup group, Filter filter) {
        return group.values().get(filter).toArray(String[]::new);
    }
}
