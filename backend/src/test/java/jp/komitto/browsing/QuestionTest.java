package jp.komitto.browsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.komitto.shared.paging.Cursor;
import jp.komitto.shared.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    @ParameterizedTest
    @EnumSource
    void aCursorLeadsBackToWhereThePageEnded(Order order) {
        Position ended = new Position(order == Order.NEWEST ? 1_795_651_200_000_001L : 20_783, ID);
        String cursor = Question.of(in(order), TODAY, null, 20).cursor(ended);
        assertThat(Question.of(in(order), TODAY.plusDays(1), cursor, 20).after())
                .isEqualTo(ended);
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        String cursor = Question.of(in(Order.NEWEST), TODAY, null, 20).cursor(new Position(0, ID));
        assertThatThrownBy(() -> Question.of(in(Order.SOONEST), TODAY, cursor, 20))
                .isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @CsvSource({
        "NEWEST, yesterday",
        "NEWEST, 2026-11-26",
        "NEWEST, +999999999-12-31T23:59:59Z",
        "SOONEST, 2026-11-26T00:00:00Z",
        "SOONEST, -999999999-01-01"
    })
    void aTimeOfNoListIsRefused(Order order, String time) {
        String cursor = Cursor.after(in(order), time, ID);
        assertThatThrownBy(() -> Question.of(in(order), TODAY, cursor, 20)).isInstanceOf(Problem.class);
    }

    private static Filter in(Order order) {
        return new Filter(
                true,
                List.of("PEOPLE"),
                List.of(),
                Filter.ALWAYS,
                Filter.band(1),
                List.of(),
                List.of(),
                List.of(),
                false,
                true,
                false,
                false,
                null,
                order);
    }
}
