package jp.komitto.notices;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes and tells about notices. */
final class NoticeViews {

    private NoticeViews() {}

    /** One thing a person was told. */
    @Schema(name = "Notice")
    record NoticeView(
            UUID id,

            @Schema(description = "Stable name of what it is.", examples = "registration-returned")
            String kind,

            @Schema(description = "In the language of the account.", examples = "「見川こども食堂」の登録について、訂正をお願いします")
            String subject,

            @Schema(
                    description = "The page where it goes on, with a leading slash.",
                    examples = "/registrations/0199-…")
            String path,

            OffsetDateTime at,
            boolean read) {}

    /** A page of them. */
    @Schema(name = "NoticePage", description = "Newest first.")
    record NoticePage(
            List<NoticeView> items,

            @Schema(description = "How many have not been read, in all.")
            long unread,

            @Schema(nullable = true, description = "For the next page; null on the last.")
            String nextCursor) {}

    /** Which have been read. */
    @Schema(name = "NoticesRead", description = "Those named, those of a page, or where nothing is said all of them.")
    record NoticesRead(
            @Size(min = 1, max = 100, message = "1件から100件までを示してください。") @Schema(description = "These.")
            List<@NotNull(message = "お知らせを示してください。") UUID> ids,

            @Size(min = 1, max = 200, message = "200文字以内で入れてください。")
            @Schema(
                    description = "Those that lead to this page; passed over where `ids` are given.",
                    examples = "/me/matches/0199-…")
            String path) {}

    /** How somebody hears by mail of matches and messages. */
    @Schema(name = "MyMailChoice")
    record MailChoiceView(
            MailChoice matches,

            @Schema(description = "The hour of the day at which the one mail of a day goes.", examples = "7")
            int hour,

            @Schema(description = "To send back in If-Match; 0 when nothing was chosen.", examples = "0")
            long revision) {}

    /** What is chosen. */
    @Schema(name = "MailChosen")
    record MailChosen(@NotNull(message = "どれかを選んでください。") MailChoice matches) {}
}
