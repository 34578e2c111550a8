package jp.komitto.browsing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A page of what a filter finds.
 *
 * @param ids in order
 * @param cursor where to go on; null on the last page
 * @param counts how many stand behind each choice, {@code ""} where a facet has but one; none where nobody does
 */
public record Found(List<UUID> ids, String cursor, Map<Facet, Map<String, Integer>> counts) {

    /** Stands for no district: what holds in the whole city. */
    public static final String ANYWHERE = "";

    static final String ALONE = "";

    /** Of a list of positions one longer than the page, where there are more. */
    static Found of(Question question, List<Position> positions, Map<Facet, Map<String, Integer>> counts) {
        boolean more = positions.size() > question.size();
        List<Position> page = more ? positions.subList(0, question.size()) : positions;
        return new Found(
                page.stream().map(Position::id).toList(), more ? question.cursor(page.getLast()) : null, counts);
    }

    public int count(Facet facet) {
        return count(facet, ALONE);
    }

    public int count(Facet facet, String choice) {
        return counts.getOrDefault(facet, Map.of()).getOrDefault(choice, 0);
    }
}
