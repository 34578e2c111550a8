package jp.komitto.entrance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people send at the entrance and are answered. Nothing here says what it holds when it is written into a log. */
final class SignInViews {

    private static final String OPAQUE = "[A-Za-z0-9_-]*";

    private SignInViews() {}

    @Schema(name = "SignIn", description = "An address and a password.")
    record SignIn(
            @NotBlank(message = "メールアドレスを入れてください。")
            @PlainText
            @Size(max = 254, message = "メールアドレスを確かめてください。")
            @Schema(description = "The e-mail address of the account.", examples = "hanako@example.jp")
            String email,

            @NotBlank(message = "パスワードを入れてください。")
            @PlainText
            @Size(max = 1024, message = "パスワードを確かめてください。")
            @Schema(description = "The password.", examples = "umi no mieru oka de hirune")
            String password) {

        @Override
        public String toString() {
            return "SignIn";
        }
    }

    @Schema(name = "SecondFactorMethod", description = "What can be shown besides a password.")
    enum Method {
        TOTP,
        PASSKEY,
        RECOVERY_CODE
    }

    @Schema(
            name = "CodeMethod",
            description = "Where a code comes from: an authenticator app, or the paper with recovery codes.")
    enum CodeMethod {
        TOTP,
        RECOVERY_CODE
    }

    @Schema(name = "SecondFactor", description = "The second step of signing in.")
    record SecondFactor(
            @NotBlank(message = "challenge を入れてください。")
            @Size(max = 200, message = "challenge を確かめてください。")
            @Pattern(regexp = OPAQUE, message = "challenge を確かめてください。")
            @Schema(description = "From the first step.", examples = "mQ3fJkq2pW3hV5H0rM1tYb2h0m8l9n4cX7aZ6sD5fGg")
            String challenge,

            @NotNull(message = "方法を選んでください。") @Schema(description = "Where the code comes from.")
            CodeMethod method,

            @NotBlank(message = "確認コードを入れてください。")
            @PlainText
            @Size(max = 40, message = "確認コードを確かめてください。")
            @Schema(description = "Six digits of the app, or a code from paper.", examples = "492039")
            String code) {

        @Override
        public String toString() {
            return "SecondFactor";
        }
    }

    @Schema(name = "PasskeyQuestionWanted", description = "For which step of signing in a device is to be asked.")
    record PasskeyQuestionWanted(
            @Size(max = 200, message = "challenge を確かめてください。")
            @Pattern(regexp = OPAQUE, message = "challenge を確かめてください。")
            @Schema(
                    description = "After a password, from the first step; null to sign in with the passkey alone.",
                    examples = "mQ3fJkq2pW3hV5H0rM1tYb2h0m8l9n4cX7aZ6sD5fGg")
            String challenge) {}

    @Schema(name = "PasskeyAnswer", description = "A device's answer.")
    record PasskeyAnswer(
            @NotNull(message = "ceremony を入れてください。")
            @Schema(description = "From the question.", examples = "01936a2e-7c41-7b0a-9d53-2f0c1b8e6a11")
            UUID ceremony,

            @NotNull(message = "credential を入れてください。")
            @Size(max = 20, message = "credential の形を確かめてください。")
            @Schema(description = "`toJSON()` of the PublicKeyCredential.")
            Map<String, Object> credential) {}

    @Schema(
            name = "Confirmation",
            description = "Exactly one way: a password, a passkey's answer or a code of the authenticator app.")
    record Confirmation(
            @PlainText
            @Size(max = 1024, message = "パスワードを確かめてください。")
            @Schema(description = "The password.", examples = "umi no mieru oka de hirune")
            String password,

            @Schema(description = "Of a passkey's answer.", examples = "01936a2e-7c41-7b0a-9d53-2f0c1b8e6a11")
            UUID ceremony,

            @Size(max = 20, message = "credential の形を確かめてください。") @Schema(description = "Of a passkey's answer.")
            Map<String, Object> credential,

            @Pattern(regexp = "[0-9]{6}", message = "6桁の数字を入れてください。")
            @Schema(description = "Six digits of the authenticator app.", examples = "492039")
            String totp) {

        @Override
        public String toString() {
            return "Confirmation";
        }
    }

    @Schema(name = "OfficeWanted", description = "The office to put on; without a role it is taken off.")
    record OfficeWanted(
            @Schema(description = "One of the person's offices; null takes the office off.")
            Role role,

            @Size(max = 60, message = "担当課を確かめてください。")
            @Schema(description = "The department, of department staff.", examples = "shimin-seikatsu")
            String department) {}

    @Schema(name = "SignInStatus", description = "SIGNED_IN, or SECOND_FACTOR when one more step is owed.")
    enum Status {
        SIGNED_IN,
        SECOND_FACTOR
    }

    @Schema(
            name = "SignInAnswer",
            description = "Signed in: an access token, and a cookie that renews it. Or what is still owed.")
    record SignInAnswer(
            @Schema(description = "How far it went.") Status status,

            @Schema(nullable = true, description = "For `Authorization: Bearer`; to be kept in memory alone.")
            String accessToken,

            @Schema(nullable = true, description = "Seconds until the token ends.", minimum = "1", examples = "600")
            Integer expiresIn,

            @Schema(
                    nullable = true,
                    description = "Leads to the second step, for ten minutes.",
                    examples = "mQ3fJkq2pW3hV5H0rM1tYb2h0m8l9n4cX7aZ6sD5fGg")
            String challenge,

            @Schema(description = "What can be shown in the second step.")
            List<Method> methods,

            @Schema(nullable = true, description = "Whoever is signed in now.")
            MeView me) {

        @Override
        public String toString() {
            return "SignInAnswer " + status;
        }
    }
}
