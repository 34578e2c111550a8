package jp.komitto.credentials;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people send and are shown about passwords and codes. */
final class CredentialViews {

    private CredentialViews() {}

    @Schema(name = "NewPassword", description = "A password to be.")
    record NewPassword(
            @NotBlank(message = "パスワードを入れてください。")
            @PlainText
            @Size(max = 1024, message = "8文字から128文字までのパスワードにしてください。")
            @Schema(
                    description = "8 to 128 characters that are not soon guessed; no other rules.",
                    examples = "umi no mieru oka de hirune")
            String password) {

        @Override
        public String toString() {
            return "NewPassword";
        }
    }

    @Schema(name = "ForgottenPassword", description = "Whose password was forgotten.")
    record ForgottenPassword(
            @NotBlank(message = "メールアドレスを入れてください。")
            @PlainText
            @Size(max = 254, message = "メールアドレスを確かめてください。")
            @Schema(description = "The e-mail address of the account.", examples = "hanako@example.jp")
            String email) {

        @Override
        public String toString() {
            return "ForgottenPassword";
        }
    }

    @Schema(name = "PasswordReset", description = "A new password with the token of the mailed link.")
    record PasswordReset(
            @NotBlank(message = "リンクの文字列を入れてください。")
            @Size(max = 200, message = "リンクの文字列が長すぎます。")
            @Pattern(regexp = "[A-Za-z0-9_-]*", message = "リンクの文字列を確かめてください。")
            @Schema(
                    description = "From the link in the mail.",
                    examples = "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
            String token,

            @NotBlank(message = "パスワードを入れてください。")
            @PlainText
            @Size(max = 1024, message = "8文字から128文字までのパスワードにしてください。")
            @Schema(
                    description = "8 to 128 characters that are not soon guessed; no other rules.",
                    examples = "umi no mieru oka de hirune")
            String password) {

        @Override
        public String toString() {
            return "PasswordReset";
        }
    }

    @Schema(name = "NewTotp", description = "What an authenticator app needs to know; told once.")
    record NewTotp(
            @Schema(description = "To be typed in by hand, base32.", examples = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
            String secret,

            @Schema(
                    description = "To be read as a QR code.",
                    examples = "otpauth://totp/Komitto:hanako%40example.jp?secret=JBSWY3DPEHPK3PXP&issuer=Komitto")
            String uri) {

        @Override
        public String toString() {
            return "NewTotp";
        }
    }

    @Schema(name = "TotpCode", description = "What the authenticator app shows now.")
    record TotpCode(
            @NotBlank(message = "確認コードを入れてください。")
            @Pattern(regexp = "[0-9]{6}", message = "6桁の数字を入れてください。")
            @Schema(description = "Six digits.", examples = "492039")
            String code) {}

    @Schema(name = "RecoveryCodeList", description = "Codes to keep on paper; told once, each works once.")
    record RecoveryCodeList(
            @Schema(description = "Ten codes.", examples = "[\"K7QFM-XATR9\"]")
            List<String> recoveryCodes) {

        @Override
        public String toString() {
            return "RecoveryCodeList";
        }
    }
}
