package jp.komitto.proposals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The difference between two states of a proposal, field by field. */
final class ProposalChanges {

    /** Fields beside the answers. */
    static final String BUDGET = "budget";

    static final String DOCUMENTS = "documents";
    static final String DECLARATION = "declaration";
    static final String SLOT = "slot";
    static final String DEPARTMENT = "department";

    private ProposalChanges() {}

    /** One field that says something else than before. */
    @Schema(
            name = "ProposalChange",
            description = "One field that says something else than before; null: nothing said.")
    record Change(
            @Schema(examples = "content") String field,

            @Schema(description = "What people call it (Japanese).", examples = "事業の内容")
            String label,

            Object before,
            Object after) {}

    static Set<String> fields(
            Proposal proposal, Map<String, String> answers, Budget budget, String slot, String department) {
        Set<String> fields = new HashSet<>();
        between(proposal.answers(), answers).forEach(change -> fields.add(change.field()));
        addIfOther(fields, BUDGET, proposal.budget(), budget);
        addIfOther(fields, SLOT, proposal.slot(), slot);
        addIfOther(fields, DEPARTMENT, proposal.department(), department);
        return fields;
    }

    private static void addIfOther(Set<String> fields, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(field);
        }
    }

    static List<Change> between(Map<String, ?> before, Map<String, ?> after) {
        List<Change> changes = new ArrayList<>();
        Set<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (String field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changes.add(new Change(field, label(field), before.get(field), after.get(field)));
            }
        }
        return changes;
    }

    static String label(String field) {
        return switch (field) {
            case BUDGET -> "収支予算";
            case DOCUMENTS -> "書類";
            case DECLARATION -> "活動についての宣言";
            case SLOT -> "枠";
            case DEPARTMENT -> "担当課";
            default -> ProposalField.of(field).map(ProposalField::label).orElse(field);
        };
    }
}
