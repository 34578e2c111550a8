package jp.komitto.connections;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.listings.ListingCard;
import jp.komitto.listings.Side;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes and tells about matches. */
final class MatchViews {

    private MatchViews() {}

    /** A detail somebody wants to tell. */
    @Schema(name = "Disclosure", description = "One contact field, for a purpose, until a day.")
    record Disclosure(
            @NotNull(message = "項目を選んでください。") ContactField field,

            @Size(min = 1, max = 200, message = "200文字以内で入れてください。")
            @PlainText
            @Schema(description = "Left out for E_MAIL: the address of the account.")
            String value,

            @Schema(description = "ACTIVITY when left out.") DisclosurePurpose purpose,

            @Schema(description = "Last day, at most a year ahead; the city's usual term when left out.")
            LocalDate expiresOn) {}

    /** What is disclosed. */
    @Schema(
            name = "Disclosures",
            description = "Opens when both want to, never before. Fields that are left out stay as they are.")
    record Disclosures(
            @NotNull(message = "伝える項目を選んでください。") @Size(min = 1, max = 4, message = "1個から4個まで選んでください。")
            List<@Valid @NotNull Disclosure> disclose) {}

    /** Asking the other side. */
    @Schema(name = "MatchProposal", description = "Applying to a need, or asking for an offer.")
    record Proposal(
            @NotNull(message = "募集か申し出を選んでください。") @Schema(description = "The need or offer that is asked.")
            UUID listing,

            @Schema(description = "One's own offer or need that goes with it; left out to ask directly.")
            UUID mine,

            @Schema(description = "The group one asks for; left out for oneself, and with `mine`.")
            UUID groupId,

            @Size(min = 1, max = 1000, message = "1,000文字以内で入れてください。")
            @PlainText
            @Schema(description = "A few words; ways to reach somebody are masked.")
            String note,

            @Size(max = 4, message = "4個以内で選んでください。")
            @Schema(description = "What the other side may see once both want to. Not for people under 18.")
            List<@Valid @NotNull Disclosure> disclose) {}

    /** Saying yes. */
    @Schema(name = "MatchAcceptance")
    record Acceptance(
            @Size(max = 4, message = "4個以内で選んでください。")
            @Schema(description = "What the other side may see from now on; nothing when left out.")
            List<@Valid @NotNull Disclosure> disclose) {}

    /** Ending it. */
    @Schema(name = "MatchEnd")
    record Ending(
            @Schema(description = "For ranking and the city's figures alone; the other side never sees it.")
            DeclineReason reason) {}

    /** Something that is not right. */
    @Schema(name = "MatchReport", description = "Hides all contact at once; staff look at it.")
    record Reported(
            @NotNull(message = "理由を選んでください。") ReportReason reason,

            @NotNull(message = "何があったかを入れてください。") @Size(min = 1, max = 4000, message = "4,000文字以内で入れてください。") @PlainText
            String text,

            @Schema(description = "Never to meet them again.")
            Boolean block) {}

    /** A consent of one's own. */
    @Schema(name = "GrantedDisclosure")
    record Granted(ContactField field, DisclosurePurpose purpose, OffsetDateTime grantedAt, LocalDate expiresOn) {}

    /** One detail of the other side. */
    @Schema(name = "ContactDetail")
    record ContactDetail(
            ContactField field,

            @Schema(nullable = true, description = "Null when the account has gone meanwhile.")
            String value,

            DisclosurePurpose purpose,
            LocalDate expiresOn) {}

    /** What the other side consented to tell. */
    @Schema(name = "MatchContact", description = "Never kept by a program or a page; every reading is written down.")
    record Contact(List<ContactDetail> details) {}

    /** The other side. */
    @Schema(name = "MatchOther", description = "Of a person nothing but that it is one.")
    record Other(
            PartyKind kind,

            @Schema(nullable = true, description = "Of a group that says so.")
            UUID groupId,

            @Schema(nullable = true) String groupName) {}

    /** A match as one of its sides sees it. */
    @Schema(name = "Match", description = "One need with one offer (workflow 2).")
    record View(
            UUID id,

            @Schema(description = "The side of the reader.") Side side,

            @Schema(description = "As the reader may know it: whatever ended it silently looks like EXPIRED.")
            MatchStatus status,

            @Schema(description = "Goes into If-Match, in quotes.")
            long revision,

            @Schema(description = "What the reader can do now.")
            List<MatchAction> actions,

            @Schema(nullable = true, description = "Null where somebody asked directly, or where it is protected.")
            ListingCard need,

            @Schema(nullable = true) ListingCard offer,
            Other other,

            @Schema(description = "Whether the reader's side asked.")
            boolean mine,

            @Schema(nullable = true) String note,

            @Schema(nullable = true, description = "Last day to answer.")
            LocalDate answerBy,

            @Schema(nullable = true, description = "Place in the waiting line, 1 is next; null for who does not wait.")
            Long waiting,

            @Schema(description = "A coordinator stands in between.")
            boolean mediated,

            @Schema(description = "What the reader's side disclosed.")
            List<Granted> disclosed,

            @Schema(description = "What of the other side can be read now.")
            List<ContactField> readable,

            @Schema(nullable = true) Agreement agreement,
            boolean agreedByMe,
            boolean agreedByOther,

            @Schema(description = "Whether the reader's side blocked the other.")
            boolean blocked,

            OffsetDateTime createdAt,
            OffsetDateTime updatedAt) {}

    /** A match in a list. */
    @Schema(name = "MatchItem")
    record Item(
            UUID id,
            Side side,
            MatchStatus status,
            boolean mine,
            boolean mediated,
            @Schema(nullable = true) ListingCard need,
            @Schema(nullable = true) ListingCard offer,
            Other other,
            @Schema(nullable = true) LocalDate answerBy,
            @Schema(nullable = true) Long waiting,
            @Schema(nullable = true) LocalDate heldOn,
            OffsetDateTime updatedAt) {}

    /** A page of matches. */
    @Schema(name = "MatchPage", description = "Last changed first; of one listing in the order in which they asked.")
    record Page(
            List<Item> items,

            @Schema(nullable = true, description = "Pass as `cursor` for the next page; null on the last.")
            String nextCursor) {}

    /** A message to be sent. */
    @Schema(name = "MessageWritten")
    record Written(
            @NotNull(message = "本文を入れてください。") @Size(min = 1, max = 2000, message = "2,000文字以内で入れてください。") @PlainText
            String body) {}

    /** A message. */
    @Schema(name = "MatchMessage")
    record MessageView(
            UUID id,
            boolean mine,
            String body,

            @Schema(description = "Whether ways to reach somebody were masked in it.")
            boolean masked,

            OffsetDateTime at) {}

    /** Messages of a match. */
    @Schema(name = "MatchMessages", description = "Oldest first.")
    record Messages(
            List<MessageView> items,

            @Schema(nullable = true, description = "Pass as `after` for newer ones later; null when there are none.")
            String newest) {}
}
