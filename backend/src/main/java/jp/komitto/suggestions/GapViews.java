package jp.komitto.suggestions;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import jp.komitto.city.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API tells of where supply is missing. */
final class GapViews {

    private static final String AT_LEAST =
            "At least this many, in steps of `step`; null when there are fewer than one step, also when there are none.";

    private GapViews() {}

    /** Needs against offers. */
    @Schema(name = "GapNumbers")
    record Numbers(
            @Schema(description = AT_LEAST, examples = "15") Integer needs,

            @Schema(description = AT_LEAST, examples = "5") Integer offers) {}

    /** Of one district. */
    @Schema(name = "GapDistrict")
    record OfDistrict(
            @Schema(description = "Null: what is possible anywhere in the city.")
            Term district,

            @NotNull Numbers numbers) {}

    /** Of one field. */
    @Schema(name = "GapField")
    record OfField(@NotNull Term field, @NotNull Numbers numbers) {}

    /** Of one field in one district. */
    @Schema(name = "GapCell")
    record Cell(
            @Schema(description = "Null: what is possible anywhere in the city.")
            Term district,

            @NotNull Term field,
            @NotNull Numbers numbers) {}

    /** The whole map. */
    @Schema(name = "GapMap")
    record GapMap(
            @NotNull @Schema(description = "The day of these numbers.")
            LocalDate asOf,

            @NotNull @Schema(description = "Numbers are told in steps of this.", examples = "5")
            int step,

            @NotNull Numbers all,
            @NotNull List<OfDistrict> districts,
            @NotNull List<OfField> fields,

            @NotNull @Schema(description = "Those in which at least one number is told.")
            List<Cell> cells) {}
}
