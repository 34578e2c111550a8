package jp.komitto.suggestions;

import java.util.List;
import jp.komitto.listings.ListingCard;
import jp.komitto.suggestions.MatchViews.ReasonView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API tells of chains. */
final class ChainViews {

    private ChainViews() {}

    /** One group gives, the next receives. */
    @Schema(name = "ChainLink")
    record LinkView(
            @Schema(description = "What is given, and by whom.")
            ListingCard offer,

            @Schema(description = "What it is needed for, and by whom.")
            ListingCard need,

            @Schema(minimum = "0", maximum = "100", description = "How well it fits, 0 to 100.")
            int fit,

            List<ReasonView> reasons) {}

    /** A circle of giving. */
    @Schema(name = "Chain")
    record ChainView(
            @Schema(minimum = "0", maximum = "100", description = "As good as its weakest link, 0 to 100.")
            int fit,

            @Schema(description = "Two to four; the first gives, the last gives to the first.")
            List<LinkView> links) {}

    /** The circles a group could be in. */
    @Schema(name = "ChainList")
    record ChainList(
            @Schema(description = "Best first, at most 10.") List<ChainView> items,

            @Schema(examples = "1") int rulesVersion) {}
}
