package jp.komitto.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The difference between two states, field by field. */
public final class FieldChanges {

    /** Fields beside the answers. */
    public static final String REPRESENTATIVE = "representative";

    public static final String DOCUMENTS = "documents";
    public static final String DECLARATION = "declaration";

    private FieldChanges() {}

    /** One field that says something else than before. */
    @Schema(
            name = "FieldChange",
            description = "One field that says something else than before; null where nothing is said.")
    public record FieldChange(
            @Schema(examples = "purpose") String field,

            @Schema(description = "What people call it (Japanese).", examples = "目的")
            String label,

            Object before,
            Object after) {}

    public static List<FieldChange> between(Map<String, Object> before, Map<String, Object> after) {
        List<FieldChange> changes = new ArrayList<>();
        TreeSet<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (String field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changes.add(new FieldChange(field, label(field), before.get(field), after.get(field)));
            }
        }
        return changes;
    }

    public static String label(String field) {
        return switch (field) {
            case REPRESENTATIVE -> "代表者";
            case "representative.name" -> "代表者の名前";
            case "representative.kana" -> "代表者のふりがな";
            case "representative.phone" -> "代表者の電話番号";
            case "representative.email" -> "代表者のメールアドレス";
            case DOCUMENTS -> "書類";
            case DECLARATION -> "活動についての宣言";
            default ->
                Answers.attribute(field)
                        .map(attribute -> attribute.otherHeaders().getFirst())
                        .orElse(field);
        };
    }
}
