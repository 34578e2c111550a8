package jp.komitto.listings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.komitto.shared.problem.FieldProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which pages of the form are done and what is still missing, worked out from what is there. */
record ListingTasks(Side side, ResourceKind resource, ListingContent content, LocalDate today) {

    /** The pages of the form in the order in which people decide: where, when, what; then the rest. */
    @Schema(name = "ListingTaskName")
    enum Task {
        WHERE,
        WHEN,
        WHAT,
        WHO,
        PRACTICAL;

        boolean isOptional() {
            return this == WHO || this == PRACTICAL;
        }
    }

    /** Something that is asked for. */
    @Schema(name = "ListingMissing", description = "Something without which the listing cannot open.")
    record Missing(
            @Schema(description = "JSON pointer into the listing.", examples = "/what/title")
            String pointer,

            @Schema(description = "What to do, as a sentence (Japanese).", examples = "見出しを入れてください。")
            String detail) {

        FieldProblem problem() {
            return new FieldProblem(pointer, detail, "Missing");
        }
    }

    /** One page of the form. */
    @Schema(name = "ListingTask", description = "A page of the form and what it still needs.")
    record State(
            Task task,

            @Schema(description = "Whether nothing required is missing.")
            boolean complete,

            @Schema(description = "Whether it may be left empty.")
            boolean optional,

            List<Missing> missing) {}

    List<State> states() {
        return Arrays.stream(Task.values())
                .map(task -> new State(task, missing(task).isEmpty(), task.isOptional(), missing(task)))
                .toList();
    }

    List<Missing> missing() {
        return Arrays.stream(Task.values())
                .flatMap(task -> missing(task).stream())
                .toList();
    }

    void requireAll() {
        List<Missing> missing = missing();
        if (!missing.isEmpty()) {
            throw ListingProblem.LISTING_INCOMPLETE.at(
                    missing.stream().map(Missing::problem).toList());
        }
    }

    private List<Missing> missing(Task task) {
        List<Missing> missing = new ArrayList<>();
        switch (task) {
            case WHERE -> where(missing);
            case WHEN -> when(missing);
            case WHAT -> what(missing);
            case WHO, PRACTICAL -> {
                // everything there may be left out
            }
        }
        return missing;
    }

    /** An offer may hold in the whole city; who asks people to come says where to. */
    private void where(List<Missing> missing) {
        boolean comes = resource == ResourceKind.PEOPLE || resource == ResourceKind.SKILL;
        boolean told = !content.where().districts().isEmpty() || content.where().online();
        need(missing, side == Side.OFFER || !comes || told, "/where/districts", "地区を選ぶか、オンラインでできるかを教えてください。");
    }

    private void when(List<Missing> missing) {
        ListingContent.When when = content.when();
        boolean dated = !when.days().isEmpty() || when.until() != null;
        if (resource.takesTime()) {
            need(missing, when.commitment() != null, "/when/commitment", "1回だけか、続けてかを選んでください。");
            need(
                    missing,
                    side == Side.OFFER || when.commitment() != Commitment.ONCE || dated,
                    "/when/days",
                    "日にちか期間を入れてください。");
        }
        boolean ahead = when.days().isEmpty() || !when.days().getLast().isBefore(today);
        need(missing, ahead, "/when/days", "日にちがすべて過ぎています。これからの日を入れてください。");
        need(
                missing,
                when.until() == null || !when.until().isBefore(today),
                "/when/until",
                "期間が過ぎています。これからの日を入れてください。");
    }

    private void what(List<Missing> missing) {
        ListingContent.What what = content.what();
        need(missing, what.title() != null, "/what/title", "見出しを入れてください。");
        need(missing, what.description() != null, "/what/description", "内容を入れてください。");
        need(missing, what.mainField() != null, "/what/mainField", "活動の分野を選んでください。");
        switch (resource) {
            case SKILL -> need(missing, !what.skills().isEmpty(), "/what/skills", "技術を選んでください。");
            case GOODS -> {
                need(missing, what.quantity() != null, "/what/quantity", "数を入れてください。");
                need(missing, what.unit() != null, "/what/unit", "数え方（脚、台など）を入れてください。");
            }
            case FUNDS -> need(missing, what.amountYen() != null, "/what/amountYen", "金額を入れてください。");
            case PEOPLE, PLACE, SERVICE -> {
                // nothing more
            }
        }
    }

    private static void need(List<Missing> missing, boolean given, String pointer, String detail) {
        if (!given) {
            missing.add(new Missing(pointer, detail));
        }
    }
}
