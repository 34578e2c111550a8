package jp.komitto.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.komitto.calls.Words;
import jp.komitto.reviews.CalculationViews.Calculation;
import jp.komitto.reviews.CalculationViews.CriterionLine;
import jp.komitto.reviews.CalculationViews.ItemLine;
import jp.komitto.reviews.CalculationViews.SlotLine;
import jp.komitto.scoring.RandomSheets;
import jp.komitto.scoring.Sheet;
import jp.komitto.scoring.Standing;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** 計算書: what is published is enough to come to the same result, for every rubric, recusal, rule and budget. */
class CalculationCsvPropertyTest {

    private static final Words WORDS = new Words("ことば、\"引用\"", null, null);

    @Property
    void theTableComesToTheRankingThatIsPublished(@ForAll long seed) {
        String csv = CalculationCsv.of(published(RandomSheets.of(seed)));
        assertThat(Recomputing.from(csv)).isEqualTo(Recomputing.told(csv));
    }

    @Property
    void whatIsFundedNeverExceedsTheMoneyOfTheCall(@ForAll long seed) {
        Calculation sheet = published(RandomSheets.of(seed));
        assertThat(sheet.items().stream()
                        .filter(ItemLine::funded)
                        .mapToLong(ItemLine::request)
                        .sum())
                .isLessThanOrEqualTo(sheet.totalBudget());
    }

    /** The control: a table with one mark changed no longer comes to what it says. */
    @Example
    void aMarkThatIsTamperedWithIsNoticed() {
        String csv = CalculationCsv.of(published(RandomSheets.of(4)));
        String tampered = csv.replaceFirst("参加,(C\\d,\\d,\\d),\\d", "参加,$1,9");
        assertThat(tampered).isNotEqualTo(csv);
        assertThat(Recomputing.from(tampered)).isNotEqualTo(Recomputing.told(tampered));
    }

    private static Calculation published(Sheet sheet) {
        return new Calculation(
                new UUID(0, 1),
                WORDS,
                1,
                sheet.recusalRule(),
                sheet.tieRules(),
                sheet.totalBudget(),
                sheet.slots().stream().map(CalculationCsvPropertyTest::slot).toList(),
                sheet.members(),
                jp.komitto.scoring.Calculation.of(sheet).stream()
                        .map(standing -> line(standing, sheet.members()))
                        .toList(),
                null,
                null);
    }

    private static SlotLine slot(Sheet.Slot slot) {
        return new SlotLine(
                slot.code(),
                WORDS,
                slot.reserved(),
                slot.fallsThroughTo(),
                slot.threshold(),
                slot.rubric().criteria().stream()
                        .map(one -> new CriterionLine(one.code(), WORDS, one.weight(), one.highest()))
                        .toList());
    }

    private static ItemLine line(Standing standing, List<String> members) {
        Map<String, Map<String, Integer>> marks = new TreeMap<>(standing.item().marks());
        List<String> recused = new ArrayList<>(members);
        recused.removeAll(marks.keySet());
        return new ItemLine(
                standing.item().receipt(),
                "=1+1, \"題\"",
                standing.item().slot(),
                standing.item().request(),
                marks,
                recused,
                List.of(),
                standing.participants(),
                standing.score(),
                standing.highest(),
                standing.weightiest(),
                standing.rank(),
                standing.passes(),
                standing.funded());
    }
}
