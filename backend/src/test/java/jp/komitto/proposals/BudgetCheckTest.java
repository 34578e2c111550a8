package jp.komitto.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import jp.komitto.calls.CallRules;
import jp.komitto.calls.CountingRule;
import jp.komitto.calls.Words;
import jp.komitto.scoring.RecusalRule;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** 収支予算 against the rules of a call. */
class BudgetCheckTest {

    private static final CallRules RULES = rules();

    @Example
    void ninePartsOfTenOfEligibleCostCanBeAskedForUpToTheCap() {
        Budget modest = new Budget(List.of(line("PRINTING", 100_005)), 90_004, 10_001, 0);
        assertThat(check(modest).most()).isEqualTo(90_004);
        assertThat(check(modest).problems()).isEmpty();
        Budget large = new Budget(List.of(line("PRINTING", 900_000)), 500_001, 399_999, 0);
        assertThat(check(large).most()).isEqualTo(500_000);
        assertThat(check(large).problems()).extracting("pointer").containsExactly("/budget/request");
    }

    @Example
    void aLineThatTheCallPaysNoShareOfIsExplained() {
        BudgetCheck check = check(new Budget(List.of(line("FOOD", 1_000), line("PRINTING", 1_000)), 900, 1_100, 0));
        assertThat(check.eligible()).isEqualTo(1_000);
        assertThat(check.lines().getFirst().because()).isEqualTo(BudgetCheck.Because.NOT_ELIGIBLE);
        assertThat(check.lines().getFirst().explanation().ja()).isEqualTo("懇親会は対象外");
        assertThat(check.problems()).isEmpty();
    }

    @Example
    void aCategoryThatMayBeOnlyHalfIsCutAtHalf() {
        BudgetCheck check = check(new Budget(List.of(line("OUTSOURCING", 800), line("PRINTING", 200)), 630, 370, 0));
        assertThat(check.lines().getFirst().eligible()).isEqualTo(500);
        assertThat(check.lines().getFirst().because()).isEqualTo(BudgetCheck.Because.OVER_SHARE);
        assertThat(check.most()).isEqualTo(630);
        assertThat(check.problems()).isEmpty();
    }

    @Example
    void whatComesInAndWhatGoesOutAreTheSame() {
        BudgetCheck check = check(new Budget(List.of(line("PRINTING", 1_000)), 900, 0, 0));
        assertThat(check.problems()).extracting("code").containsExactly("NotBalanced");
        assertThat(check(Budget.EMPTY).problems()).extracting("code").containsExactly("Missing", "Missing");
        assertThat(check(new Budget(List.of(line("GOLD", 10)), 1, 9, 0)).problems())
                .extracting("pointer")
                .containsExactly("/budget/lines/0/category", "/budget/request");
    }

    @Property
    void nobodyIsPromisedMoreThanShareAndCapAllow(@ForAll long seed) {
        Random random = new Random(seed);
        List<Budget.Line> lines = IntStream.range(0, random.nextInt(12))
                .mapToObj(n -> line(
                        List.of("PRINTING", "FOOD", "OUTSOURCING", "GOLD").get(random.nextInt(4)),
                        random.nextInt(400_000)))
                .toList();
        BudgetCheck check = check(new Budget(lines, random.nextInt(600_000), 0, 0));
        long ofOutsourcing = IntStream.range(0, lines.size())
                .filter(n -> lines.get(n).category().equals("OUTSOURCING"))
                .mapToLong(n -> check.lines().get(n).eligible())
                .sum();
        assertThat(check.most()).isLessThanOrEqualTo(500_000);
        assertThat(check.most() * 10).isLessThanOrEqualTo(check.eligible() * 9);
        assertThat(check.eligible()).isLessThanOrEqualTo(check.total());
        assertThat(ofOutsourcing * 2)
                .isLessThanOrEqualTo(lines.stream()
                        .filter(line -> List.of("PRINTING", "OUTSOURCING").contains(line.category()))
                        .mapToLong(Budget.Line::amount)
                        .sum());
    }

    private static BudgetCheck check(Budget budget) {
        return BudgetCheck.of(budget, RULES, RULES.slot("GENERAL"));
    }

    private static Budget.Line line(String category, long amount) {
        return new Budget.Line(category, "ためし", amount, 1);
    }

    private static CallRules rules() {
        OffsetDateTime day = OffsetDateTime.parse("2026-12-01T08:30:00+09:00");
        Words words = new Words("ことば", null, null);
        CallRules.SlotRules slot = new CallRules.SlotRules(
                "GENERAL",
                words,
                null,
                900,
                500_000,
                0,
                null,
                600,
                List.of(),
                List.of(),
                List.of(new CallRules.CriterionRules("NEED", words, words, 1, 5, List.of())));
        return new CallRules(
                new CallRules.Dates(
                        day,
                        day,
                        day.plusDays(30),
                        10,
                        LocalDate.of(2027, 2, 1),
                        LocalDate.of(2027, 3, 1),
                        LocalDate.of(2027, 4, 1),
                        LocalDate.of(2028, 3, 31)),
                List.of(slot),
                3_000_000,
                List.of("NPO"),
                List.of(),
                List.of(
                        new CallRules.CostCategory("PRINTING", words, true, words, 1000),
                        new CallRules.CostCategory("OUTSOURCING", words, true, new Words("半分まで", null, null), 500),
                        new CallRules.CostCategory("FOOD", words, false, new Words("懇親会は対象外", null, null), 1000)),
                false,
                true,
                4,
                RecusalRule.PARTICIPANTS_AVERAGE,
                List.of(),
                Map.of(),
                CountingRule.ON_AGREEMENT,
                3);
    }
}
