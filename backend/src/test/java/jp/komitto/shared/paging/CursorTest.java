package jp.komitto.shared.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final List<Object> QUERY = List.of("水戸", Thread.State.NEW);

    @Test
    void whatItCarriesComesBack() {
        var id = UUID.randomUUID();
        Cursor cursor = Cursor.read(Cursor.after(QUERY, -3, "みと かい", id), QUERY, 3);
        assertThat(cursor.number(0)).isEqualTo(-3);
        assertThat(cursor.text(1)).isEqualTo("みと かい");
        assertThat(cursor.id(2)).isEqualTo(id);
    }

    @Test
    void itIsTheSameOnEveryInstance() {
        assertThat(new String(Base64.getUrlDecoder().decode(Cursor.after(QUERY, 1)), StandardCharsets.UTF_8))
                .startsWith(Integer.toHexString("[水戸, NEW]".hashCode()));
    }

    @Test
    void oneOfAnotherQueryIsRefused() {
        assertRefused(() -> Cursor.read(Cursor.after(QUERY, 1), List.of("笠間"), 1));
        assertRefused(() -> Cursor.read(Cursor.after(QUERY, 1), QUERY, 2));
    }

    @Test
    void valuesOfAnotherKindAreRefused() {
        Cursor cursor = Cursor.read(Cursor.after(QUERY, "みと"), QUERY, 1);
        assertRefused(() -> cursor.number(0));
        assertRefused(() -> cursor.id(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "あ", "AAAA", "%00", "====", "ZZZZZZZZZZZZZZZZ"})
    void oneOfNobodyIsRefused(String text) {
        assertRefused(() -> Cursor.read(text, QUERY, 1));
    }

    private static void assertRefused(Runnable reading) {
        assertThatThrownBy(reading::run).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(CommonProblem.CURSOR_INVALID));
    }
}
