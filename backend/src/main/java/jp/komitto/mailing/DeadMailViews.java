package jp.komitto.mailing;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API tells about mails that did not arrive, and takes. Never what they say: links in them are secrets. */
final class DeadMailViews {

    private DeadMailViews() {}

    /** One mail. */
    @Schema(name = "DeadMail", description = "A mail that nobody tries to send any more.")
    record DeadMail(
            UUID id,

            @Schema(description = "Which letter it is.", examples = "registration-returned")
            String letter,

            @Schema(description = "Its subject.") String subject,

            @Schema(
                    description = "Why the last attempt failed: the reply code of SMTP, or the kind of failure.",
                    examples = "SMTP 550")
            String failure,

            @Schema(description = "How often it was tried.", minimum = "1")
            int attempts,

            OffsetDateTime writtenAt,

            @Schema(description = "Since when nobody tries.")
            OffsetDateTime deadSince,

            @Schema(description = "False when a link in it is over: sending it would help nobody.")
            boolean mayBeSentAgain) {}

    /** Some of them. */
    @Schema(name = "DeadMailPage", description = "The longest waiting first.")
    record DeadMailPage(
            List<DeadMail> items,

            @Schema(nullable = true, description = "Pass as `cursor` for the next page; null on the last.")
            String nextCursor) {}

    /** Whom to tell otherwise. */
    @Schema(name = "DeadMailRecipient", description = "Where it was to go. Reading it is written down.")
    record Recipient(
            @Schema(examples = "hanako@mail.example") String email,

            @Schema(nullable = true, description = "The account it belongs to; null when it is nobody's.")
            UUID account) {}

    /** Why nobody has to try any more. */
    @Schema(
            name = "GivingUpReason",
            description =
                    "TOLD_OTHERWISE: by telephone, post or at the counter. NOT_NEEDED: it says nothing useful any more. NOBODY_THERE: nobody can be reached.")
    enum GivingUpReason {
        TOLD_OTHERWISE,
        NOT_NEEDED,
        NOBODY_THERE
    }

    /** Enough of it. */
    @Schema(name = "GivingUpMail")
    record GivingUp(@NotNull(message = "理由を選んでください。") GivingUpReason reason) {}
}
