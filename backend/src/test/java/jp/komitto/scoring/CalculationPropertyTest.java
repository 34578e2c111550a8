package jp.komitto.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every rubric, committee, recusal and budget. */
class CalculationPropertyTest {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    @Property
    void theOrderInWhichProposalsStandChangesNothing(@ForAll long seed) {
        Sheet sheet = RandomSheets.of(seed);
        List<Sheet.Item> shuffled = new ArrayList<>(sheet.items());
        Collections.shuffle(shuffled, new Random(seed));
        Sheet other = new Sheet(
                sheet.recusalRule(), sheet.tieRules(), sheet.totalBudget(), sheet.slots(), sheet.members(), shuffled);
        assertThat(Calculation.of(other)).isEqualTo(Calculation.of(sheet));
    }

    @Property
    void anotherWayOfReckoningComesToTheSameScores(@ForAll long seed) {
        Sheet sheet = RandomSheets.of(seed);
        for (Standing standing : Calculation.of(sheet)) {
            assertThat(BigDecimal.valueOf(standing.score())).isEqualByComparingTo(byHand(sheet, standing.item()));
        }
    }

    @Property
    void moneyIsNeverHandedOutTwice(@ForAll long seed) {
        Sheet sheet = RandomSheets.of(seed);
        long spent = Calculation.of(sheet).stream()
                .filter(Standing::funded)
                .mapToLong(standing -> standing.item().request())
                .sum();
        assertThat(spent).isLessThanOrEqualTo(sheet.totalBudget());
        for (Sheet.Slot slot : sheet.slots()) {
            boolean receives = slot.equals(sheet.slots().getLast());
            assertThat(receives || spentIn(sheet, slot) <= slot.reserved()).isTrue();
        }
    }

    @Property
    void whoeverIsReachedPassesAndStandsAboveWhoeverIsNot(@ForAll long seed) {
        for (Sheet.Slot slot : RandomSheets.of(seed).slots()) {
            List<Standing> inSlot = Calculation.of(RandomSheets.of(seed)).stream()
                    .filter(standing -> standing.item().slot().equals(slot.code()))
                    .toList();
            boolean missed = false;
            for (int n = 0; n < inSlot.size(); n++) {
                Standing standing = inSlot.get(n);
                assertThat(standing.rank()).isEqualTo(n + 1);
                assertThat(standing.funded() && (missed || !standing.passes())).isFalse();
                missed |= !standing.funded();
            }
        }
    }

    @Property
    void aScoreLiesBetweenTheLowestAndTheHighestThatAMemberGave(@ForAll long seed) {
        Sheet sheet = RandomSheets.of(seed);
        for (Standing standing : Calculation.of(sheet)) {
            Rubric rubric = sheet.slot(standing.item().slot()).rubric();
            long shares = sheet.recusalRule() == RecusalRule.FILL_WITH_AVERAGE
                    ? sheet.members().size()
                    : 1;
            var points = standing.item().marks().values().stream()
                    .mapToLong(rubric::points)
                    .summaryStatistics();
            assertThat(standing.score()).isBetween(points.getMin() * shares * 1000, points.getMax() * shares * 1000);
            assertThat(standing.score()).isLessThanOrEqualTo(standing.highest());
        }
    }

    private static long spentIn(Sheet sheet, Sheet.Slot slot) {
        return Calculation.of(sheet).stream()
                .filter(standing -> standing.funded() && standing.item().slot().equals(slot.code()))
                .mapToLong(standing -> standing.item().request())
                .sum();
    }

    /** With decimal fractions, criterion by criterion, as a spreadsheet does it. */
    private static BigDecimal byHand(Sheet sheet, Sheet.Item item) {
        BigDecimal score = BigDecimal.ZERO;
        int participants = item.marks().size();
        int shares = sheet.recusalRule() == RecusalRule.FILL_WITH_AVERAGE
                ? sheet.members().size()
                : 1;
        for (Rubric.Criterion criterion : sheet.slot(item.slot()).rubric().criteria()) {
            for (Map<String, Integer> marks : item.marks().values()) {
                score = score.add(BigDecimal.valueOf((long) criterion.weight() * marks.get(criterion.code())));
            }
        }
        return score.multiply(THOUSAND)
                .multiply(BigDecimal.valueOf(shares))
                .divide(BigDecimal.valueOf(participants), 0, RoundingMode.HALF_UP);
    }
}
