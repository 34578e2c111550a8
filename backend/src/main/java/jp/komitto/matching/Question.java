package jp.komitto.matching;

import java.time.LocalDate;
import java.util.UUID;
import jp.komitto.shared.paging.Cursor;

/**
 * What somebody asks of the other side.
 *
 * @param asker the listing that looks for others; it need not be stored
 * @param byCoordinator whether requests in protected mode are to be seen
 * @param groupsOnly whether only what groups and companies posted is wanted
 * @param capped whether what is shown too often steps back
 * @param after the last one of the page before; null on the first page
 * @param size how many at most, 1 to 100
 */
public record Question(
        Profile asker,
        LocalDate today,
        Barred barred,
        boolean byCoordinator,
        boolean groupsOnly,
        boolean capped,
        Position after,
        int size) {

    private static final int SORT_VALUES = 3;

    public static Question of(Profile asker, LocalDate today, int size) {
        return new Question(asker, today, Barred.NOBODY, false, false, true, null, size);
    }

    Asking asking() {
        return new Asking((int) today.toEpochDay(), barred, byCoordinator, groupsOnly, capped, seed(), after, size);
    }

    /** What the lots are drawn with: different askers, different lots. */
    long seed() {
        return asker.id().getLeastSignificantBits();
    }

    /** The same question by this listing instead. */
    public Question asking(Profile other) {
        return new Question(other, today, barred, byCoordinator, groupsOnly, capped, after, size);
    }

    Question after(Position position) {
        return new Question(asker, today, barred, byCoordinator, groupsOnly, capped, position, size);
    }

    /** The same question from where this cursor ended. */
    public Question from(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return this;
        }
        Cursor read = Cursor.read(cursor, asker.id(), SORT_VALUES);
        return after(new Position(read.number(0), lot(read.id(1)), read.id(2)));
    }

    /** Where this suggestion stands in the answer. */
    public Position position(Suggestion suggestion) {
        return new Position(suggestion.score(), suggestion.id().getLeastSignificantBits() ^ seed(), suggestion.id());
    }

    /** The text a reader passes back to go on after this position. */
    public String cursor(Position last) {
        return Cursor.after(asker.id(), last.score(), new UUID(0, last.lot()), last.id());
    }

    private static long lot(UUID carried) {
        return carried.getLeastSignificantBits();
    }
}
