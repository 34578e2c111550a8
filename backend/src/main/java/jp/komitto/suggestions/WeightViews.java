package jp.komitto.suggestions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jp.komitto.matching.Weights;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes and tells of weights. */
final class WeightViews {

    private static final String MISSING = "0から100までの数字を入れてください。";

    private WeightViews() {}

    /** How much each part counts; only the proportions matter. */
    @Schema(name = "MatchingWeights", description = "How much each part counts, 0 to 100; only the proportions matter.")
    record Chosen(
            @NotNull(message = MISSING)
            @Min(value = 0, message = MISSING)
            @Max(value = 100, message = MISSING)
            @Schema(description = "Place.", examples = "74")
            Integer place,

            @NotNull(message = MISSING)
            @Min(value = 0, message = MISSING)
            @Max(value = 100, message = MISSING)
            @Schema(description = "Day and time.", examples = "68")
            Integer time,

            @NotNull(message = MISSING)
            @Min(value = 0, message = MISSING)
            @Max(value = 100, message = MISSING)
            @Schema(description = "Field of activity.", examples = "64")
            Integer field,

            @NotNull(message = MISSING)
            @Min(value = 0, message = MISSING)
            @Max(value = 100, message = MISSING)
            @Schema(description = "Details: skills, languages, for whom, how often, how much.", examples = "28")
            Integer detail,

            @NotNull(message = MISSING)
            @Min(value = 0, message = MISSING)
            @Max(value = 100, message = MISSING)
            @Schema(description = "Whether beginners are welcome.", examples = "19")
            Integer beginner) {

        static Chosen of(Weights weights) {
            return new Chosen(weights.place(), weights.time(), weights.field(), weights.detail(), weights.beginner());
        }

        Weights weights() {
            return new Weights(place, time, field, detail, beginner);
        }
    }

    /** Somebody's weights beside everybody's. */
    @Schema(name = "MyMatchingWeights")
    record Mine(
            Chosen weights,

            @Schema(description = "Whether they are the person's own; else they are the usual ones.")
            boolean own,

            @Schema(description = "What holds for who has set nothing: from a survey of volunteers in Chiba.")
            Chosen usual,

            @Schema(description = "To send back in If-Match; 0 when nothing was set.", examples = "0")
            long revision) {}
}
