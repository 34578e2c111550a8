package jp.komitto.calls;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.komitto.city.Scheme;
import jp.komitto.city.Terms;
import jp.komitto.shared.problem.FieldProblem;

/** What has to fit together in the rules of a call, beyond the bounds of each value. */
final class Consistency {

    private final CallRules rules;
    private final List<FieldProblem> found = new ArrayList<>();

    private Consistency(CallRules rules) {
        this.rules = rules;
    }

    /** Everything that does not fit, in the order of the form. */
    static List<FieldProblem> of(CallRules rules, Terms terms) {
        Consistency check = new Consistency(rules);
        check.dates();
        check.slots();
        check.money();
        check.kinds(terms);
        check.lists();
        check.sights();
        return check.found;
    }

    private void dates() {
        CallRules.Dates dates = rules.dates();
        demand(dates.opens().isBefore(dates.closes()), "/dates/closes", "締切は、受付を始める日時より後にしてください。");
        demand(
                !dates.consultationUntil().isAfter(dates.closes()),
                "/dates/consultationUntil",
                "事前相談の終わりは、締切より前にしてください。");
        demand(
                !dates.hearing().isBefore(dates.closes().toLocalDate()),
                "/dates/hearing",
                "公開プレゼンテーションの日は、締切より後にしてください。");
        demand(!dates.decision().isBefore(dates.hearing()), "/dates/decision", "決定の日は、公開プレゼンテーションより後にしてください。");
        demand(dates.projectFrom().isBefore(dates.projectUntil()), "/dates/projectUntil", "事業の終わりの日は、始まりの日より後にしてください。");
    }

    private void slots() {
        unique("/slots", rules.slots(), CallRules.SlotRules::code);
        for (int n = 0; n < rules.slots().size(); n++) {
            CallRules.SlotRules slot = rules.slots().get(n);
            String at = "/slots/" + n;
            List<String> later = rules.slots().subList(n + 1, rules.slots().size()).stream()
                    .map(CallRules.SlotRules::code)
                    .toList();
            demand(
                    slot.fallsThroughTo() == null || later.contains(slot.fallsThroughTo()),
                    at + "/fallsThroughTo",
                    "残りのお金は、この枠より後の枠にだけ回せます。");
            demand(
                    !slot.conditions().contains(SlotCondition.CITY_THEME)
                            || !slot.themes().isEmpty(),
                    at + "/themes",
                    "市のテーマを1つ以上入れてください。");
            unique(at + "/criteria", slot.criteria(), CallRules.CriterionRules::code);
            anchors(at, slot);
        }
    }

    private void anchors(String at, CallRules.SlotRules slot) {
        for (int n = 0; n < slot.criteria().size(); n++) {
            CallRules.CriterionRules criterion = slot.criteria().get(n);
            int anchors = criterion.anchors().size();
            demand(
                    anchors == 0 || anchors == criterion.highest() + 1,
                    at + "/criteria/" + n + "/anchors",
                    "目安は、0点から%d点までの%d個を書くか、1つも書かないでください。".formatted(criterion.highest(), criterion.highest() + 1));
        }
    }

    private void money() {
        long reserved =
                rules.slots().stream().mapToLong(CallRules.SlotRules::reserved).sum();
        demand(reserved <= rules.totalBudget(), "/totalBudget", "枠ごとに取り分けたお金の合計が、全体の予算をこえています。");
    }

    private void kinds(Terms terms) {
        for (int n = 0; n < rules.eligibleKinds().size(); n++) {
            demand(terms.knows(Scheme.KIND, rules.eligibleKinds().get(n)), "/eligibleKinds/" + n, "団体の種類の一覧から選んでください。");
        }
    }

    private void lists() {
        unique("/documents", rules.documents(), CallRules.DocumentRule::code);
        unique("/costCategories", rules.costCategories(), CallRules.CostCategory::code);
        demand(
                rules.costCategories().stream().anyMatch(CallRules.CostCategory::eligible),
                "/costCategories",
                "対象になる費目を1つ以上入れてください。");
    }

    private void sights() {
        for (Map.Entry<Sight, Phase> sight : rules.visibility().entrySet()) {
            demand(
                    sight.getValue().compareTo(sight.getKey().earliest()) >= 0,
                    "/visibility/" + sight.getKey(),
                    "これより早く見せることはできません。");
        }
    }

    private <T> void unique(String at, List<T> list, Function<T, String> code) {
        Set<String> seen = new HashSet<>();
        for (int n = 0; n < list.size(); n++) {
            demand(seen.add(code.apply(list.get(n))), at + "/" + n + "/code", "同じコードが2つあります。");
        }
    }

    private void demand(boolean fits, String pointer, String sentence) {
        if (!fits) {
            found.add(new FieldProblem("/rules" + pointer, sentence, "Inconsistent"));
        }
    }
}
