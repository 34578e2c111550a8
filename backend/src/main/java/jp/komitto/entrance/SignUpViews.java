package jp.komitto.entrance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import jp.komitto.accounts.AgeBand;
import jp.komitto.shared.web.EmailAddress;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people send to end a sign-up. */
final class SignUpViews {

    private static final String OPAQUE = "[A-Za-z0-9_-]*";

    private SignUpViews() {}

    @Schema(name = "SignUpPasskeyWanted", description = "For whom a device is to make the first passkey.")
    record SignUpPasskeyWanted(
            @NotBlank(message = "リンクの鍵を入れてください。")
            @Size(max = 100, message = "リンクの鍵の長さが違います。")
            @Pattern(regexp = OPAQUE, message = "リンクの鍵を確かめてください。")
            @Schema(description = "What stands after `#token=` in the mailed link.")
            String token,

            @NotBlank(message = "呼び名を入れてください。")
            @PlainText
            @Size(max = 40, message = "呼び名は40文字までで入れてください。")
            @Schema(description = "What others call this person here.", examples = "はなこ")
            String displayName) {

        @Override
        public String toString() {
            return "SignUpPasskeyWanted";
        }
    }

    @Schema(name = "FirstPasskey", description = "The passkey a device has just made for a new account.")
    record FirstPasskey(
            @NotNull(message = "ceremony を入れてください。")
            @Schema(description = "From the question.", examples = "01936a2e-7c41-7b0a-9d53-2f0c1b8e6a11")
            UUID ceremony,

            @NotNull(message = "credential を入れてください。")
            @Size(max = 20, message = "credential の形を確かめてください。")
            @Schema(description = "`toJSON()` of the PublicKeyCredential.")
            Map<String, Object> credential,

            @NotBlank(message = "名前を入れてください。")
            @PlainText
            @Size(max = 40, message = "名前は40文字までで入れてください。")
            @Schema(description = "By which the person recognises it.", examples = "わたしのスマートフォン")
            String name) {}

    @Schema(name = "SignUpCompletion", description = "The new account, with exactly one of a password and a passkey.")
    record SignUpCompletion(
            @NotBlank(message = "リンクの鍵を入れてください。")
            @Size(max = 100, message = "リンクの鍵の長さが違います。")
            @Pattern(regexp = OPAQUE, message = "リンクの鍵を確かめてください。")
            @Schema(description = "What stands after `#token=` in the mailed link.")
            String token,

            @NotBlank(message = "呼び名を入れてください。")
            @PlainText
            @Size(max = 40, message = "呼び名は40文字までで入れてください。")
            @Schema(description = "What others call this person here.", examples = "はなこ")
            String displayName,

            @NotNull(message = "年代を選んでください。") @Schema(description = "Age in bands; no birth date is asked.")
            AgeBand ageBand,

            @NotBlank(message = "利用規約の版を入れてください。")
            @PlainText
            @Size(max = 40, message = "利用規約の版を確かめてください。")
            @Schema(description = "The version of the terms the person has read and agrees to.", examples = "1")
            String termsVersion,

            @PlainText
            @Size(max = 1024, message = "8文字から128文字までのパスワードにしてください。")
            @Schema(
                    description = "8 to 128 characters that are not soon guessed; no other rules. Null with a passkey.",
                    examples = "umi no mieru oka de hirune")
            String password,

            @Valid @Schema(description = "Null with a password.")
            FirstPasskey passkey,

            @EmailAddress
            @Schema(
                    description = "Needed under 16: the guardian is asked for consent by a letter.",
                    examples = "oya@example.jp")
            String guardianEmail) {

        @Override
        public String toString() {
            return "SignUpCompletion";
        }
    }
}
