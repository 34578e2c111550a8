package jp.komitto.accounts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import jp.komitto.shared.web.EmailAddress;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes and tells about accounts. */
final class AccountViews {

    static final String LOCALES = "ja|ja-x-easy|en";

    private AccountViews() {}

    /** Who would like an account. */
    @Schema(name = "SignUpWanted")
    record SignUpWanted(
            @NotNull(message = "メールアドレスを入れてください。") @EmailAddress @Schema(examples = "hanako@example.jp")
            String email,

            @NotNull(message = "言語を選んでください。")
            @Pattern(regexp = LOCALES, message = "ja、ja-x-easy、en のどれかを入れてください。")
            @Schema(description = "Language of mails and, later, of the account.", examples = "ja")
            String locale) {

        SignUpWanted {
            email = EmailAddress.Spelling.typed(email);
        }
    }

    /** What was begun. */
    @Schema(name = "MailedLink", description = "A link is on its way, if there is reason to send one.")
    record MailedLink(
            @Schema(description = "How long the link can be used, in minutes.", examples = "30")
            int expiresInMinutes) {

        static MailedLink of(LinkPurpose purpose) {
            return new MailedLink((int) purpose.life().toMinutes());
        }
    }

    /** A token of a mailed link. */
    @Schema(name = "LinkToken")
    record LinkToken(
            @NotNull(message = "リンクの鍵を入れてください。")
            @Size(min = 20, max = 100, message = "リンクの鍵の長さが違います。")
            @PlainText
            @Schema(description = "What stands after `#token=` in the mailed link.")
            String token) {}

    /** What the link of a sign-up is for. */
    @Schema(name = "SignUpLink")
    record SignUpLink(
            @Schema(description = "The address it proves.", examples = "hanako@example.jp")
            String email,

            OffsetDateTime expiresAt) {}

    /** Another address. */
    @Schema(name = "EmailChange")
    record EmailWanted(
            @NotNull(message = "新しいメールアドレスを入れてください。") @EmailAddress @Schema(examples = "hanako@example.jp")
            String email) {

        EmailWanted {
            email = EmailAddress.Spelling.typed(email);
        }
    }

    /** By what staff saw how old somebody is. No word of it is kept beyond this. */
    @Schema(name = "AgeEvidence")
    enum AgeEvidence {
        IDENTITY_CARD,
        STUDENT_CARD,
        GUARDIAN,
        OTHER_DOCUMENT
    }

    /** How old somebody is. */
    @Schema(name = "AgeSeen")
    record AgeSeen(
            @NotNull(message = "年代を選んでください。") AgeBand ageBand,
            @NotNull(message = "何で確かめたかを選んでください。") AgeEvidence evidence) {}
}
