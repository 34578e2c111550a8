package jp.komitto.suggestions;

import java.time.OffsetDateTime;
import jp.komitto.matching.Fairness;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How evenly first suggestions spread over the groups that ask. */
@Schema(
        name = "Fairness",
        description =
                "How evenly first suggestions spread over the groups that ask for something, before and after what is suggested too often"
                        + " steps back.")
record FairnessView(
        @Schema(description = "When it was counted; once an hour.")
        OffsetDateTime measuredAt,

        @Schema(description = "How many lists of first suggestions were looked at.", examples = "420")
        int lists,

        @Schema(description = "How many of the first suggestions of a list count.", examples = "10")
        int listLength,

        @Schema(description = "Groups with something open.", examples = "38")
        int groups,

        @Schema(description = "Small ones among them.", examples = "21")
        int smallGroups,

        @Schema(description = "Up to how many members a group counts as small.", examples = "20")
        int smallGroupMembers,

        @Schema(
                description =
                        "Gini coefficient, 0 to 1: 0 when every group is suggested equally often, near 1 when one is and no other.",
                examples = "0.41")
        double giniBefore,

        @Schema(examples = "0.33") double giniAfter,

        @Schema(description = "Share of small groups among all groups that ask, 0 to 1.", examples = "0.55")
        double smallShareOfGroups,

        @Schema(description = "Share of small groups in all that is suggested, 0 to 1.", examples = "0.42")
        double smallShareBefore,

        @Schema(examples = "0.51") double smallShareAfter,
        @Schema(examples = "1") int rulesVersion) {

    private static final double ONE = 1_000_000;

    static FairnessView of(Fairness found, int listLength, int smallGroupMembers) {
        return new FairnessView(
                found.measuredAt(),
                found.lists(),
                listLength,
                found.groups(),
                found.smallGroups(),
                smallGroupMembers,
                found.giniBefore() / ONE,
                found.giniAfter() / ONE,
                found.groups() == 0 ? 0 : Math.round(1000.0 * found.smallGroups() / found.groups()) / 1000.0,
                found.smallShareBefore() / ONE,
                found.smallShareAfter() / ONE,
                found.rulesVersion());
    }
}
