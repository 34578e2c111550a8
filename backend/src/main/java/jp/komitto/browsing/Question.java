package jp.komitto.browsing;

import java.time.LocalDate;
import java.util.stream.IntStream;
import jp.komitto.shared.paging.Cursor;

/**
 * One page of what a filter finds.
 *
 * @param today the first of the seven days of {@code thisWeek}; somebody may read on past midnight
 * @param after where the page before ended; null on the first one
 * @param size how many at most
 */
public record Question(Filter filter, LocalDate today, Position after, int size) {

    private static final int SORT_VALUES = 2;

    /** @param cursor {@link Found#cursor} of the page before; null or empty on the first one */
    public static Question of(Filter filter, LocalDate today, String cursor, int size) {
        if (cursor == null || cursor.isEmpty()) {
            return new Question(filter, today, null, size);
        }
        Cursor read = Cursor.read(cursor, filter, SORT_VALUES);
        return new Question(filter, today, new Position(filter.order().value(read.text(0)), read.id(1)), size);
    }

    LocalDate[] week() {
        return IntStream.range(0, Filter.DAYS).mapToObj(today::plusDays).toArray(LocalDate[]::new);
    }

    /** The text a reader passes back to go on after this position. */
    String cursor(Position last) {
        return Cursor.after(filter, filter.order().text(last.value()), last.id());
    }
}
