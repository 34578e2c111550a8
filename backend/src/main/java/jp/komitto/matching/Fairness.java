package jp.komitto.matching;

import java.time.OffsetDateTime;

/**
 * How evenly first suggestions spread over the groups that ask, before and after what is shown too often steps back. Ratios in
 * millionths.
 *
 * @param lists how many lists of first suggestions were looked at
 * @param groups with something open
 * @param smallGroups among them
 */
public record Fairness(
        OffsetDateTime measuredAt,
        int rulesVersion,
        int lists,
        int groups,
        int smallGroups,
        int giniBefore,
        int giniAfter,
        int smallShareBefore,
        int smallShareAfter) {}
