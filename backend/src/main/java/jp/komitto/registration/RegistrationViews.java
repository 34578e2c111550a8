package jp.komitto.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.directory.PublishingGroups.Namesake;
import jp.komitto.files.FileView;
import jp.komitto.form.Correction;
import jp.komitto.form.DocumentKind;
import jp.komitto.form.FieldChanges.FieldChange;
import jp.komitto.form.GroupAnswers;
import jp.komitto.form.Representative;
import jp.komitto.form.TaskList;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes and tells about registrations. */
final class RegistrationViews {

    private RegistrationViews() {}

    /** What the city has set for registrations. */
    @Schema(
            name = "RegistrationTerms",
            description = "What the city asks for and how long things take, so that people can prepare.")
    record TermsView(
            @Schema(description = "Without these nothing can be handed in.")
            List<DocumentKind> requiredDocuments,

            @Schema(description = "Days within which the city means to answer.", examples = "14")
            int answerDays,

            @Schema(description = "Days people have to correct, unless staff say otherwise.", examples = "14")
            int correctionDays,

            @Schema(description = "Days before the end of the fiscal year from which renewal is open.")
            int renewalOpensDaysBefore,

            @Schema(description = "Days after it until which the page stays in the directory.")
            int graceDays,

            @Schema(description = "To when a registration approved today would run.")
            LocalDate registeredUntil) {}

    /** Answers to be kept. */
    @Schema(name = "RegistrationPatch", description = "What is said now; everything that is left out stays as it is.")
    record Patch(
            @Schema(implementation = GroupAnswers.class) @Size(max = 60, message = "60項目以内にしてください。")
            Map<String, Object> answers,

            @Valid @Schema(description = "Replaces the whole of it.")
            Representative representative) {}

    /** A registration as its applicants and the city see it. */
    @Schema(
            name = "Registration",
            description = "A registration (workflow 団体登録). Its id is the id its group will have.")
    record View(
            UUID id,
            RegistrationStatus status,

            @Schema(description = "Goes into If-Match, in quotes, like the ETag.", examples = "7")
            long revision,

            Channel channel,

            @Schema(implementation = GroupAnswers.class, required = true)
            Map<String, Object> answers,

            Representative representative,
            List<FileView> documents,
            DeclarationState declaration,

            @Schema(description = "The steps of the form.") List<TaskList.State> tasks,

            @Schema(description = "Whether nothing required is missing.")
            boolean complete,

            @Schema(nullable = true, description = "What the city asks to correct; only while RETURNED.")
            CorrectionView correction,

            @Schema(nullable = true, description = "Given when first handed in.", examples = "2026-00042")
            String receipt,

            @Schema(description = "How often it was handed in.", minimum = "0")
            int versions,

            @Schema(nullable = true) OffsetDateTime submittedAt,
            @Schema(nullable = true) DecisionView decision,

            @Schema(nullable = true, description = "Last day of the registration.")
            LocalDate registeredUntil,

            @Schema(description = "Groups of the directory that may be the same one: a warning, not a refusal.")
            List<NamesakeView> namesakes) {}

    /** Whether the exclusions of the plan were declared not to apply. */
    @Schema(name = "DeclarationState")
    record DeclarationState(
            @Schema(nullable = true, description = "The version declared against; null when none was.")
            Integer version,

            @Schema(nullable = true) OffsetDateTime declaredAt,

            @Schema(description = "Whether that is the text as it stands.")
            boolean current) {}

    /** What the city asks to correct. */
    @Schema(name = "Correction")
    record CorrectionView(
            String reason,
            LocalDate deadline,
            List<String> fields,

            @Schema(description = "Those of the fields that say something else by now.")
            List<String> corrected) {

        static CorrectionView of(Correction correction, List<String> corrected) {
            return correction == null
                    ? null
                    : new CorrectionView(
                            correction.reason(),
                            LocalDate.parse(correction.deadline()),
                            correction.fields(),
                            corrected);
        }
    }

    /** What the city decided. */
    @Schema(name = "RegistrationDecision")
    record DecisionView(
            @Schema(nullable = true) String reason,
            OffsetDateTime decidedAt,

            @Schema(description = "Whom to ask, also when one does not agree.")
            Contact contact) {}

    /** Where to turn to. */
    @Schema(name = "OfficeContact")
    record Contact(String office, String phone) {}

    /** A group that may be the same one. */
    @Schema(name = "Namesake")
    record NamesakeView(
            UUID id,
            String name,

            @Schema(description = "Whether the corporate number is the same, not only the name.")
            boolean sameNumber) {

        static NamesakeView of(Namesake namesake) {
            return new NamesakeView(namesake.id(), namesake.name(), namesake.sameNumber());
        }
    }

    /** What applicants hold in their hands after handing in. */
    @Schema(name = "RegistrationReceipt", description = "受付票.")
    record Receipt(
            UUID id,
            @Schema(examples = "2026-00042") String receipt,
            @Schema(minimum = "1") int version,

            @Schema(description = "SHA-256 of what was handed in, in hex.")
            String hash,

            OffsetDateTime submittedAt) {}

    /** One registration in a list of one's own. */
    @Schema(name = "RegistrationItem")
    record Item(
            UUID id,
            @Schema(nullable = true) String name,
            RegistrationStatus status,
            @Schema(nullable = true) String receipt,
            @Schema(nullable = true) LocalDate deadline,
            @Schema(nullable = true) LocalDate registeredUntil,
            OffsetDateTime begunAt) {}

    /** One's own registrations. */
    @Schema(name = "RegistrationList")
    record Items(List<Item> items) {}

    /** How staff came to write for somebody. */
    @Schema(name = "RegistrationIntake")
    record Intake(
            @NotNull(message = "受け付けた方法を選んでください。") @Schema(description = "COUNTER, PHONE or POST.")
            Channel channel,

            @Schema(implementation = GroupAnswers.class) @Size(max = 60, message = "60項目以内にしてください。")
            Map<String, Object> answers,

            @Valid Representative representative) {}

    /** What is to be corrected. */
    @Schema(name = "CorrectionAsked")
    record CorrectionAsked(
            @NotNull(message = "理由を入れてください。") @Size(min = 1, max = 2000, message = "2,000文字以内で入れてください。") @PlainText
            String reason,

            @NotNull(message = "直す項目を選んでください。")
            @Size(min = 1, max = 60, message = "1個から60個まで選んでください。")
            @Schema(description = "Names of answers, or representative, documents, declaration. Only these unlock.")
            List<@NotNull @Size(max = 40, message = "40文字以内にしてください。") String> fields,

            @Schema(description = "Last day; the city's usual term when left out.")
            LocalDate deadline) {}

    /** A later day. */
    @Schema(name = "DeadlineExtended")
    record Extension(@NotNull(message = "日を入れてください。") LocalDate deadline) {}

    /** Why something is decided. */
    @Schema(name = "Reason")
    record Reason(
            @NotNull(message = "理由を入れてください。") @Size(min = 1, max = 2000, message = "2,000文字以内で入れてください。") @PlainText
            String reason) {}

    /** A registration as the desk sees it. */
    @Schema(
            name = "DeskRegistration",
            description = "With what changed since it was last handed in. Reading it is written down.")
    record DeskView(
            View registration,
            List<VersionView> versions,

            @Schema(description = "What the latest version says otherwise than the one before; empty for the first.")
            List<FieldChange> changes) {}

    /** One version that was handed in. */
    @Schema(name = "RegistrationVersion")
    record VersionView(int number, String hash, OffsetDateTime submittedAt) {}
}
