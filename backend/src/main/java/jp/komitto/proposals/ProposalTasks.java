package jp.komitto.proposals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.komitto.calls.CallRules;
import jp.komitto.calls.SlotCondition;
import jp.komitto.proposals.ProposalField.Task;
import jp.komitto.shared.problem.FieldProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which steps of the form are done and what is still missing, worked out from what is there and from the rules of the call.
 *
 * @param lastYear whether the project can go on no further, so that it needs a plan for standing on its own
 */
record ProposalTasks(
        Map<String, String> answers,
        Budget budget,
        Set<String> documents,
        boolean declared,
        boolean consulted,
        DepartmentState department,
        boolean lastYear,
        CallRules rules,
        CallRules.SlotRules slot) {

    /** One step of the form. */
    @Schema(name = "ProposalTask", description = "A step of the form and what it still needs.")
    record State(
            Task task,

            @Schema(description = "Whether nothing required is missing.")
            boolean complete,

            @Schema(description = "What is still missing, or does not fit.")
            List<FieldProblem> missing) {}

    List<State> states() {
        return Arrays.stream(Task.values())
                .filter(this::isAsked)
                .map(task -> new State(task, missing(task).isEmpty(), missing(task)))
                .toList();
    }

    List<FieldProblem> missing() {
        return Arrays.stream(Task.values())
                .flatMap(task -> missing(task).stream())
                .toList();
    }

    private boolean isAsked(Task task) {
        return switch (task) {
            case CONDITIONS -> !slot.conditions().isEmpty();
            case CONSULTATION -> rules.consultationRequired();
            default -> true;
        };
    }

    private List<FieldProblem> missing(Task task) {
        List<FieldProblem> missing = new ArrayList<>();
        Arrays.stream(ProposalField.values())
                .filter(field -> field.task() == task && field.isRequired() && !has(field))
                .forEach(field -> missing.add(missing(field)));
        switch (task) {
            case CONTINUITY -> need(missing, !lastYear || has(ProposalField.GRADUATION), ProposalField.GRADUATION);
            case CONDITIONS -> slot.conditions().forEach(condition -> condition(missing, condition));
            case BUDGET -> missing.addAll(BudgetCheck.of(budget, rules, slot).problems());
            case DOCUMENTS -> documents(missing);
            case DECLARATION -> demand(missing, declared, "/declaration", "活動についての宣言をしてください。");
            case CONSULTATION ->
                demand(missing, !rules.consultationRequired() || consulted, "/consultations", "事前相談を受けてください。");
            case COLLABORATION ->
                demand(
                        missing,
                        !rules.departmentRequired() || department.isSettled(),
                        "/department",
                        "担当課の同意を得てください。決まっていないときは、ナビスタッフに相談してください。");
            default -> {
                // told by the answers alone
            }
        }
        return missing;
    }

    private void condition(List<FieldProblem> missing, SlotCondition condition) {
        switch (condition) {
            case YOUTH_MAJORITY ->
                demand(
                        missing,
                        2 * number(ProposalField.YOUTH_COUNT) > number(ProposalField.TEAM_COUNT)
                                && number(ProposalField.TEAM_COUNT) > 0,
                        "/answers/youthCount",
                        "実施する人の半分より多くが25歳以下であることを、人数で示してください。");
            case SUPPORTER -> need(missing, has(ProposalField.SUPPORTER), ProposalField.SUPPORTER);
            case COMPANY_PARTNER -> need(missing, has(ProposalField.PARTNER), ProposalField.PARTNER);
            case CITY_THEME ->
                demand(
                        missing,
                        number(ProposalField.THEME) >= 1
                                && number(ProposalField.THEME) <= slot.themes().size(),
                        "/answers/theme",
                        "市のテーマを選んでください。");
        }
    }

    private void documents(List<FieldProblem> missing) {
        rules.documents().stream()
                .filter(CallRules.DocumentRule::required)
                .forEach(document -> demand(
                        missing,
                        documents.contains(document.code()),
                        "/documents/" + document.code(),
                        "「%s」を出してください。".formatted(document.title().ja())));
    }

    private boolean has(ProposalField field) {
        String answer = answers.get(field.key());
        return answer != null && !answer.isBlank();
    }

    private int number(ProposalField field) {
        return has(field) ? Integer.parseInt(answers.get(field.key())) : 0;
    }

    private static void need(List<FieldProblem> missing, boolean given, ProposalField field) {
        if (!given) {
            missing.add(missing(field));
        }
    }

    private static FieldProblem missing(ProposalField field) {
        return new FieldProblem("/answers/" + field.key(), "「%s」を入れてください。".formatted(field.label()), "Missing");
    }

    private static void demand(List<FieldProblem> missing, boolean fits, String pointer, String sentence) {
        if (!fits) {
            missing.add(new FieldProblem(pointer, sentence, "Missing"));
        }
    }
}
