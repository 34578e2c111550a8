package jp.komitto.matching;

import java.util.Map;

/**
 * What a city may set for itself: {@code data/rules/matching.json}, or the section {@code matching} of its file.
 *
 * @param version of these rules; stands beside every explanation
 * @param weights for everybody who has not set their own
 * @param ageBands the years of each band, both included
 * @param listLength how many first suggestions count as shown
 * @param appearancesPerPlace in how many first suggestions a listing may stand for each of its places before it steps back
 * @param smallGroupMembers up to how many members a group counts as small
 * @param fewest counts under this are not published
 */
record MatchingRules(
        int version,
        Weights weights,
        Map<String, AgeBand> ageBands,
        int listLength,
        int appearancesPerPlace,
        int smallGroupMembers,
        int fewest) {

    MatchingRules {
        ageBands = Map.copyOf(ageBands);
    }

    /** How often a listing with this many places may be shown. */
    int allowance(int places) {
        return appearancesPerPlace * Math.max(1, places);
    }

    /** Years of age, both included. */
    record AgeBand(int from, int to) {

        boolean meets(Integer min, Integer max) {
            return (min == null || min <= to) && (max == null || max >= from);
        }
    }
}
