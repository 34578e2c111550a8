package jp.komitto.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Somebody who knows all that is published, and how, tries to find a number under the first step. Every table of two by two is
 * tried: whatever is published of it, another table with another such number would have looked the same.
 */
class RoundedTest {

    private static final int MOST = 14;
    private static final Rounded ROUNDED = new Rounded(5);

    @Test
    void nothingUnderTheFirstStepIsTold() {
        assertThat(ROUNDED.of(0)).isNull();
        assertThat(ROUNDED.of(4)).isNull();
        assertThat(ROUNDED.of(5)).isEqualTo(5);
        assertThat(ROUNDED.of(14)).isEqualTo(10);
    }

    @Test
    void noDifferenceGivesASmallNumberAway() {
        assertThat(givenAway(table ->
                        Arrays.stream(withSums(table)).mapToObj(ROUNDED::of).toArray(Object[]::new)))
                .isEmpty();
    }

    @Test
    void withExactNumbersAndOnlySmallOnesLeftOutTheyWouldBeFound() {
        assertThat(givenAway(table -> Arrays.stream(withSums(table))
                        .mapToObj(number -> number < 5 ? null : number)
                        .toArray(Object[]::new)))
                .isNotEmpty();
    }

    private interface Publishing {
        Object[] of(int[] table);
    }

    /** Tables of which one small number is certain from what is published. */
    private static List<String> givenAway(Publishing publishing) {
        Map<List<Object>, List<Set<Integer>>> possible = new HashMap<>();
        forAll(table -> {
            List<Set<Integer>> values =
                    possible.computeIfAbsent(Arrays.asList(publishing.of(table)), published -> sets());
            for (int cell = 0; cell < table.length; cell++) {
                values.get(cell).add(table[cell]);
            }
        });
        List<String> certain = new ArrayList<>();
        possible.forEach((published, values) -> {
            for (int cell = 0; cell < values.size(); cell++) {
                if (published.get(cell) == null && values.get(cell).size() == 1) {
                    certain.add(published + " tells " + values.get(cell));
                }
            }
        });
        return certain;
    }

    private interface Looking {
        void at(int[] table);
    }

    private static void forAll(Looking looking) {
        for (int a = 0; a <= MOST; a++) {
            for (int b = 0; b <= MOST; b++) {
                for (int c = 0; c <= MOST; c++) {
                    for (int d = 0; d <= MOST; d++) {
                        looking.at(new int[] {a, b, c, d});
                    }
                }
            }
        }
    }

    /** The cells, their rows, their columns, all. */
    private static int[] withSums(int[] table) {
        int a = table[0];
        int b = table[1];
        int c = table[2];
        int d = table[3];
        return new int[] {a, b, c, d, a + b, c + d, a + c, b + d, a + b + c + d};
    }

    private static List<Set<Integer>> sets() {
        return List.of(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    }
}
