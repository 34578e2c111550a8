package jp.komitto.cases;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cases as the contract shows them. */
public final class CaseViews {

    private CaseViews() {}

    @Schema(name = "CaseWritten", description = "What a case tells.")
    record Written(
            @Size(max = 4000, message = "4,000文字以内で書いてください。")
            @PlainText
            @Schema(description = "What was missing or in trouble before.", examples = "川に親しむ機会が減っていた。")
            String situation,

            @NotBlank(message = "行ったことを書いてください。")
            @Size(max = 4000, message = "4,000文字以内で書いてください。")
            @PlainText
            @Schema(description = "What was done.", examples = "月に一度の観察会を開いた。")
            String done,

            @NotBlank(message = "成果を書いてください。")
            @Size(max = 4000, message = "4,000文字以内で書いてください。")
            @PlainText
            @Schema(description = "What became of it.", examples = "230人が川べりを歩いた。")
            String effect,

            @Size(max = 4000, message = "4,000文字以内で書いてください。")
            @PlainText
            @Schema(description = "What helps whoever wants to do the same.", examples = "広報は学校を通すと届きやすい。")
            String hint,

            @Min(value = 0, message = "0人以上にしてください。")
            @Max(value = 1_000_000, message = "数が大きすぎます。")
            @Schema(description = "People who took part.", examples = "230")
            Integer participants) {}

    @Schema(name = "Case", description = "A case, for its group and the staff concerned.")
    record View(
            @Schema(description = "That of the proposal.") UUID id,

            @Schema(description = "Its page in the archive.")
            UUID projectId,

            Written content,
            CaseStatus status,

            @Schema(description = "Whether the one who asks may write it.")
            boolean mine,

            @Schema(description = "For `If-Match`.", examples = "1")
            long revision,

            @Schema(nullable = true, description = "When its group published it or left it out.")
            OffsetDateTime settledAt) {}
}
