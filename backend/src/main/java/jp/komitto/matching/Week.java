package jp.komitto.matching;

/** Parts of the week as 21 bits: 3 × weekday (0: Monday) + part of the day (0: morning, 1: afternoon, 2: evening). */
final class Week {

    static final int SLOTS = 21;
    static final int ALWAYS = (1 << SLOTS) - 1;

    private static final int PARTS_OF_DAY = 3;
    private static final int WHOLE_DAY = (1 << PARTS_OF_DAY) - 1;
    private static final int DAYS = 7;

    /** Day 0 of the epoch was a Thursday. */
    private static final int FIRST_WEEKDAY = 3;

    private Week() {}

    /** All parts of this day, counted from 1970-01-01. */
    static int of(int epochDay) {
        return WHOLE_DAY << PARTS_OF_DAY * Math.floorMod(epochDay + FIRST_WEEKDAY, DAYS);
    }
}
