package jp.komitto.search;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the index keeps of one registered group: its row in {@code citizen_group} and in {@code group_search}. */
record IndexedGroup(
        UUID id,
        Map<Filter, List<String>> values,
        LocalDate confirmedOn,
        List<String> nameKeys,
        String nameText,
        String bodyText,
        String nameReading,
        List<String> readings,
        String sortKey) {

    static IndexedGroup of(Row row) {
        var values = new EnumMap<Filter, List<String>>(Filter.class);
        for (Filter filter : Filter.values()) {
            values.put(filter, values(row, filter));
        }
        return new IndexedGroup(
                row.getUUID("id"),
                values,
                row.getLocalDate("confirmed_on"),
                List.of(row.getArrayOfStrings("name_keys")),
                row.getString("name_text"),
                row.getString("body_text"),
                row.getString("name_reading"),
                List.of(row.getArrayOfStrings("readings")),
                row.getString("sort_key"));
    }

    private static List<String> values(Row row, Filter filter) {
        if (filter.several()) {
            return List.of(row.getArrayOfStrings(filter.column()));
        }
        Object value = row.getValue(filter.column());
        return value == null ? List.of() : List.of(value.toString());
    }
}
