package jp.komitto.undertakings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.komitto.calls.CallRules;
import jp.komitto.calls.Words;
import jp.komitto.shared.problem.FieldProblem;
import jp.komitto.undertakings.UndertakingViews.AccountLine;
import jp.komitto.undertakings.UndertakingViews.PlannedCost;
import jp.komitto.undertakings.UndertakingViews.Settlement;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Whatever was paid, added and spent: the city never pays twice, and nobody keeps more than was spent. */
class AccountsTest {

    private static final long MOST = 1_000_000;

    private static CallRules rules(boolean eligible) {
        Words words = new Words("費目", "ひもく", "Cost");
        return new CallRules(
                null,
                List.of(new CallRules.SlotRules(
                        "GENERAL", words, null, 900, 500_000, 0, null, 0, List.of(), List.of(), List.of())),
                MOST,
                List.of(),
                List.of(),
                List.of(new CallRules.CostCategory("PRINTING", words, eligible, words, 1000)),
                false,
                false,
                1,
                null,
                List.of(),
                null,
                null,
                3);
    }

    private static Settlement settle(long paid, long sponsored, long spent, boolean eligible) {
        return settle(paid, sponsored, 0, spent, eligible);
    }

    private static Settlement settle(long paid, long sponsored, long otherIncome, long spent, boolean eligible) {
        CallRules rules = rules(eligible);
        return Accounts.settle(
                paid,
                sponsored,
                otherIncome,
                List.of(new AccountLine("PRINTING", "地図", 0, spent)),
                rules,
                rules.slot("GENERAL"),
                null);
    }

    @Test
    void everyLineOfTheBudgetIsAnsweredAndNothingElseWasPlanned() {
        PlannedCost map = new PlannedCost("PRINTING", "地図", 300_000);
        PlannedCost hall = new PlannedCost("VENUE", "会場", 20_000);
        AccountLine printed = new AccountLine("PRINTING", "地図", 300_000, 280_000L);
        AccountLine rented = new AccountLine("VENUE", "会場", 20_000, 0L);
        AccountLine added = new AccountLine("PRINTING", "刷り直し", 0, 15_000L);
        assertThat(Accounts.against(List.of(map, hall), List.of(printed, added, rented)))
                .isEmpty();
        assertThat(Accounts.against(List.of(map, hall), List.of(printed)))
                .extracting(FieldProblem::pointer)
                .containsExactly("/accounts");
        assertThat(Accounts.against(List.of(map), List.of(new AccountLine("PRINTING", "地図", 280_000, 280_000L))))
                .extracting(FieldProblem::pointer)
                .containsExactly("/accounts/0/planned", "/accounts");
        assertThat(Accounts.against(List.of(map, map), List.of(printed))).hasSize(1);
        assertThat(Accounts.against(List.of(map), List.of(new AccountLine("PRINTING", "地図", 300_000, null))))
                .extracting(FieldProblem::pointer)
                .containsExactly("/accounts/0/actual");
    }

    @Property
    void nobodyKeepsMoreThanWasSpentNorTheCityMoreThanItsShare(
            @ForAll @LongRange(min = 0, max = MOST) long paid,
            @ForAll @LongRange(min = 0, max = MOST) long sponsored,
            @ForAll @LongRange(min = 0, max = MOST) long spent,
            @ForAll boolean eligible) {
        Settlement settlement = settle(paid, sponsored, spent, eligible);
        long kept = paid - settlement.refund();
        assertThat(settlement.refund()).isBetween(0L, paid);
        assertThat(kept).isLessThanOrEqualTo(eligible ? Math.min(500_000, spent * 900 / 1000) : 0);
        assertThat(kept + Math.min(sponsored, spent)).isLessThanOrEqualTo(spent);
    }

    @Property
    void incomeComesToWhatWasSpentUnlessMoreCameInThanThat(
            @ForAll @LongRange(min = 0, max = MOST) long paid,
            @ForAll @LongRange(min = 0, max = MOST) long sponsored,
            @ForAll @LongRange(min = 0, max = MOST) long otherIncome,
            @ForAll @LongRange(min = 0, max = MOST) long spent) {
        Settlement settlement = settle(paid, sponsored, otherIncome, spent, true);
        long kept = paid - settlement.refund();
        assertThat(settlement.own()).isNotNegative();
        assertThat(kept + sponsored + otherIncome + settlement.own())
                .isEqualTo(Math.max(spent, sponsored + otherIncome));
        assertThat(settlement.refund())
                .isGreaterThanOrEqualTo(settle(paid, sponsored, spent, true).refund());
    }

    @Property
    void moreFromCompaniesNeverMeansMoreFromTheCity(
            @ForAll @LongRange(min = 0, max = MOST) long paid,
            @ForAll @LongRange(min = 0, max = MOST) long less,
            @ForAll @LongRange(min = 0, max = MOST) long more,
            @ForAll @LongRange(min = 0, max = MOST) long spent) {
        assertThat(settle(paid, Math.max(less, more), spent, true).refund())
                .isGreaterThanOrEqualTo(
                        settle(paid, Math.min(less, more), spent, true).refund());
    }
}
