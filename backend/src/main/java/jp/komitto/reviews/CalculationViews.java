package jp.komitto.reviews;

import jakarta.validation.constraints.NotNull;
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
            @NotNull UUID callId,
            @NotNull Words callTitle,

            @NotNull @Schema(description = "Version of the call's rules.", examples = "1")
            int rulesVersion,

            @NotNull RecusalRule recusalRule,
            @NotNull List<TieRule> tieRules,

            @NotNull @Schema(description = "Yen.", examples = "3000000")
            long totalBudget,

            @NotNull List<SlotLine> slots,

            @NotNull @Schema(description = "All members, by their letters.", examples = "[\"委員A\", \"委員B\"]")
            List<String> members,

            @NotNull @Schema(description = "In the order of slots and ranks.")
            List<ItemLine> items,

            @Schema(description = "SHA-256 of the CSV, hexadecimal; null before the release.")
            String hash,

            @Schema(description = "When it was frozen; null before the release.")
            OffsetDateTime frozenAt) {}

    /** One slot. */
    @Schema(name = "CalculationSlot")
    public record SlotLine(
            @NotNull @Schema(examples = "GENERAL") String code,
            @NotNull Words title,

            @NotNull @Schema(description = "Yen set aside.", examples = "1000000")
            long reserved,

            String fallsThroughTo,

            @NotNull @Schema(description = "Per mille of the highest score.", examples = "600")
            int threshold,

            @NotNull List<CriterionLine> criteria) {}

    /** One criterion. */
    @Schema(name = "CalculationCriterion")
    public record CriterionLine(
            @NotNull @Schema(examples = "PUBLIC_BENEFIT") String code,
            @NotNull Words title,
            @NotNull @Schema(examples = "2") int weight,
            @NotNull @Schema(examples = "5") int highest) {}

    /** One proposal. */
    @Schema(name = "CalculationItem")
    public record ItemLine(
            @NotNull @Schema(examples = "W2026-00042") String receipt,
            @NotNull String title,
            @NotNull String slot,

            @NotNull @Schema(description = "Yen.", examples = "270000")
            long request,

            @NotNull @Schema(description = "Member → criterion → mark, of those who took part.")
            Map<String, Map<String, Integer>> marks,

            @NotNull @Schema(description = "Members who were recused.")
            List<String> recused,

            @NotNull @Schema(description = "Members whose score did not come.")
            List<String> absent,

            @NotNull @Schema(examples = "5") int participants,

            @NotNull @Schema(description = "Thousandths of a point.", examples = "27400")
            long score,

            @NotNull @Schema(description = "The highest possible, in thousandths.", examples = "40000")
            long highest,

            @NotNull @Schema(description = "Average mark in the heaviest criterion, in thousandths.", examples = "4200")
            long weightiest,

            @NotNull @Schema(examples = "1") int rank,

            @NotNull @Schema(description = "Whether it reaches the threshold.")
            boolean passes,

            @NotNull @Schema(description = "Whether the money reaches it.")
            boolean funded) {}
}
