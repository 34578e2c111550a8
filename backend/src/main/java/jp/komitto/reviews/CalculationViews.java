package jp.komitto.reviews;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.calls.Words;
import jp.komitto.scoring.RecusalRule;
import jp.komitto.scoring.TieRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 計算書 as the contract shows it: everything that went in, and what came out. */
public final class CalculationViews {

    private CalculationViews() {}

    /** The whole sheet. */
    @Schema(
            name = "Calculation",
            description =
                    "計算書. Points of a member: Σ weight × mark. Score: by the recusal rule, in thousandths, rounded half up"
                            + " once. Rank within a slot: by score, then the tie rules, then the receipt. Money: slot by slot, down the ranks,"
                            + " while a proposal reaches the threshold and its request fits into what is left; what is left falls through to"
                            + " the slot that is named; what no slot reserves belongs to the last. All of it can be computed again from this.")
    public record Calculation(
            UUID callId,
            Words callTitle,

            @Schema(description = "Version of the call's rules.", examples = "1")
            int rulesVersion,

            RecusalRule recusalRule,
            List<TieRule> tieRules,

            @Schema(description = "Yen.", examples = "3000000")
            long totalBudget,

            List<SlotLine> slots,

            @Schema(description = "All members, by their letters.", examples = "[\"委員A\", \"委員B\"]")
            List<String> members,

            @Schema(description = "In the order of slots and ranks.")
            List<ItemLine> items,

            @Schema(nullable = true, description = "SHA-256 of the CSV, hexadecimal; null before the release.")
            String hash,

            @Schema(nullable = true, description = "When it was frozen; null before the release.")
            OffsetDateTime frozenAt) {}

    /** One slot. */
    @Schema(name = "CalculationSlot")
    public record SlotLine(
            @Schema(examples = "GENERAL") String code,
            Words title,

            @Schema(description = "Yen set aside.", examples = "1000000")
            long reserved,

            @Schema(nullable = true) String fallsThroughTo,

            @Schema(description = "Per mille of the highest score.", examples = "600")
            int threshold,

            List<CriterionLine> criteria) {}

    /** One criterion. */
    @Schema(name = "CalculationCriterion")
    public record CriterionLine(
            @Schema(examples = "PUBLIC_BENEFIT") String code,
            Words title,
            @Schema(examples = "2") int weight,
            @Schema(examples = "5") int highest) {}

    /** One proposal. */
    @Schema(name = "CalculationItem")
    public record ItemLine(
            @Schema(examples = "W2026-00042") String receipt,
            String title,
            String slot,

            @Schema(description = "Yen.", examples = "270000")
            long request,

            @Schema(description = "Member → criterion → mark, of those who took part.")
            Map<String, Map<String, Integer>> marks,

            @Schema(description = "Members who were recused.")
            List<String> recused,

            @Schema(description = "Members whose score did not come.")
            List<String> absent,

            @Schema(examples = "5") int participants,

            @Schema(description = "Thousandths of a point.", examples = "27400")
            long score,

            @Schema(description = "The highest possible, in thousandths.", examples = "40000")
            long highest,

            @Schema(description = "Average mark in the heaviest criterion, in thousandths.", examples = "4200")
            long weightiest,

            @Schema(examples = "1") int rank,

            @Schema(description = "Whether it reaches the threshold.")
            boolean passes,

            @Schema(description = "Whether the money reaches it.")
            boolean funded) {}
}
