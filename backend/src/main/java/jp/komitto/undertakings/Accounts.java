package jp.komitto.undertakings;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.komitto.calls.CallRules;
import jp.komitto.shared.problem.FieldProblem;
import jp.komitto.undertakings.UndertakingViews.AccountLine;
import jp.komitto.undertakings.UndertakingViews.PlannedCost;
import jp.komitto.undertakings.UndertakingViews.Settlement;

/**
 * 精算: what the city paid beyond its share of what was really spent comes back. What companies add covers costs before the city's
 * money does, and so do fees and donations, so that nobody keeps more than was spent; what is left the group has paid itself. Whole yen.
 */
final class Accounts {

    private Accounts() {}

    /** 収支決算書 answers 収支予算書 line by line: nothing of the plan is left out or changed; what came on top was not planned. */
    static List<FieldProblem> against(List<PlannedCost> budget, List<AccountLine> lines) {
        List<PlannedCost> left = new ArrayList<>(budget);
        List<FieldProblem> problems = new ArrayList<>();
        for (int n = 0; n < lines.size(); n++) {
            AccountLine line = lines.get(n);
            if (line.actual() == null) {
                problems.add(new FieldProblem(
                        "/accounts/" + n + "/actual",
                        "「%s」に使った額を入れてください。使わなかったときは0円とします。".formatted(line.description()),
                        "Missing"));
            }
            boolean asPlanned = left.remove(new PlannedCost(line.category(), line.description(), line.planned()));
            if (!asPlanned && line.planned() > 0) {
                problems.add(new FieldProblem(
                        "/accounts/" + n + "/planned",
                        "「%s」の計画の額が、収支予算書と違います。予算書と同じ額に、予算書にない行は0円にしてください。".formatted(line.description()),
                        "Planned"));
            }
        }
        left.forEach(plan -> problems.add(new FieldProblem(
                "/accounts", "収支予算書の「%s」の行を入れてください。使わなかったときは0円とします。".formatted(plan.description()), "Missing")));
        return problems;
    }

    static Settlement settle(
            long paid,
            long sponsored,
            long otherIncome,
            List<AccountLine> lines,
            CallRules rules,
            CallRules.SlotRules slot,
            OffsetDateTime confirmedAt) {
        long spent = lines.stream().mapToLong(AccountLine::actual).sum();
        long eligible = lines.stream()
                .filter(line -> rules.category(line.category())
                        .filter(CallRules.CostCategory::eligible)
                        .isPresent())
                .mapToLong(AccountLine::actual)
                .sum();
        long uncovered = Math.max(0, spent - sponsored - otherIncome);
        long kept = Math.min(paid, Math.min(slot.most(eligible), uncovered));
        return new Settlement(
                paid, sponsored, otherIncome, uncovered - kept, spent, eligible, paid - kept, confirmedAt);
    }
}
