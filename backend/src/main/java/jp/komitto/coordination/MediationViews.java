package jp.komitto.coordination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.connections.Agreement;
import jp.komitto.connections.DeclineReason;
import jp.komitto.connections.MatchStatus;
import jp.komitto.connections.PartyKind;
import jp.komitto.listings.ListingCard;
import jp.komitto.listings.Side;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes and tells about matches in which a coordinator stands in between. */
final class MediationViews {

    private MediationViews() {}

    /** Two who fit. */
    @Schema(name = "MediationBegun", description = "A need and an offer, both open.")
    record Begun(
            @NotNull(message = "「してほしいこと」を選んでください。") UUID need,
            @NotNull(message = "「できること」を選んでください。") UUID offer,

            @Size(min = 1, max = 1000, message = "1,000文字以内で入れてください。")
            @PlainText
            @Schema(description = "For both sides to read; ways to reach somebody are masked.")
            String note) {}

    /** Standing in between from now on. */
    @Schema(name = "MediationTakenOver")
    record TakenOver(
            @NotNull(message = "理由を入れてください。")
            @Size(min = 1, max = 200, message = "200文字以内で入れてください。")
            @PlainText
            @Schema(description = "For the journal; names nobody.", examples = "電話で仲立ちを頼まれた")
            String reason) {}

    /** What both agreed to. */
    @Schema(name = "MediationAgreed")
    record Agreed(
            @NotNull(message = "日にちと場所を入れてください。") @Valid Agreement agreement,

            @Size(min = 1, max = 400, message = "400文字以内で入れてください。")
            @PlainText
            @Schema(
                    description = "With somebody under 18, once: how and when the guardian agreed.",
                    examples = "11月20日、保護者に電話で確かめた")
            String guardian) {}

    /** Ending it. */
    @Schema(name = "MediationEnd")
    record Ended(DeclineReason reason) {}

    /** One of the two. */
    @Schema(name = "MediationSide")
    record SideView(
            PartyKind kind,

            @Schema(nullable = true, description = "Of somebody without an account: where to read how to reach them.")
            UUID intakeId,

            @Schema(nullable = true, description = "Of a group.")
            UUID groupId,

            @Schema(nullable = true) String groupName,

            @Schema(nullable = true, description = "Null where somebody asked directly.")
            ListingCard listing) {}

    /** A match as its coordinator sees it. */
    @Schema(name = "Mediation", description = "Without anything that says who a person is.")
    record View(
            UUID id,
            MatchStatus status,
            MediationState state,

            @Schema(description = "Goes into If-Match, in quotes.")
            long revision,

            @Schema(description = "The side whose answer it waited for.")
            Side asked,

            SideView need,
            SideView offer,

            @Schema(description = "One of the two is under 18: a guardian is asked before anything is agreed.")
            boolean minor,

            @Schema(nullable = true, description = "How the guardian agreed.")
            String guardian,

            @Schema(nullable = true) String note,
            @Schema(nullable = true) LocalDate answerBy,
            @Schema(nullable = true) Agreement agreement,

            @Schema(description = "Longer in this state than the city wants.")
            boolean overdue,

            OffsetDateTime createdAt,
            OffsetDateTime updatedAt) {}

    /** Those in one state. */
    @Schema(name = "Mediations", description = "The longest waiting first.")
    record Items(
            List<View> items,

            @Schema(description = "How many there are in all.", minimum = "0")
            long total) {}

    /** How to reach somebody with an account. */
    @Schema(name = "MediationContact", description = "The address of the account; every reading is written down.")
    record Contact(
            Side side,

            @Schema(nullable = true, description = "Null when the account has gone meanwhile.")
            String email) {}
}
