package jp.komitto.reviews;

import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.problem.FieldProblem;

/** Days that a calendar on a wall could show; the database knows no others. */
final class Calendar {

    private static final int FIRST = 2000;
    private static final int LAST = 2200;

    private Calendar() {}

    static void require(String pointer, TemporalAccessor day) {
        int year = day.get(ChronoField.YEAR);
        if (year < FIRST || year > LAST) {
            throw CommonProblem.VALUES_INVALID.at(
                    List.of(new FieldProblem(pointer, "%d年から%d年までの日付を入れてください。".formatted(FIRST, LAST), "Year")));
        }
    }
}
