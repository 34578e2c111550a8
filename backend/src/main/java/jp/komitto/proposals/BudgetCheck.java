package jp.komitto.proposals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.komitto.calls.CallRules;
import jp.komitto.calls.Words;
import jp.komitto.shared.problem.FieldProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A budget held against the rules of its call, line by line: what is eligible (対象経費), what can be asked for, what does not fit
 * and why.
 *
 * <p>Eligible is every line of an eligible category; of a category that may be only a share of all eligible lines, what exceeds
 * the share is not, its last lines first. The most that can be asked for is min(rate × eligible, cap), rounded down.
 */
@Schema(name = "BudgetCheck", description = "A budget held against the rules of its call; whole yen.")
public record BudgetCheck(
        @Schema(description = "One for each line of the budget, in its order.")
        List<Line> lines,

        @Schema(description = "All costs.", examples = "300000")
        long total,

        @Schema(description = "Eligible costs 対象経費.", examples = "300000")
        long eligible,

        @Schema(description = "The most that can be asked for: min(rate × eligible, cap).", examples = "270000")
        long most,

        @Schema(description = "What keeps the budget from being handed in; empty: it fits.")
        List<FieldProblem> problems) {

    /** Why a line is not eligible, or not all of it. */
    @Schema(
            name = "IneligibleBecause",
            description = "UNKNOWN_CATEGORY: not of this call. NOT_ELIGIBLE: the call pays no share of it."
                    + " OVER_SHARE: the category is more of all costs than the call allows.")
    public enum Because {
        UNKNOWN_CATEGORY,
        NOT_ELIGIBLE,
        OVER_SHARE
    }

    /** One line. */
    @Schema(name = "BudgetCheckLine")
    public record Line(
            @Schema(examples = "15000") long amount,
            @Schema(examples = "15000") long eligible,

            @Schema(nullable = true, description = "Null when all of it is eligible.")
            Because because,

            @Schema(
                    nullable = true,
                    description = "The call's own explanation of the category; null when it is eligible or unknown.")
            Words explanation) {}

    static BudgetCheck of(Budget budget, CallRules rules, CallRules.SlotRules slot) {
        List<Line> lines = lines(budget, rules);
        long eligible = lines.stream().mapToLong(Line::eligible).sum();
        long most = slot.most(eligible);
        return new BudgetCheck(lines, budget.total(), eligible, most, problems(budget, lines, most));
    }

    private static List<Line> lines(Budget budget, CallRules rules) {
        long base = budget.lines().stream()
                .filter(line -> rules.category(line.category())
                        .filter(CallRules.CostCategory::eligible)
                        .isPresent())
                .mapToLong(Budget.Line::amount)
                .sum();
        Map<String, Long> room = new HashMap<>();
        rules.costCategories().forEach(category -> room.put(category.code(), base * category.mostShare() / 1000));
        List<Line> lines = new ArrayList<>();
        for (Budget.Line line : budget.lines()) {
            lines.add(rules.category(line.category())
                    .map(category -> line(line, category, room))
                    .orElseGet(() -> new Line(line.amount(), 0, Because.UNKNOWN_CATEGORY, null)));
        }
        return lines;
    }

    private static Line line(Budget.Line line, CallRules.CostCategory category, Map<String, Long> room) {
        if (!category.eligible()) {
            return new Line(line.amount(), 0, Because.NOT_ELIGIBLE, category.explanation());
        }
        long fits = Math.min(line.amount(), room.get(category.code()));
        room.merge(category.code(), -fits, Long::sum);
        return fits == line.amount()
                ? new Line(line.amount(), fits, null, null)
                : new Line(line.amount(), fits, Because.OVER_SHARE, category.explanation());
    }

    private static List<FieldProblem> problems(Budget budget, List<Line> lines, long most) {
        List<FieldProblem> problems = new ArrayList<>();
        if (lines.isEmpty()) {
            problems.add(new FieldProblem("/budget/lines", "支出を1行以上入れてください。", "Missing"));
        }
        for (int n = 0; n < lines.size(); n++) {
            if (lines.get(n).because() == Because.UNKNOWN_CATEGORY) {
                problems.add(
                        new FieldProblem("/budget/lines/" + n + "/category", "この募集にある費目から選んでください。", "UnknownCategory"));
            }
        }
        if (budget.request() == 0) {
            problems.add(new FieldProblem("/budget/request", "市に求める金額を入れてください。", "Missing"));
        }
        if (budget.request() > most) {
            problems.add(new FieldProblem("/budget/request", "市に求められるのは%,d円までです。".formatted(most), "RequestTooHigh"));
        }
        long income = budget.request() + budget.own() + budget.other();
        if (income != budget.total()) {
            problems.add(new FieldProblem(
                    "/budget/own", "収入（%,d円）と支出（%,d円）の合計を同じにしてください。".formatted(income, budget.total()), "NotBalanced"));
        }
        return problems;
    }
}
