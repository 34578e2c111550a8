package jp.komitto.form;

import static jp.komitto.directory.GroupAttribute.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.komitto.directory.GroupAttribute;
import jp.komitto.directory.GroupFacts;
import jp.komitto.shared.problem.FieldProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which steps of the form are done and what is still missing, worked out from what is there. */
public record TaskList(
        GroupFacts facts,
        Representative representative,
        Set<String> documents,
        boolean declared,
        RegistrationRules rules) {

    /** The steps of the form in their order. */
    @Schema(name = "RegistrationTaskName")
    public enum Task {
        NAME(List.of(GroupAttribute.NAME, NAME_KANA)),
        KIND(List.of(GroupAttribute.KIND)),
        REPRESENTATIVE(List.of()),
        ACTIVITIES(List.of(PURPOSE, GroupAttribute.ACTIVITIES, MAIN_FIELD)),
        PLACE(List.of(DISTRICT)),
        SCHEDULE(List.of()),
        PEOPLE(List.of(MEMBER_COUNT)),
        CONTACT(List.of()),
        DOCUMENTS(List.of()),
        ELIGIBILITY(List.of());

        private final List<GroupAttribute> required;

        Task(List<GroupAttribute> required) {
            this.required = required;
        }

        boolean isOptional() {
            return this == SCHEDULE || this == CONTACT;
        }
    }

    private static final Map<GroupAttribute, List<GroupAttribute>> OR_ELSE =
            Map.of(DISTRICT, List.of(ACTIVITY_AREA, GroupAttribute.ADDRESS));

    /** Something that is asked for. */
    @Schema(name = "MissingItem", description = "Something without which the registration cannot be handed in.")
    public record Item(
            @Schema(description = "JSON pointer into the registration.", examples = "/answers/purpose")
            String pointer,

            @Schema(description = "What people call it (Japanese).", examples = "目的")
            String label) {

        public FieldProblem problem() {
            return new FieldProblem(pointer, "「%s」を入れてください。".formatted(label), "Missing");
        }
    }

    /** One step of the form. */
    @Schema(name = "RegistrationTask", description = "A step of the form and what it still needs.")
    public record State(
            Task task,

            @Schema(description = "Whether nothing required is missing.")
            boolean complete,

            @Schema(description = "Whether it may be left empty.")
            boolean optional,

            List<Item> missing) {}

    public List<State> states() {
        return Arrays.stream(Task.values())
                .map(task -> new State(task, missing(task).isEmpty(), task.isOptional(), missing(task)))
                .toList();
    }

    public List<Item> missing() {
        return Arrays.stream(Task.values())
                .flatMap(task -> missing(task).stream())
                .toList();
    }

    private List<Item> missing(Task task) {
        List<Item> missing = new ArrayList<>();
        task.required.stream()
                .filter(attribute -> !facts.has(attribute)
                        && OR_ELSE.getOrDefault(attribute, List.of()).stream().noneMatch(facts::has))
                .forEach(attribute -> missing.add(new Item(
                        "/answers/" + attribute.header(),
                        attribute.otherHeaders().getFirst())));
        switch (task) {
            case REPRESENTATIVE -> {
                need(missing, representative.hasName(), "/representative/name", "代表者の名前");
                need(missing, representative.canBeReached(), "/representative/phone", "代表者の電話番号かメールアドレス");
            }
            case DOCUMENTS ->
                rules.requiredDocuments()
                        .forEach(kind ->
                                need(missing, documents.contains(kind.name()), "/documents/" + kind, kind.label()));
            case ELIGIBILITY -> need(missing, declared, "/declaration", "活動についての宣言");
            default -> {
                // told by the attributes alone
            }
        }
        return missing;
    }

    private static void need(List<Item> missing, boolean given, String pointer, String label) {
        if (!given) {
            missing.add(new Item(pointer, label));
        }
    }
}
