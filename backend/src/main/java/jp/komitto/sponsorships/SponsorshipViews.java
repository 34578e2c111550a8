package jp.komitto.sponsorships;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.calls.Words;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sponsorships as the contract shows them. */
public final class SponsorshipViews {

    private static final long MOST_YEN = 1_000_000_000L;

    private SponsorshipViews() {}

    @Schema(name = "SponsorshipSide", description = "From where the one who asks looks at it.")
    enum Side {
        COMPANY,
        PROJECT,
        SECRETARIAT
    }

    @Schema(name = "NewSponsorship", description = "What a company adds.")
    record Offer(
            @NotNull(message = "企業を選んでください。") @Schema(description = "The company's group; one has to manage it.")
            UUID groupId,

            @Schema(
                    description =
                            "An adopted project of the call; null: the secretariat looks for one after the release.")
            UUID proposalId,

            @Min(value = 1, message = "1円以上にしてください。")
            @Max(value = MOST_YEN, message = "金額が大きすぎます。")
            @Schema(description = "Yen.", examples = "100000")
            long amount,

            @Size(min = 1, max = 300, message = "300文字以内で書いてください。")
            @PlainText
            @Schema(description = "Published with the company's name; null: none.", examples = "川べりを歩く人が増えますように。")
            String message) {}

    @Schema(name = "SponsorshipMatched", description = "The project it goes to.")
    record Matching(@NotNull(message = "事業を選んでください。") UUID proposalId) {}

    @Schema(name = "SponsorshipReason")
    record Reason(
            @NotBlank(message = "理由を入れてください。")
            @Size(max = 1000, message = "1,000文字以内で書いてください。")
            @PlainText
            @Schema(description = "The company reads it.", examples = "事業の目的と合わないため")
            String reason) {}

    @Schema(name = "Sponsorship", description = "An offer of a company and what became of it.")
    record View(
            UUID id,
            UUID callId,
            Words callTitle,

            @Schema(nullable = true, description = "Null: no project yet.")
            UUID proposalId,

            @Schema(nullable = true) String proposalTitle,
            @Schema(nullable = true) String recipientName,
            UUID groupId,
            @Schema(description = "The company.") String groupName,

            @Schema(description = "Yen.", examples = "100000")
            long amount,

            @Schema(nullable = true) String message,
            SponsorshipStatus status,

            @Schema(nullable = true, description = "Why it was declined.")
            String reason,

            Side side,

            @Schema(description = "Whether the one who asks may speak for that side.")
            boolean mayAct,

            OffsetDateTime offeredAt,
            @Schema(nullable = true) OffsetDateTime answeredAt) {}

    @Schema(name = "SponsorshipList", description = "The newest first, at most 500.")
    record Items(List<View> items) {}
}
