package jp.komitto.passkeys;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people send and are shown about passkeys. Options and answers have the JSON forms of WebAuthn Level 3. */
public final class PasskeyViews {

    private PasskeyViews() {}

    /** A question to make a passkey. */
    @Schema(name = "PasskeyCreation", description = "What to ask the device for a new passkey.")
    public record PasskeyCreation(
            @Schema(
                    description = "To be sent back with the device's answer; good for ten minutes and one answer.",
                    examples = "01936a2e-7c41-7b0a-9d53-2f0c1b8e6a11")
            UUID ceremony,

            @Schema(description = "For `PublicKeyCredential.parseCreationOptionsFromJSON`.")
            PublicKeyCredentialCreationOptions publicKey) {}

    /** A question to use a passkey. */
    @Schema(name = "PasskeyRequest", description = "What to ask the device to sign.")
    public record PasskeyRequest(
            @Schema(
                    description = "To be sent back with the device's answer; good for ten minutes and one answer.",
                    examples = "01936a2e-7c41-7b0a-9d53-2f0c1b8e6a11")
            UUID ceremony,

            @Schema(description = "For `PublicKeyCredential.parseRequestOptionsFromJSON`.")
            PublicKeyCredentialRequestOptions publicKey) {}

    @Schema(
            name = "PublicKeyCredentialCreationOptions",
            description = "WebAuthn Level 3, PublicKeyCredentialCreationOptionsJSON.")
    public record PublicKeyCredentialCreationOptions(
            @Schema(description = "This site.") RelyingParty rp,

            @Schema(description = "The account as the device keeps it.")
            User user,

            @Schema(description = "Base64url.", examples = "mQ3fJkq2pW3hV5H0rM1tYb2h0m8l9n4cX7aZ6sD5fGg")
            String challenge,

            @Schema(description = "Best first.") List<Parameters> pubKeyCredParams,

            @Schema(description = "Milliseconds.", minimum = "1", examples = "600000")
            long timeout,

            @Schema(description = "Passkeys the account has already.")
            List<Descriptor> excludeCredentials,

            @Schema(description = "What kind of passkey.") Selection authenticatorSelection,

            @Schema(description = "Nothing about the device is asked.", examples = "none")
            String attestation) {}

    @Schema(
            name = "PublicKeyCredentialRequestOptions",
            description = "WebAuthn Level 3, PublicKeyCredentialRequestOptionsJSON.")
    public record PublicKeyCredentialRequestOptions(
            @Schema(description = "Base64url.", examples = "mQ3fJkq2pW3hV5H0rM1tYb2h0m8l9n4cX7aZ6sD5fGg")
            String challenge,

            @Schema(description = "Milliseconds.", minimum = "1", examples = "600000")
            long timeout,

            @Schema(description = "The site.", examples = "komitto.example.jp")
            String rpId,

            @Schema(description = "Empty: the device offers what it has for this site.")
            List<Descriptor> allowCredentials,

            @Schema(description = "Whether the device makes sure who uses it.", examples = "required")
            String userVerification) {}

    @Schema(name = "PasskeySite", description = "The site a passkey is for.")
    public record RelyingParty(
            @Schema(description = "Its name on the network.", examples = "komitto.example.jp")
            String id,

            @Schema(description = "Its name for people.", examples = "こみっと")
            String name) {}

    @Schema(name = "PasskeyUser", description = "The account a passkey is for.")
    public record User(
            @Schema(description = "Base64url; random.", examples = "kJ0bq1wV1uZ8n6c3")
            String id,

            @Schema(description = "The address.", examples = "hanako@example.jp")
            String name,

            @Schema(description = "The name.", examples = "はなこ")
            String displayName) {}

    @Schema(name = "PasskeyParameters", description = "One algorithm.")
    public record Parameters(
            @Schema(description = "Always the same.", examples = "public-key")
            String type,

            @Schema(description = "COSE number.", examples = "-7")
            long alg) {}

    @Schema(name = "PasskeyDescriptor", description = "One known passkey.")
    public record Descriptor(
            @Schema(description = "Always the same.", examples = "public-key")
            String type,

            @Schema(description = "Base64url.", examples = "AQIDBAUGBwg")
            String id,

            @Schema(description = "How it is reached.", examples = "[\"internal\"]")
            List<String> transports) {}

    @Schema(name = "PasskeySelection", description = "What kind of passkey is wanted.")
    public record Selection(
            @Schema(description = "Kept by the device, so that no name need be typed.", examples = "required")
            String residentKey,

            @Schema(description = "The same for older browsers.", examples = "true")
            boolean requireResidentKey,

            @Schema(description = "The device makes sure who uses it.", examples = "required")
            String userVerification) {}

    @Schema(name = "NewPasskey", description = "A passkey the device has just made.")
    record NewPasskey(
            @NotNull(message = "ceremony を入れてください。")
            @Schema(description = "From the question.", examples = "01936a2e-7c41-7b0a-9d53-2f0c1b8e6a11")
            UUID ceremony,

            @NotNull(message = "credential を入れてください。")
            @Size(max = 20, message = "credential の形を確かめてください。")
            @Schema(description = "The device's answer: `toJSON()` of the PublicKeyCredential.")
            Map<String, Object> credential,

            @NotBlank(message = "名前を入れてください。")
            @PlainText
            @Size(max = 40, message = "名前は40文字までで入れてください。")
            @Schema(description = "By which the person recognises it.", examples = "わたしのスマートフォン")
            String name) {}

    @Schema(name = "Passkey", description = "One passkey of a person.")
    record PasskeyView(
            @Schema(description = "The passkey.", examples = "01936a2e-7c41-7b0a-9d53-2f0c1b8e6a11")
            UUID id,

            @Schema(description = "By which the person recognises it.", examples = "わたしのスマートフォン")
            String name,

            @Schema(description = "Made at.", examples = "2026-11-23T01:30:00Z")
            OffsetDateTime createdAt,

            @Schema(nullable = true, description = "Last used at; null when never.", examples = "2026-11-24T01:30:00Z")
            OffsetDateTime lastUsedAt) {

        static PasskeyView of(Passkey passkey) {
            return new PasskeyView(passkey.id(), passkey.name(), passkey.madeAt(), passkey.usedAt());
        }
    }

    @Schema(name = "PasskeyList", description = "A person's passkeys.")
    record PasskeyList(
            @Schema(description = "Oldest first.") List<PasskeyView> items) {}
}
