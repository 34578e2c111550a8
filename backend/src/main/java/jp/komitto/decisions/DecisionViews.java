package jp.komitto.decisions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.calls.Words;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.reviews.Outcome;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Decisions as the contract shows them. */
public final class DecisionViews {

    private static final long MOST_YEN = 1_000_000_000L;

    private DecisionViews() {}

    @Schema(name = "DecisionWritten", description = "What the city decides; pending until the release.")
    record Deciding(
            @NotNull(message = "決定を選んでください。") Verdict outcome,

            @Min(value = 0, message = "0円以上にしてください。")
            @Max(value = MOST_YEN, message = "金額が大きすぎます。")
            @Schema(description = "Yen; 0 when it is not adopted.", examples = "270000")
            long amount,

            @Size(max = 2000, message = "2,000文字以内で書いてください。")
            @PlainText
            @Schema(
                    description = "Published; needed where it differs from the recommendation.",
                    examples = "市の計画と時期が重なるため、時期の調整を条件とする。")
            String reason,

            @Size(max = 2000, message = "2,000文字以内で書いてください。")
            @PlainText
            @Schema(description = "Conditions of a conditional adoption.", examples = "実施の前に安全計画を示すこと。")
            String conditions,

            @NotNull(message = "助言の一覧を入れてください。")
            @Size(max = 20)
            @Schema(
                    description = "Advice to the proposers, criterion by criterion.",
                    examples = "{\"EFFECT\": \"効果の確かめ方を、数で示すとよいでしょう。\"}")
            Map<
                            @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String,
                            @NotNull @Size(max = 1000, message = "1,000文字以内で書いてください。") @PlainText String>
                    advice) {}

    @Schema(name = "Decision", description = "A proposal and what the city decides, for staff.")
    record DecisionView(
            UUID id,
            @Schema(examples = "W2026-00042") String receipt,
            String title,
            String groupName,
            String slot,
            ProposalStatus status,

            @Schema(description = "Yen asked for.", examples = "270000")
            long request,

            @Schema(nullable = true, description = "Null: none yet.")
            Outcome recommended,

            @Schema(description = "附帯意見.") List<String> opinions,

            @Schema(nullable = true, description = "Null: not decided.")
            Verdict outcome,

            @Schema(nullable = true, description = "Yen; null: not decided.", examples = "270000")
            Long amount,

            @Schema(description = "Whether it differs from the recommendation.")
            boolean differs,

            @Schema(nullable = true) String reason,
            @Schema(nullable = true) String conditions,
            Map<String, String> advice,

            @Schema(description = "Whether the one who asks wrote it, and so cannot confirm it.")
            boolean mine,

            @Schema(nullable = true, description = "Null: a second person has still to confirm it.")
            OffsetDateTime confirmedAt,

            @Schema(description = "For `If-Match`; 0: nothing written.", examples = "1")
            long revision) {}

    @Schema(name = "DecisionList", description = "The decisions of a call, in the order of receipts.")
    record Decisions(
            UUID callId,
            Words callTitle,

            @Schema(description = "Yen of the call.", examples = "3000000")
            long totalBudget,

            @Schema(description = "Yen adopted so far.", examples = "900000")
            long allotted,

            @Schema(description = "Whether everything is decided and confirmed.")
            boolean releasable,

            @Schema(nullable = true, description = "Null: not out yet.")
            OffsetDateTime releasedAt,

            List<DecisionView> items) {}

    @Schema(name = "ResultCriterion", description = "One criterion: what the committee gave on average, and advice.")
    record CriterionResult(
            @Schema(examples = "EFFECT") String code,
            Words title,

            @Schema(description = "Average mark in thousandths.", examples = "3600")
            long average,

            @Schema(description = "The highest mark.", examples = "5")
            int highest,

            @Schema(nullable = true) String advice) {}

    @Schema(
            name = "DecisionResult",
            description = "What came out for a proposal, for its people; printable as a letter.")
    record Result(
            UUID id,

            @Schema(description = "Of the letter.", examples = "W2026-00042-D")
            String number,

            @Schema(examples = "W2026-00042") String receipt,
            String title,
            String groupName,
            Words callTitle,
            Verdict outcome,

            @Schema(description = "Yen; 0 when it is not adopted.", examples = "270000")
            long amount,

            Outcome recommended,
            List<String> opinions,
            boolean differs,
            @Schema(nullable = true) String reason,
            @Schema(nullable = true) String conditions,

            @Schema(description = "Criterion by criterion; empty before the phase that the call names for feedback.")
            List<CriterionResult> feedback,

            OffsetDateTime releasedAt) {}
}
