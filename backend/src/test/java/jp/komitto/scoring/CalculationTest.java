package jp.komitto.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 計算書: small examples that can be checked by hand. */
class CalculationTest {

    private static final Rubric RUBRIC =
            new Rubric(List.of(new Rubric.Criterion("NEED", 2, 5), new Rubric.Criterion("PLAN", 1, 5)));
    private static final List<String> MEMBERS = List.of("A", "B", "C");
    private static final long CAP = 500_000;

    @Test
    void aMemberWhoDoesNotTakePartLeavesTheAverageToTheOthers() {
        Sheet.Item item = item("1", CAP, Map.of("A", marks(5, 5), "B", marks(4, 3)));
        assertThat(only(RecusalRule.PARTICIPANTS_AVERAGE, item).score()).isEqualTo(13_000);
        assertThat(only(RecusalRule.PARTICIPANTS_AVERAGE, item).highest()).isEqualTo(15_000);
    }

    @Test
    void orTheAverageOfTheOthersStandsInForThem() {
        Sheet.Item item = item("1", CAP, Map.of("A", marks(5, 5), "B", marks(4, 3)));
        assertThat(only(RecusalRule.FILL_WITH_AVERAGE, item).score()).isEqualTo(39_000);
        assertThat(only(RecusalRule.FILL_WITH_AVERAGE, item).highest()).isEqualTo(45_000);
    }

    @Test
    void thirdsAreRoundedOnceHalfUp() {
        Sheet.Item item = item("1", CAP, Map.of("A", marks(5, 5), "B", marks(5, 5), "C", marks(5, 4)));
        assertThat(only(RecusalRule.PARTICIPANTS_AVERAGE, item).score()).isEqualTo(14_667);
    }

    @Test
    void aTieIsDecidedByTheHeaviestCriterionThenByTheRequestThenByTheReceipt() {
        Sheet.Item needed = item("4", CAP, Map.of("A", marks(5, 1)));
        Sheet.Item planned = item("1", CAP, Map.of("A", marks(3, 5)));
        Sheet.Item cheaper = item("3", CAP - 1, Map.of("A", marks(3, 5)));
        Sheet.Item later = item("2", CAP, Map.of("A", marks(3, 5)));
        assertThat(receipts(sheet(RecusalRule.PARTICIPANTS_AVERAGE, 4 * CAP, needed, planned, cheaper, later)))
                .containsExactly("4", "3", "1", "2");
    }

    @Test
    void nobodyIsPassedOverWhenTheMoneyDoesNotReachTheNext() {
        Sheet.Item first = item("1", CAP, Map.of("A", marks(5, 5)));
        Sheet.Item tooMuch = item("2", CAP, Map.of("A", marks(4, 4)));
        Sheet.Item small = item("3", 100_000, Map.of("A", marks(3, 3)));
        assertThat(Calculation.of(sheet(RecusalRule.PARTICIPANTS_AVERAGE, 900_000, first, tooMuch, small)))
                .extracting(Standing::funded)
                .containsExactly(true, false, false);
    }

    @Test
    void aProposalBelowTheThresholdIsNotReached() {
        Sheet.Item weak = item("1", CAP, Map.of("A", marks(2, 3)));
        assertThat(only(RecusalRule.PARTICIPANTS_AVERAGE, weak).passes()).isFalse();
        Sheet.Item justEnough = item("1", CAP, Map.of("A", marks(3, 3)));
        assertThat(only(RecusalRule.PARTICIPANTS_AVERAGE, justEnough).passes()).isTrue();
    }

    @Test
    void whatTheYouthSlotLeavesFallsThroughToTheGeneralSlot() {
        Sheet.Item youth = new Sheet.Item("1", "YOUTH", 300_000, Map.of("A", marks(4, 4)));
        Sheet.Item general = item("2", CAP, Map.of("A", marks(4, 4)));
        Sheet.Item next = item("3", 200_000, Map.of("A", marks(3, 4)));
        assertThat(Calculation.of(withYouth("GENERAL", youth, general, next)))
                .extracting(standing -> standing.item().receipt(), Standing::funded)
                .containsExactly(tuple("1", true), tuple("2", true), tuple("3", true));
        assertThat(Calculation.of(withYouth(null, youth, general, next)))
                .extracting(Standing::funded)
                .containsExactly(true, true, false);
    }

    @Test
    void marksThatAreMissingOrOutOfBoundsAreRefused() {
        assertThatThrownBy(() -> RUBRIC.points(Map.of("NEED", 3))).hasMessageContaining("one mark for each");
        assertThatThrownBy(() -> RUBRIC.points(marks(6, 1))).hasMessageContaining("from 0 to 5");
        assertThatThrownBy(() -> RUBRIC.points(Map.of("NEED", 3, "OTHER", 1))).hasMessageContaining("PLAN");
    }

    private static Sheet withYouth(String fallsThroughTo, Sheet.Item... items) {
        return new Sheet(
                RecusalRule.PARTICIPANTS_AVERAGE,
                List.of(),
                1_000_000,
                List.of(
                        new Sheet.Slot("YOUTH", RUBRIC, 500_000, fallsThroughTo, 600),
                        new Sheet.Slot("GENERAL", RUBRIC, 500_000, null, 600)),
                MEMBERS,
                List.of(items));
    }

    private static Standing only(RecusalRule rule, Sheet.Item item) {
        return Calculation.of(sheet(rule, CAP, item)).getFirst();
    }

    private static List<String> receipts(Sheet sheet) {
        return Calculation.of(sheet).stream()
                .map(standing -> standing.item().receipt())
                .toList();
    }

    private static Sheet sheet(RecusalRule rule, long budget, Sheet.Item... items) {
        return new Sheet(
                rule,
                List.of(TieRule.WEIGHTIEST_CRITERION, TieRule.SMALLER_REQUEST),
                budget,
                List.of(new Sheet.Slot("GENERAL", RUBRIC, budget, null, 600)),
                MEMBERS,
                List.of(items));
    }

    private static Sheet.Item item(String receipt, long request, Map<String, Map<String, Integer>> marks) {
        return new Sheet.Item(receipt, "GENERAL", request, marks);
    }

    private static Map<String, Integer> marks(int need, int plan) {
        Map<String, Integer> marks = new LinkedHashMap<>();
        marks.put("NEED", need);
        marks.put("PLAN", plan);
        return marks;
    }
}
