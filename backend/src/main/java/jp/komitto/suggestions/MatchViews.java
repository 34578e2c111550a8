package jp.komitto.suggestions;

import jakarta.validation.constraints.NotNull;
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
            @NotNull ReasonCode code,

            @NotNull
            @Schema(
                    description = "In the language of Accept-Language; names three values at most.",
                    examples = "場所が合います（見川）")
            String label,

            @Schema(description = "The label with readings in Aozora notation; null when it needs none.")
            String ruby,

            @NotNull @Schema(description = "All that it names.")
            List<Term> values) {}

    /** What one side finds in the other. */
    @Schema(name = "MatchSide")
    record SideView(
            @NotNull @Schema(minimum = "0", maximum = "100", description = FIT)
            int fit,

            @NotNull @Schema(description = "Up to three, what counts most first.")
            List<ReasonView> reasons,

            @Schema(description = "What may not fit; null when nothing speaks against it.")
            ReasonView mismatch) {}

    /** One suggestion, with light reasons. */
    @Schema(name = "Suggested")
    record Suggested(
            @NotNull ListingCard listing,

            @NotNull @Schema(minimum = "0", maximum = "100", description = FIT + " Of both sides together.")
            int fit,

            @NotNull
            @Schema(description = "It has been suggested more often than its share and so stands further down.")
            boolean steppedBack,

            @NotNull List<ReasonView> reasons,
            ReasonView mismatch) {}

    /** A page of suggestions. */
    @Schema(name = "SuggestedPage")
    record Suggestions(
            @NotNull @Schema(description = "Best first.") List<Suggested> items,

            @Schema(description = "Where to go on; null on the last page.")
            String nextCursor,

            @NotNull @Schema(description = "Version of the rules of matching.", examples = "1")
            int rulesVersion) {}

    /** Both sides of two that fit. */
    @Schema(name = "MatchExplanation")
    record Explanation(
            @NotNull ListingCard listing,

            @NotNull @Schema(description = "Whether every condition is met; if not, GET …/why-not/{other} says why.")
            boolean fits,

            @NotNull @Schema(minimum = "0", maximum = "100", description = FIT + " The harmonic mean of both sides.")
            int fit,

            @NotNull @Schema(description = "What the asker's listing finds in the other.")
            SideView forYou,

            @NotNull @Schema(description = "What the other listing finds in the asker's.")
            SideView forThem,

            @NotNull @Schema(examples = "1") int rulesVersion) {}

    /** A condition that is not met. */
    @Schema(name = "ClosedGate")
    record ClosedView(
            @NotNull ClosedGate code,

            @NotNull @Schema(examples = "日時が重なりません（土曜日の午前）") String label,

            @Schema(description = "The label with readings in Aozora notation; null when it needs none.")
            String ruby,

            @NotNull @Schema(description = "What the other listing says about it.")
            List<Term> values) {}

    /** One change with which two would fit. */
    @Schema(name = "WouldFitIf")
    record ChangeView(
            @NotNull WhatIf.Kind code,

            @NotNull @Schema(examples = "土曜日の午前なら、合います") String label,

            @Schema(description = "The label with readings in Aozora notation; null when it needs none.")
            String ruby,

            @NotNull List<Term> values,

            @NotNull @Schema(minimum = "0", maximum = "100", description = "How well they would fit then.")
            int fit) {}

    /** Why two do not come together. */
    @Schema(name = "WhyNot")
    record WhyNot(
            @NotNull ListingCard listing,

            @NotNull @Schema(description = "Whether they do fit after all.")
            boolean fits,

            @NotNull @Schema(description = "The conditions that are not met.")
            List<ClosedView> closed,

            @NotNull
            @Schema(
                    description =
                            "Single changes of one's own listing with which they would fit, the best first, at most three; none when more than one"
                                    + " change is needed.")
            List<ChangeView> changes,

            @NotNull @Schema(examples = "1") int rulesVersion) {}
}
