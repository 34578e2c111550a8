package jp.komitto.matching;

import java.util.Map;

/**
 * What a city may set for itself: {@code data/rules/matching.json}, or the section {@code matching} of its file.
 *
 * @param version of these rules; stands beside every explanation
 * @param weights for everybody who has not set their own
 * @param ageBands the years of each band, both included
 * @param listLength how many first suggestions count as shown
 * @param timesAverage how many times the average of its side a listing may be shown, for each of its places
 * @param leastAllowance how often it may be shown in any case
 * @param smallGroupMembers up to how many members a group counts as small
 * @param fewest counts under this are not published
 */
public record MatchingRules(
        int version,
        Weights weights,
        Map<String, AgeBand> ageBands,
        int listLength,
        int timesAverage,
        int leastAllowance,
        int smallGroupMembers,
        int fewest) {

    public MatchingRules {
        ageBands = Map.copyOf(ageBands);
    }

    /** Years of age, both included. */
    public record AgeBand(int from, int to) {

        boolean meets(Integer min, Integer max) {
            return (min == null || min <= to) && (max == null || max >= from);
        }
    }
}
