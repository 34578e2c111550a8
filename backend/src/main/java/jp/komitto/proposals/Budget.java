package jp.komitto.proposals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 収支予算: what it costs, and where the money comes from. Whole yen. */
@Schema(name = "ProposalBudget", description = "Costs line by line, and where the money comes from; whole yen.")
public record Budget(
        @NotNull(message = "支出の一覧を入れてください。") @Size(max = 100, message = "100行以内にしてください。")
        List<@Valid @NotNull Line> lines,

        @Min(value = 0, message = "0円以上にしてください。")
        @Max(value = MOST_YEN, message = "金額が大きすぎます。")
        @Schema(description = "Asked of the city.", examples = "270000")
        long request,

        @Min(value = 0, message = "0円以上にしてください。")
        @Max(value = MOST_YEN, message = "金額が大きすぎます。")
        @Schema(description = "The group's own money.", examples = "30000")
        long own,

        @Min(value = 0, message = "0円以上にしてください。")
        @Max(value = MOST_YEN, message = "金額が大きすぎます。")
        @Schema(description = "Fees, donations, a company's share.", examples = "0")
        long other) {

    static final long MOST_YEN = 1_000_000_000L;
    private static final int MOST_PIECES = 100_000;

    /** One cost. */
    @Schema(name = "BudgetLine", description = "One cost.")
    public record Line(
            @NotNull(message = "費目を選んでください。")
            @Size(max = 40)
            @Schema(description = "Code of a cost category of the call.", examples = "PRINTING")
            String category,

            @NotNull(message = "内容を入れてください。")
            @Size(max = 200, message = "200文字以内で書いてください。")
            @PlainText
            @Schema(examples = "参加者募集のチラシ 1,000枚")
            String description,

            @Min(value = 0, message = "0円以上にしてください。")
            @Max(value = MOST_YEN, message = "金額が大きすぎます。")
            @Schema(description = "Yen a piece.", examples = "15")
            long unitPrice,

            @Min(value = 1, message = "1以上にしてください。")
            @Max(value = MOST_PIECES, message = "数が大きすぎます。")
            @Schema(description = "Pieces.", examples = "1000")
            int quantity) {

        public long amount() {
            return unitPrice * quantity;
        }
    }

    static final Budget EMPTY = new Budget(List.of(), 0, 0, 0);

    long total() {
        return lines.stream().mapToLong(Line::amount).sum();
    }
}
