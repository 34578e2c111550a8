package jp.komitto.suggestions;

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
            @Schema(nullable = true, description = AT_LEAST, examples = "15")
            Integer needs,

            @Schema(nullable = true, description = AT_LEAST, examples = "5")
            Integer offers) {}

    /** Of one district. */
    @Schema(name = "GapDistrict")
    record OfDistrict(
            @Schema(nullable = true, description = "Null: what is possible anywhere in the city.")
            Term district,

            Numbers numbers) {}

    /** Of one field. */
    @Schema(name = "GapField")
    record OfField(Term field, Numbers numbers) {}

    /** Of one field in one district. */
    @Schema(name = "GapCell")
    record Cell(
            @Schema(nullable = true, description = "Null: what is possible anywhere in the city.")
            Term district,

            Term field,
            Numbers numbers) {}

    /** The whole map. */
    @Schema(name = "GapMap")
    record GapMap(
            @Schema(description = "The day of these numbers.")
            LocalDate asOf,

            @Schema(description = "Numbers are told in steps of this.", examples = "5")
            int step,

            Numbers all,
            List<OfDistrict> districts,
            List<OfField> fields,

            @Schema(description = "Those in which at least one number is told.")
            List<Cell> cells) {}
}
