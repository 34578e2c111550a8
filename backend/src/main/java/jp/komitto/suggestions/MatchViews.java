package jp.komitto.suggestions;

import java.util.List;
import jp.komitto.city.Term;
import jp.komitto.listings.ListingCard;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API tells of what fits. */
final class MatchViews {

    private static final String FIT = "How well, 0 to 100; 100 is everything that was asked for.";

    private MatchViews() {}

    /** A reason in words. */
    @Schema(name = "MatchReason")
    record ReasonView(
            ReasonCode code,

            @Schema(
                    description = "In the language of Accept-Language; names three values at most.",
                    examples = "場所が合います（見川）")
            String label,

            @Schema(
                    nullable = true,
                    description = "The label with readings in Aozora notation; null when it needs none.")
            String ruby,

            @Schema(description = "All that it names.") List<Term> values) {}

    /** What one side finds in the other. */
    @Schema(name = "MatchSide")
    record SideView(
            @Schema(minimum = "0", maximum = "100", description = FIT)
            int fit,

            @Schema(description = "Up to three, what counts most first.")
            List<ReasonView> reasons,

            @Schema(nullable = true, description = "What may not fit; null when nothing speaks against it.")
            ReasonView mismatch) {}

    /** One suggestion, with light reasons. */
    @Schema(name = "Suggested")
    record Suggested(
            ListingCard listing,

            @Schema(minimum = "0", maximum = "100", description = FIT + " Of both sides together.")
            int fit,

            @Schema(description = "It has been suggested more often than its share and so stands further down.")
            boolean steppedBack,

            List<ReasonView> reasons,
            @Schema(nullable = true) ReasonView mismatch) {}

    /** A page of suggestions. */
    @Schema(name = "SuggestedPage")
    record Suggestions(
            @Schema(description = "Best first.") List<Suggested> items,

            @Schema(nullable = true, description = "Where to go on; null on the last page.")
            String nextCursor,

            @Schema(description = "Version of the rules of matching.", examples = "1")
            int rulesVersion) {}

    /** Both sides of two that fit. */
    @Schema(name = "MatchExplanation")
    record Explanation(
            ListingCard listing,

            @Schema(description = "Whether every condition is met; if not, GET …/why-not/{other} says why.")
            boolean fits,

            @Schema(minimum = "0", maximum = "100", description = FIT + " The harmonic mean of both sides.")
            int fit,

            @Schema(description = "What the asker's listing finds in the other.")
            SideView forYou,

            @Schema(description = "What the other listing finds in the asker's.")
            SideView forThem,

            @Schema(examples = "1") int rulesVersion) {}

    /** A condition that is not met. */
    @Schema(name = "ClosedGate")
    record ClosedView(
            ClosedGate code,

            @Schema(examples = "日時が重なりません（土曜日の午前）") String label,

            @Schema(
                    nullable = true,
                    description = "The label with readings in Aozora notation; null when it needs none.")
            String ruby,

            @Schema(description = "What the other listing says about it.")
            List<Term> values) {}

    /** One change with which two would fit. */
    @Schema(name = "WouldFitIf")
    record ChangeView(
            WhatIf.Kind code,

            @Schema(examples = "土曜日の午前なら、合います") String label,

            @Schema(
                    nullable = true,
                    description = "The label with readings in Aozora notation; null when it needs none.")
            String ruby,

            List<Term> values,

            @Schema(minimum = "0", maximum = "100", description = "How well they would fit then.")
            int fit) {}

    /** Why two do not come together. */
    @Schema(name = "WhyNot")
    record WhyNot(
            ListingCard listing,

            @Schema(description = "Whether they do fit after all.")
            boolean fits,

            @Schema(description = "The conditions that are not met.")
            List<ClosedView> closed,

            @Schema(
                    description =
                            "Single changes of one's own listing with which they would fit, the best first, at most three; none when more than one"
                                    + " change is needed.")
            List<ChangeView> changes,

            @Schema(examples = "1") int rulesVersion) {}
}
