package jp.komitto.calls;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Calls as the contract shows them. */
public final class CallViews {

    private CallViews() {}

    @Schema(name = "Call", description = "A round of わくわくプロジェクト with its rules.")
    public record CallView(
            UUID id,

            @Schema(description = "Fiscal year of the projects: April 1 to March 31.", examples = "2027")
            int fiscalYear,

            @Schema(description = "Which round of that year, from 1.", examples = "1")
            int round,

            Words title,
            CallStatus status,

            @Schema(description = "Number of the published version; 0 while it is a draft.", examples = "1")
            int version,

            @Schema(description = "For `If-Match`.", examples = "3")
            long revision,

            @Schema(description = "Whether drafts can be begun and handed in right now, by the server's clock.")
            boolean open,

            @Schema(description = "The server's clock when this was answered, for countdowns.")
            OffsetDateTime now,

            @Schema(description = "A fictitious call for trying things out.")
            boolean sample,

            @Schema(nullable = true, description = "When it was published; null: not yet.")
            OffsetDateTime publishedAt,

            CallRules rules) {

        static CallView of(Call call, OffsetDateTime now) {
            Instant instant = now.toInstant();
            return new CallView(
                    call.id(),
                    call.fiscalYear(),
                    call.round(),
                    call.title(),
                    call.status(),
                    call.version(),
                    call.revision(),
                    call.status() == CallStatus.PUBLISHED
                            && PublishedCall.of(call).isOpen(instant),
                    now,
                    call.isSample(),
                    call.publishedAt(),
                    call.rules());
        }
    }

    @Schema(name = "CallList", description = "Calls, the newest first; at most 200.")
    public record CallList(List<CallView> items) {}

    @Schema(name = "CallVersion", description = "What was published, with a hash over title and rules.")
    public record VersionView(
            @Schema(examples = "1") int number,
            Words title,
            CallRules rules,

            @Schema(nullable = true, description = "Why it was corrected; null for the first version.")
            String reason,

            @Schema(description = "SHA-256, hexadecimal.") String hash,

            OffsetDateTime publishedAt) {}

    @Schema(name = "CallVersionList", description = "Every version, the first one first.")
    public record VersionList(List<VersionView> items) {}

    @Schema(name = "CallTemplate", description = "Rules to begin with.")
    public record TemplateView(
            @Schema(examples = "STANDARD") String code, Words title) {}

    @Schema(name = "CallTemplateList")
    public record TemplateList(List<TemplateView> items) {}

    @Schema(name = "NewCall", description = "From which template a call begins, and for which year.")
    public record NewCall(
            @NotNull(message = "ひな型を選んでください。")
            @Size(max = 40)
            @Schema(description = "Code of a template.", examples = "STANDARD")
            String template,

            @Min(value = 2000, message = "2000年度以降にしてください。")
            @Max(value = 2200, message = "2200年度以前にしてください。")
            @Schema(description = "Fiscal year of the projects.", examples = "2027")
            int fiscalYear,

            @Min(value = 1, message = "1以上にしてください。")
            @Max(value = 20, message = "20以下にしてください。")
            @Schema(description = "Which round of that year.", examples = "1")
            int round) {}

    @Schema(name = "CallDraft", description = "Title and rules, whole.")
    public record CallDraft(
            @NotNull(message = "名前を入れてください。") @Valid Words title,

            @NotNull(message = "決まりを入れてください。") @Valid CallRules rules) {}

    @Schema(name = "CallCorrection", description = "Title and rules as they should have been, and why.")
    public record Correction(
            @NotBlank(message = "訂正の理由を入れてください。")
            @Size(max = 1000, message = "1,000文字以内で書いてください。")
            @PlainText
            @Schema(description = "Published with the new version.", examples = "締切の時刻に誤りがあったため")
            String reason,

            @NotNull(message = "名前を入れてください。") @Valid Words title,

            @NotNull(message = "決まりを入れてください。") @Valid CallRules rules) {}

    /** Who looks. */
    @Schema(name = "CallSpectator", description = "Who would look at the round.")
    public enum Spectator {
        PUBLIC,
        PROPOSER,
        DEPARTMENT,
        COMMITTEE
    }

    @Schema(name = "CallPreview", description = "What somebody would see of a proposal in this round, phase by phase.")
    public record Preview(Spectator as, List<Seen> phases) {}

    @Schema(name = "CallPreviewPhase")
    public record Seen(Phase phase, List<Sight> sees) {}

    @Schema(name = "EligibilityAnswer", description = "Whether a group could propose, as far as the answers tell.")
    public record Eligibility(
            @Schema(description = "True when every condition holds.")
            boolean eligible,

            List<Condition> conditions) {}

    @Schema(name = "EligibilityCondition", description = "One condition with its reason code.")
    public record Condition(
            @Schema(
                    description =
                            "CALL_OPEN, KIND_ELIGIBLE, REGISTERED, NO_EXCLUDED_ACTIVITY, or a condition of the slot.",
                    examples = "KIND_ELIGIBLE")
            String code,

            boolean met,

            @Schema(description = "The condition as a sentence.", examples = "団体の種類が、この募集の対象であること")
            String sentence) {}
}
