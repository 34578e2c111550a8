package jp.komitto.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes and tells about imports. */
final class IntakeViews {

    private IntakeViews() {}

    /** What became of a file. */
    @Schema(name = "ImportAnswer", description = "Every row is in exactly one of the counts.")
    record ImportAnswer(
            @Schema(description = "Whether it was only tried, and nothing kept.")
            boolean dryRun,

            ImportReport report,

            @Schema(description = "Why rows are held; at most 200 are told here, all are in the holding area.")
            List<ProblemView> problems,

            @Schema(
                    description =
                            "What rows were published without, and why: a corporate number whose check digit does not fit. At most 200 are told here.")
            List<ProblemView> notices) {}

    /** Why a row cannot be published, or what is left out of it. */
    @Schema(name = "RowProblem")
    record ProblemView(
            @Schema(description = "Line of the file.", examples = "12")
            long line,

            @Schema(description = "What the file calls the column; empty when the whole row is meant.")
            String column,

            String value,
            @Schema(examples = "CODE_UNKNOWN") String code,

            @Schema(description = "What to correct.") String reason) {

        static ProblemView of(long line, RowProblem problem) {
            return new ProblemView(line, problem.column(), problem.value(), problem.code(), problem.reason());
        }
    }

    /** A held row. */
    @Schema(name = "HeldRow", description = "A row of a file that could not be published, exactly as it stands.")
    record HeldRowView(
            UUID id,

            @Schema(description = "Goes into If-Match, in quotes.")
            long revision,

            long line,

            @Schema(description = "Cells by the file's own headers.")
            Map<String, String> values,

            @Schema(description = "Empty once the row can be published.")
            List<ProblemView> problems,

            OffsetDateTime heldAt,
            @Schema(nullable = true) OffsetDateTime settledAt) {

        static HeldRowView of(HeldRow row) {
            return new HeldRowView(
                    row.id(),
                    row.revision(),
                    row.line(),
                    row.written(),
                    row.problems().stream()
                            .map(problem -> ProblemView.of(row.line(), problem))
                            .toList(),
                    row.heldAt(),
                    row.settledAt());
        }
    }

    /** A page of held rows. */
    @Schema(name = "HeldRowPage", description = "Open rows, longest held first.")
    record HeldRowPage(
            List<HeldRowView> items,

            @Schema(description = "How many are open in all.", minimum = "0")
            long total,

            @Schema(nullable = true, description = "Pass as `cursor` for the next page; null on the last.")
            String nextCursor) {}

    /** Corrected cells. */
    @Schema(name = "HeldRowCorrection", description = "Cells by their headers; those left out stay as they are.")
    record Correction(
            @NotNull(message = "直した値を入れてください。") @Size(min = 1, max = 60, message = "1個から60個まで入れてください。")
            Map<
                            @Size(max = 200, message = "見出しが長すぎます。") @PlainText String,
                            @Size(max = 10_000, message = "10,000文字以内で入れてください。") String>
                    values) {}

    /** Why a row is put aside. */
    @Schema(name = "HeldRowSettled")
    record Settling(
            @NotNull(message = "理由を入れてください。") @Size(min = 1, max = 2000, message = "2,000文字以内で入れてください。") @PlainText
            String reason) {}
}
