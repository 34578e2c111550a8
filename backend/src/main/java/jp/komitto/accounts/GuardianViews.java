package jp.komitto.accounts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.komitto.shared.web.EmailAddress;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes and tells about the consent of guardians. */
final class GuardianViews {

    private GuardianViews() {}

    /** Whom to ask. */
    @Schema(name = "GuardianWanted")
    record GuardianWanted(
            @NotNull(message = "保護者のメールアドレスを入れてください。") @EmailAddress @Schema(examples = "kazuko@example.jp")
            String guardianEmail) {

        GuardianWanted {
            guardianEmail = EmailAddress.Spelling.typed(guardianEmail);
        }
    }

    /** What a guardian is asked. */
    @Schema(name = "GuardianConsentRequest")
    record ConsentLook(
            @Schema(description = "What the child is called here.", examples = "はなこ")
            String childDisplayName,

            OffsetDateTime requestedAt,

            @Schema(description = "Until then the link can be used.")
            OffsetDateTime expiresAt,

            @Schema(description = "The terms the consent is given to.", examples = "1")
            String termsVersion) {}

    /** What a guardian says. */
    @Schema(name = "GuardianConsentDecision")
    record ConsentDecision(
            @NotNull(message = "リンクの鍵を入れてください。") @Size(min = 20, max = 100, message = "リンクの鍵の長さが違います。") @PlainText
            String token,

            @NotNull(message = "同意するかどうかを選んでください。") GuardianConsent.Decision decision,

            @Size(min = 1, max = 80, message = "お名前は80文字までで入れてください。")
            @PlainText
            @Schema(description = "Needed when GIVEN.", examples = "水戸 和子")
            String guardianName,

            @Schema(description = "Needed when GIVEN.") GuardianConsent.Relationship relationship,

            @Past(message = "生年月日を確かめてください。")
            @Schema(
                    description =
                            "Needed when GIVEN. Not kept: only the month of the sixteenth birthday is, to know until when the consent is needed.",
                    examples = "2012-05-05")
            LocalDate childBirthDate) {}
}
