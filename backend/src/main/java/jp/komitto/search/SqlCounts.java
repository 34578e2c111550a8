package jp.komitto.search;

import io.vertx.mutiny.sqlclient.Row;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.komitto.search.GroupHits.Hint;

/** What {@link SqlQuery#COUNTS} counted. */
record SqlCounts(int total, Map<Filter, Map<String, Integer>> facets, Hint hint) {

    static SqlCounts read(Iterable<Row> rows) {
        int total = 0;
        var facets = new EnumMap<Filter, Map<String, Integer>>(Filter.class);
        Stream.of(Filter.values()).forEach(filter -> facets.put(filter, new TreeMap<>()));
        var hints = Stream.<Hint>builder();
        for (Row row : rows) {
            int count = row.getInteger("count");
            String name = row.getString("filter");
            Filter filter = name.isEmpty() ? null : Filter.valueOf(name);
            switch (row.getString("what")) {
                case "total" -> total = count;
                case "facet" -> facets.get(filter).put(row.getString("value"), count);
                default -> hints.add(new Hint(filter, count));
            }
        }
        return new SqlCounts(total, facets, Hint.best(hints.build()));
    }
}
