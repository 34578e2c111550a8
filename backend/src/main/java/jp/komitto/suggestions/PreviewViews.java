package jp.komitto.suggestions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.komitto.listings.Commitment;
import jp.komitto.listings.ResourceKind;
import jp.komitto.listings.Side;
import jp.komitto.listings.Slot;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a preview is asked with and tells. */
final class PreviewViews {

    private static final String CODE_TOO_LONG = "40文字以内にしてください。";

    private PreviewViews() {}

    /** A listing as far as it is written. */
    @Schema(
            name = "PreviewRequest",
            description = "A need or offer as far as it is written; what is left out does not matter.")
    record Asked(
            @NotNull(message = "協力してほしいことか、協力できることかを選んでください。")
            Side side,

            @NotNull(message = "種類を選んでください。") ResourceKind resource,

            @Schema(description = "The group it would be for; what it offers itself is not counted.")
            UUID groupId,

            @Size(max = 40, message = CODE_TOO_LONG) @PlainText @Schema(examples = "CHILDREN")
            String mainField,

            @Size(max = 5, message = "5個以内で選んでください。")
            List<@NotNull @Size(max = 40, message = CODE_TOO_LONG) @PlainText String> fields,

            @Size(max = 10, message = "10個以内で選んでください。")
            List<@NotNull @Size(max = 40, message = CODE_TOO_LONG) @PlainText String> skills,

            @Size(max = 10, message = "10個以内で選んでください。")
            List<@NotNull @Size(max = 40, message = CODE_TOO_LONG) @PlainText String> requiredSkills,

            @Size(max = 40, message = "40個以内で選んでください。") @Schema(examples = "[\"migawa\"]")
            List<@NotNull @Size(max = 40, message = CODE_TOO_LONG) @PlainText String> districts,

            Boolean online,

            @Size(max = 21, message = "21個以内で選んでください。") @Schema(examples = "[\"SAT_MORNING\"]")
            List<@NotNull Slot> slots,

            @Size(max = 10, message = "10日以内で入れてください。") List<@NotNull LocalDate> days,

            LocalDate from,
            LocalDate until,
            Commitment commitment,
            Boolean beginner,

            @Size(max = 10, message = "10個以内で選んでください。")
            List<@NotNull @Size(max = 40, message = CODE_TOO_LONG) @PlainText String> audiences,

            @Size(max = 15, message = "15個以内で選んでください。") @Schema(examples = "[\"ja\"]")
            List<@NotNull @Size(max = 40, message = CODE_TOO_LONG) @PlainText String> languages,

            @Min(value = 0, message = "0以上の数字を入れてください。") @Max(value = 120, message = "120以下の数字を入れてください。")
            Integer ageMin,

            @Min(value = 0, message = "0以上の数字を入れてください。") @Max(value = 120, message = "120以下の数字を入れてください。")
            Integer ageMax) {

        Asked {
            fields = given(fields);
            skills = given(skills);
            requiredSkills = given(requiredSkills);
            districts = given(districts);
            slots = given(slots);
            days = given(days);
            audiences = given(audiences);
            languages = given(languages);
        }

        private static <T> List<T> given(List<T> values) {
            return values == null ? List.of() : values;
        }
    }

    /** How many would fit right now. */
    @Schema(name = "Preview")
    record Preview(
            @Schema(description = "How many of the other side pass every condition right now.", examples = "12")
            int fitting,

            @Schema(description = "Conditions that keep somebody out, what costs most first.")
            List<Condition> conditions) {}

    /** What one condition costs. */
    @Schema(name = "PreviewCondition")
    record Condition(
            ClosedGate code,

            @Schema(description = "How many more would fit without this condition.", examples = "31")
            int costs) {}
}
