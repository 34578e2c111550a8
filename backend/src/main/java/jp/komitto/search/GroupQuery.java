package jp.komitto.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.komitto.shared.paging.Cursor;
import jp.komitto.shared.text.QueryText;

/**
 * What somebody looks for among the groups.
 *
 * @param text what was typed; null when nothing was
 * @param filters the chosen values of each filter; a filter without values is absent
 * @param staleBefore pages confirmed before this day, or never, rank after their equals
 * @param after where the page before ended; null for the first page
 * @param size how many groups at most, 1 to 100
 */
record GroupQuery(
        String text, Map<Filter, List<String>> filters, Sort sort, LocalDate staleBefore, Position after, int size) {

    private static final int SORT_VALUES = 3;

    GroupQuery {
        text = text == null || text.isBlank() ? null : text;
        var chosen = new EnumMap<Filter, List<String>>(Filter.class);
        filters.forEach((filter, values) -> {
            if (!values.isEmpty()) {
                chosen.put(filter, values.stream().distinct().sorted().toList());
            }
        });
        filters = chosen;
    }

    static GroupQuery of(
            String text, Map<Filter, List<String>> filters, Sort sort, LocalDate staleBefore, String cursor, int size) {
        var first = new GroupQuery(text, filters, sort, staleBefore, null, size);
        return cursor == null || cursor.isEmpty() ? first : first.after(first.read(cursor));
    }

    GroupQuery after(Position position) {
        return new GroupQuery(text, filters, sort, staleBefore, position, size);
    }

    Optional<QueryText> terms() {
        return Optional.ofNullable(text).map(QueryText::of);
    }

    /** The text a reader passes back to go on after this position of this query. */
    String cursor(Position last) {
        return Cursor.after(sameOnEveryPage(), last.rank(), last.sortKey(), last.id());
    }

    private Position read(String cursor) {
        Cursor after = Cursor.read(cursor, sameOnEveryPage(), SORT_VALUES);
        return new Position(after.number(0), after.text(1), after.id(2));
    }

    private List<Object> sameOnEveryPage() {
        return List.of(Optional.ofNullable(text), filters, sort);
    }
}
