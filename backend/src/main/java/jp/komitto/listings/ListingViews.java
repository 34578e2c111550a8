package jp.komitto.listings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.city.Term;
import jp.komitto.listings.ListingContent.Practical;
import jp.komitto.listings.ListingContent.What;
import jp.komitto.listings.ListingContent.When;
import jp.komitto.listings.ListingContent.Where;
import jp.komitto.listings.ListingContent.Who;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes and tells about listings to whoever posted them. */
final class ListingViews {

    private ListingViews() {}

    /** A need or offer that begins. */
    @Schema(name = "ListingBegun", description = "A draft; everything but the resource may come later.")
    record Begun(
            @Schema(description = "The group it is for; left out for a person's own.")
            UUID groupId,

            @NotNull(message = "種類を選んでください。") ResourceKind resource,

            @Size(max = 40, message = "40文字以内にしてください。")
            @PlainText
            @Schema(description = "Code of a template to begin from.", examples = "CLEANING")
            String template,

            @Valid What what,
            @Valid Where where,
            @Valid When when,
            @Valid Who who,
            @Valid Practical practical) {}

    /** What is written of a listing. */
    @Schema(
            name = "ListingPatch",
            description =
                    "Each page that is said replaces the whole of it; every page that is left out stays as it is.")
    record Patch(
            @Schema(description = "Only while it is a draft.")
            ResourceKind resource,

            Visibility visibility,

            @Schema(description = "Last day, at most a year ahead.")
            LocalDate expiresOn,

            @Valid What what,
            @Valid Where where,
            @Valid When when,
            @Valid Who who,
            @Valid Practical practical) {}

    /** Why a listing ends. */
    @Schema(name = "ListingEnd")
    record End(
            @Schema(description = "Asked for when it ends before it is filled.")
            EndReason reason) {}

    /** Why a listing stayed unfilled, as its poster sees it. */
    @Schema(name = "ListingEndExplained")
    record Explained(@NotNull(message = "理由を選んでください。") EndReason reason) {}

    /** What has to change before a listing can open. */
    @Schema(name = "ListingReturned")
    record Returned(
            @NotNull(message = "直してほしいことを入れてください。")
            @Size(min = 1, max = 2000, message = "2,000文字以内で入れてください。")
            @PlainText
            String note) {}

    /** A listing as its poster sees it. */
    @Schema(name = "Listing", description = "A need or an offer, for whoever posted it.")
    record View(
            UUID id,
            Side side,
            ResourceKind resource,
            ListingStatus status,

            @Schema(description = "Goes into If-Match, in quotes, like the ETag.", examples = "7")
            long revision,

            @Schema(nullable = true, description = "The group it is of; null for a person's.")
            UUID groupId,

            @Schema(nullable = true) String groupName,
            ListingChannel channel,
            Visibility visibility,

            @Schema(description = "What may be chosen, the usual first.")
            List<Visibility> visibilities,

            What what,
            Where where,
            When when,
            Who who,
            Practical practical,

            @Schema(description = "The pages of the form.") List<ListingTasks.State> tasks,

            @Schema(description = "Whether nothing required is missing.")
            boolean complete,

            @Schema(description = "Why somebody looks at it before it opens; only while PENDING.")
            List<CheckReason> checks,

            @Schema(nullable = true, description = "What the city asks to change; only after it came back.")
            String checkNote,

            @Schema(nullable = true, description = "Why it ended.")
            EndReason endedReason,

            @Schema(description = "Places given away.", minimum = "0")
            int taken,

            LocalDate expiresOn,
            @Schema(nullable = true) UUID copiedFrom,
            boolean sample,
            OffsetDateTime createdAt,
            OffsetDateTime updatedAt,
            @Schema(nullable = true) OffsetDateTime openedAt) {}

    /** One of one's own listings in a list. */
    @Schema(name = "ListingItem")
    record Item(
            UUID id,
            Side side,
            ResourceKind resource,
            ListingStatus status,
            @Schema(nullable = true) UUID groupId,
            @Schema(nullable = true) String groupName,

            @Schema(nullable = true, description = "Null while the draft has none.")
            String title,

            int capacity,
            int taken,
            LocalDate expiresOn,
            @Schema(nullable = true) EndReason endedReason,
            OffsetDateTime updatedAt) {}

    /** A page of one's own listings. */
    @Schema(name = "ListingItems", description = "Last changed first.")
    record Items(
            List<Item> items,

            @Schema(nullable = true, description = "Pass as `cursor` for the next page; null on the last.")
            String nextCursor) {}

    /** A template. */
    @Schema(name = "ListingTemplate", description = "A beginning to write on from.")
    record TemplateView(
            @Schema(examples = "CLEANING") String code,
            Side side,
            ResourceKind resource,

            @Schema(description = "In the language of Accept-Language.", examples = "清掃の手伝い")
            String label,

            What what,
            Where where,
            When when,
            Who who,
            Practical practical) {}

    /** All templates. */
    @Schema(name = "ListingTemplates")
    record Templates(List<TemplateView> items) {}

    /** One choice of a filter. */
    @Schema(name = "ListingCount", description = "A choice of a filter and how many there would be.")
    record Count(Term term, @Schema(minimum = "0") long count) {}

    /** How many there would be behind each choice. */
    @Schema(
            name = "ListingFacets",
            description =
                    "For each filter all its choices, counted under all other filters. District counts include what holds in the whole city.")
    record Facets(
            List<ResourceCount> resources,
            List<Count> districts,
            List<Count> weekdays,
            List<Count> bands,
            List<Count> fields,
            List<Count> languages,
            List<CommitmentCount> commitments,

            @Schema(description = "今週できること.", minimum = "0") long thisWeek,

            @Schema(description = "1日だけ.", minimum = "0") long oneDay,

            @Schema(description = "はじめての人.", minimum = "0") long beginner,

            @Schema(description = "オンライン.", minimum = "0") long online) {}

    /** How many of a kind of resource. */
    @Schema(name = "ResourceCount")
    record ResourceCount(ResourceKind resource, long count) {}

    /** How many of a commitment. */
    @Schema(name = "CommitmentCount")
    record CommitmentCount(Commitment commitment, long count) {}

    /** A page of what everybody may see. */
    @Schema(name = "ListingPage")
    record Page(
            List<ListingCard> items,
            @Schema(minimum = "0") long total,

            @Schema(nullable = true, description = "Pass as `cursor` for the next page; null on the last.")
            String nextCursor,

            Facets facets) {}

    /** The page of one need or offer. */
    @Schema(name = "ListingDetail", description = "A need or an offer as everybody sees it.")
    record Detail(
            ListingCard card,

            @Schema(nullable = true, description = "Plain text; null where it is not said whose it is.")
            String description,

            @Schema(description = "Skills without which it does not work.")
            List<Term> requiredSkills,

            Practical practical,
            @Schema(nullable = true) Integer ageMin,
            @Schema(nullable = true) Integer ageMax,
            OffsetDateTime updatedAt) {}
}
