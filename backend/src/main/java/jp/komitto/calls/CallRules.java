package jp.komitto.calls;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.komitto.scoring.RecusalRule;
import jp.komitto.scoring.Rubric;
import jp.komitto.scoring.TieRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything a round decides by. Money is in whole yen, shares in per mille, days end with the second that is named. */
@Schema(name = "CallRules", description = "The rules of a call; frozen when it is published.")
public record CallRules(
        @NotNull(message = "日程を入れてください。") @Valid Dates dates,

        @NotEmpty(message = "枠を1つ以上入れてください。")
        @Size(max = 10, message = "枠は10個以内にしてください。")
        @Schema(description = "In the order in which money is handed out; what nobody reserves belongs to the last.")
        List<@Valid @NotNull SlotRules> slots,

        @Min(value = 0, message = "0円以上にしてください。")
        @Max(value = MOST_YEN, message = "金額が大きすぎます。")
        @Schema(description = "Yen for the whole call.", examples = "3000000")
        long totalBudget,

        @NotEmpty(message = "提案できる団体の種類を選んでください。")
        @Size(max = 20, message = "20個以内で選んでください。")
        @Schema(
                description = "Kinds of groups that may propose (`kinds` of GET /city).",
                examples = "[\"NPO\", \"STUDENT\"]")
        List<@NotNull @Size(max = 40) String> eligibleKinds,

        @NotNull(message = "書類の一覧を入れてください。") @Size(max = 20, message = "書類は20個以内にしてください。")
        List<@Valid @NotNull DocumentRule> documents,

        @NotEmpty(message = "経費の費目を1つ以上入れてください。") @Size(max = 30, message = "費目は30個以内にしてください。")
        List<@Valid @NotNull CostCategory> costCategories,

        @Schema(description = "Whether a proposal can be handed in only after 事前相談.")
        boolean consultationRequired,

        @Schema(
                description =
                        "Whether a department has to have agreed, or navi staff to have certified that there is none yet.")
        boolean departmentRequired,

        @Min(value = 1, message = "1人以上にしてください。")
        @Max(value = 50, message = "50人以下にしてください。")
        @Schema(description = "How many members who are not recused an item needs.", examples = "4")
        int quorum,

        @NotNull(message = "除斥の計算方法を選んでください。") RecusalRule recusalRule,

        @NotNull(message = "同点のときの決め方を入れてください。")
        @Size(max = 3, message = "3個以内にしてください。")
        @Schema(description = "What decides between equal scores, in this order; the receipt always decides last.")
        List<@NotNull TieRule> tieRules,

        @NotNull(message = "見える時期を入れてください。")
        @Schema(
                description =
                        "From which phase on something can be seen; what is not named, from its earliest phase on.")
        Map<@NotNull Sight, @NotNull Phase> visibility,

        @NotNull(message = "指標5の数え方を選んでください。") CountingRule indicatorCounting,

        @Min(value = 1, message = "1年以上にしてください。")
        @Max(value = 10, message = "10年以下にしてください。")
        @Schema(description = "For how many years a project may go on.", examples = "3")
        int mostYears) {

    static final long MOST_YEN = 1_000_000_000L;
    private static final String CODE = "[A-Z][A-Z0-9_]{1,39}";

    /** When what happens. */
    @Schema(name = "CallDates", description = "Instants; the server's clock decides, to the second.")
    public record Dates(
            @NotNull(message = "日時を入れてください。")
            @Schema(description = "From when on drafts can be begun.", examples = "2026-12-01T08:30:00+09:00")
            OffsetDateTime opens,

            @NotNull(message = "日時を入れてください。")
            @Schema(description = "Until when 事前相談 is offered.", examples = "2027-01-15T17:15:00+09:00")
            OffsetDateTime consultationUntil,

            @NotNull(message = "日時を入れてください。")
            @Schema(
                    description = "The deadline: handed in at this second is in time.",
                    examples = "2027-01-29T17:15:00+09:00")
            OffsetDateTime closes,

            @Min(value = 1, message = "1日以上にしてください。")
            @Max(value = 60, message = "60日以下にしてください。")
            @Schema(description = "Days to correct what was returned, unless staff say otherwise.", examples = "10")
            int correctionDays,

            @NotNull(message = "日付を入れてください。")
            @Schema(description = "Day of the public hearing 公開プレゼンテーション.", examples = "2027-02-20")
            LocalDate hearing,

            @NotNull(message = "日付を入れてください。")
            @Schema(description = "By when the city wants to have decided.", examples = "2027-03-19")
            LocalDate decision,

            @NotNull(message = "日付を入れてください。")
            @Schema(description = "First day of the projects.", examples = "2027-04-01")
            LocalDate projectFrom,

            @NotNull(message = "日付を入れてください。")
            @Schema(description = "Last day of the projects.", examples = "2028-03-31")
            LocalDate projectUntil) {}

    /** One slot (枠). */
    @Schema(name = "CallSlot", description = "A part of a call with its own money, conditions and rubric.")
    public record SlotRules(
            @NotNull(message = "コードを入れてください。")
            @Pattern(regexp = CODE, message = "大文字の英字で始まるコードにしてください。")
            @Schema(examples = "GENERAL")
            String code,

            @NotNull(message = "名前を入れてください。") @Valid Words title,

            @Valid @Schema(description = "Whom it is for; null: nothing to add.")
            Words description,

            @Min(value = 1, message = "1‰以上にしてください。")
            @Max(value = 1000, message = "1000‰以下にしてください。")
            @Schema(description = "Share of eligible cost that can be asked for, per mille.", examples = "900")
            int rate,

            @Min(value = 1, message = "1円以上にしてください。")
            @Max(value = MOST_YEN, message = "金額が大きすぎます。")
            @Schema(description = "The most a proposal can ask for, in yen.", examples = "500000")
            long cap,

            @Min(value = 0, message = "0円以上にしてください。")
            @Max(value = MOST_YEN, message = "金額が大きすぎます。")
            @Schema(description = "Yen set aside for this slot.", examples = "1000000")
            long reserved,

            @Schema(description = "The later slot that gets what is left over; null: none.", examples = "GENERAL")
            String fallsThroughTo,

            @Min(value = 0, message = "0‰以上にしてください。")
            @Max(value = 1000, message = "1000‰以下にしてください。")
            @Schema(
                    description = "Share of the highest possible score that a proposal has to reach, per mille.",
                    examples = "600")
            int threshold,

            @NotNull(message = "条件の一覧を入れてください。") @Size(max = 10)
            List<@NotNull SlotCondition> conditions,

            @NotNull(message = "市テーマの一覧を入れてください。")
            @Size(max = 20, message = "20個以内にしてください。")
            @Schema(description = "Themes of the city that a proposal in this slot answers; empty: free.")
            List<@Valid @NotNull Words> themes,

            @NotEmpty(message = "評価項目を1つ以上入れてください。") @Size(max = 20, message = "評価項目は20個以内にしてください。")
            List<@Valid @NotNull CriterionRules> criteria) {

        public Rubric rubric() {
            return new Rubric(criteria.stream()
                    .map(criterion -> new Rubric.Criterion(criterion.code(), criterion.weight(), criterion.highest()))
                    .toList());
        }

        /** What can be asked for at most, given the eligible cost. */
        public long most(long eligibleCost) {
            return Math.min(cap, eligibleCost * rate / 1000);
        }
    }

    /** One line of a rubric. */
    @Schema(name = "Criterion", description = "What is marked, from 0 to its highest mark.")
    public record CriterionRules(
            @NotNull(message = "コードを入れてください。")
            @Pattern(regexp = CODE, message = "大文字の英字で始まるコードにしてください。")
            @Schema(examples = "PUBLIC_BENEFIT")
            String code,

            @NotNull(message = "名前を入れてください。") @Valid Words title,

            @NotNull(message = "説明を入れてください。") @Valid Words question,

            @Min(value = 1, message = "1以上にしてください。")
            @Max(value = 100, message = "100以下にしてください。")
            @Schema(description = "How often a mark counts.", examples = "2")
            int weight,

            @Min(value = 1, message = "1以上にしてください。")
            @Max(value = 100, message = "100以下にしてください。")
            @Schema(description = "The highest mark.", examples = "5")
            int highest,

            @NotNull(message = "目安を入れてください。")
            @Size(max = 101)
            @Schema(description = "What a mark means: one text for each of the marks from 0 on, or none at all.")
            List<@Valid @NotNull Words> anchors) {}

    /** One document that belongs to a proposal. */
    @Schema(name = "CallDocument", description = "A document that belongs to a proposal.")
    public record DocumentRule(
            @NotNull(message = "コードを入れてください。")
            @Pattern(regexp = CODE, message = "大文字の英字で始まるコードにしてください。")
            @Schema(examples = "PLAN")
            String code,

            @NotNull(message = "名前を入れてください。") @Valid Words title,

            @Schema(description = "Whether nothing can be handed in without it.")
            boolean required) {}

    /** One kind of cost. */
    @Schema(name = "CostCategory", description = "A kind of cost (費目), and whether the city pays a share of it.")
    public record CostCategory(
            @NotNull(message = "コードを入れてください。")
            @Pattern(regexp = CODE, message = "大文字の英字で始まるコードにしてください。")
            @Schema(examples = "HONORARIUM")
            String code,

            @NotNull(message = "名前を入れてください。") @Valid Words title,

            @Schema(description = "Whether it is eligible (対象経費).")
            boolean eligible,

            @NotNull(message = "説明を入れてください。")
            @Valid
            @Schema(description = "What belongs to it, or why it is not eligible.")
            Words explanation,

            @Min(value = 1, message = "1‰以上にしてください。")
            @Max(value = 1000, message = "1000‰以下にしてください。")
            @Schema(
                    description = "The share of all eligible cost that it may be, per mille; 1000: no limit.",
                    examples = "1000")
            int mostShare) {}

    public SlotRules slot(String code) {
        return optionalSlot(code).orElseThrow(CallProblem.SLOT_NOT_FOUND::problem);
    }

    public Optional<SlotRules> optionalSlot(String code) {
        return slots.stream().filter(slot -> slot.code().equals(code)).findFirst();
    }

    public Optional<CostCategory> category(String code) {
        return costCategories.stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    /** Whether this may be seen of a proposal that has come so far. */
    public boolean shows(Sight sight, Phase phase) {
        return phase.compareTo(visibility.getOrDefault(sight, sight.earliest())) >= 0;
    }
}
