package jp.komitto.city;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** After how many months without confirmation a group's page counts as ageing and as stale. */
@Schema(name = "FreshnessRule", description = "When a page that nobody confirms grows old.")
public record Freshness(
        @Schema(
                description = "Months since the last confirmation after which a page is AGEING.",
                minimum = "1",
                examples = "12")
        int ageingMonths,

        @Schema(description = "Months after which it is STALE and ranks last.", minimum = "1", examples = "24")
        int staleMonths) {

    /** How well a page has been kept. */
    @Schema(
            name = "Freshness",
            description = "FRESH: confirmed lately. AGEING: a while ago. STALE: long ago or never; ranks last.")
    public enum Grade {
        FRESH,
        AGEING,
        STALE
    }

    public Grade grade(LocalDate confirmedOn, LocalDate today) {
        if (confirmedOn == null || confirmedOn.isBefore(staleBefore(today))) {
            return Grade.STALE;
        }
        return confirmedOn.isBefore(today.minusMonths(ageingMonths)) ? Grade.AGEING : Grade.FRESH;
    }

    /** Pages confirmed before this day are stale. */
    public LocalDate staleBefore(LocalDate today) {
        return today.minusMonths(staleMonths);
    }
}
