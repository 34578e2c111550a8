package jp.komitto.upkeep;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.directory.GroupStatus;
import jp.komitto.form.Eligibility;
import jp.komitto.form.FieldChanges.FieldChange;
import jp.komitto.form.GroupAnswers;
import jp.komitto.form.Representative;
import jp.komitto.registration.RegistrationStatus;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes and tells about a registered group's upkeep. */
final class UpkeepViews {

    private UpkeepViews() {}

    /** What is to change. */
    @Schema(name = "GroupPatch", description = "What is said now; everything that is left out stays as it is.")
    record Patch(
            @Schema(implementation = GroupAnswers.class) @Size(max = 60, message = "60項目以内にしてください。")
            Map<String, Object> answers,

            @Valid @Schema(description = "Replaces the whole of it; waits for the city.")
            Representative representative) {}

    /** A group's page as its people edit it. */
    @Schema(
            name = "EditableGroup",
            description = "What the page says, what waits for the city, and how long the registration runs.")
    record Editable(
            UUID id,

            @Schema(description = "Goes into If-Match, in quotes, like the ETag.")
            long revision,

            RegistrationStatus status,

            @Schema(implementation = GroupAnswers.class, required = true)
            Map<String, Object> answers,

            Representative representative,

            @Schema(nullable = true, description = "The identity change that waits; null when none does.")
            EditView waiting,

            @Schema(
                    nullable = true,
                    description =
                            "The identity change the city answered last, with its reason; null when there was none.")
            EditView answered,

            @Schema(nullable = true, description = "The renewal asked for last; null when there was none.")
            RenewalView renewal,

            LocalDate registeredUntil,

            @Schema(
                    nullable = true,
                    description = "When the group last said that the page is right; null when it never did.")
            LocalDate confirmedOn,

            @Schema(description = "Whether a renewal can be asked for now.")
            boolean renewalOpen) {}

    /** A group's page as programs read and change it. */
    @Schema(name = "IntegratedGroup", description = "Everything the page says, without anybody's own contact details.")
    record ProgramView(
            UUID id,

            @Schema(description = "Goes into If-Match, in quotes, like the ETag.")
            long revision,

            GroupStatus status,

            @Schema(implementation = GroupAnswers.class, required = true)
            Map<String, Object> answers) {}

    /** What a program changes of it. */
    @Schema(
            name = "IntegratedGroupPatch",
            description =
                    "What changes; everything that is left out stays as it is. Name, kind and corporate number may only be told as they are.")
    record ProgramPatch(
            @NotNull(message = "内容を入れてください。")
            @Schema(implementation = GroupAnswers.class, required = true)
            @Size(max = 60, message = "60項目以内にしてください。")
            Map<String, Object> answers) {}

    /** An identity change. */
    @Schema(
            name = "GroupEdit",
            description = "A change of who a group is: name, kind, corporate number, representative.")
    record EditView(
            UUID id,
            UUID groupId,
            GroupEdit.Status status,
            List<FieldChange> changes,
            OffsetDateTime askedAt,
            @Schema(nullable = true) String reason,

            @Schema(nullable = true, description = "When the city answered.")
            OffsetDateTime decidedAt) {}

    /** A renewal. */
    @Schema(name = "Renewal", description = "A group asks for another year, on a declaration made anew.")
    record RenewalView(
            UUID id,
            UUID groupId,
            Renewal.Status status,
            int declaredVersion,
            OffsetDateTime askedAt,
            @Schema(nullable = true) String reason,

            @Schema(nullable = true, description = "Last day of the registration; once it is renewed.")
            LocalDate registeredUntil) {

        static RenewalView of(Renewal renewal, LocalDate until) {
            return new RenewalView(
                    renewal.id(),
                    renewal.groupId(),
                    renewal.status(),
                    renewal.declaredVersion(),
                    renewal.askedAt(),
                    renewal.reason(),
                    until);
        }
    }

    /** What is asked for with a renewal. */
    @Schema(name = "RenewalWanted")
    record RenewalWanted(
            @Valid @NotNull(message = "宣言を確かめてください。") Eligibility.Made declaration) {}

    /** Why something is decided. */
    @Schema(name = "UpkeepReason")
    record Reason(
            @NotNull(message = "理由を入れてください。") @Size(min = 1, max = 2000, message = "2,000文字以内で入れてください。") @PlainText
            String reason) {}
}
