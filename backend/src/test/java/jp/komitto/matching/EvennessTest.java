package jp.komitto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class EvennessTest {

    @Example
    void equalSharesAreWhollyEven() {
        assertThat(Evenness.of(shown(5, 5, 5, 5), Set.of()).gini()).isZero();
    }

    @Example
    void oneOfFourShownAloneIsThreeQuarters() {
        assertThat(Evenness.of(shown(0, 0, 0, 8), Set.of()).gini()).isEqualTo(750_000);
    }

    @Example
    void whereNothingIsShownThereIsNothingUneven() {
        assertThat(Evenness.of(shown(0, 0), Set.of())).isEqualTo(new Evenness(0, 0));
    }

    @Example
    void theShareOfSmallGroupsIsOfAllThatIsShown() {
        assertThat(Evenness.of(shown(1, 3), Set.of(group(0))).smallShare()).isEqualTo(250_000);
    }

    /** By the definition over all pairs. */
    @Property
    void theFigureIsTheMeanDifferenceOfAllPairs(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 50) Integer> values) {
        long total = values.stream().mapToLong(Integer::longValue).sum();
        double differences = values.stream()
                .mapToDouble(one -> values.stream()
                        .mapToDouble(other -> Math.abs(one - other))
                        .sum())
                .sum();
        double expected = total == 0 ? 0 : differences / (2.0 * values.size() * total);
        int found = Evenness.of(shown(values.stream().mapToInt(v -> v).toArray()), Set.of())
                .gini();
        assertThat((double) found).isBetween(expected * Score.ONE - 1, expected * Score.ONE + 1);
    }

    private static Map<UUID, Long> shown(int... values) {
        return IntStream.range(0, values.length).boxed().collect(Collectors.toMap(EvennessTest::group, i ->
                (long) values[i]));
    }

    private static UUID group(int number) {
        return new UUID(0, number);
    }
}
