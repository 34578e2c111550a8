package jp.komitto.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was found.
 *
 * @param ids the groups of this page in their order
 * @param total how many groups fit, exactly
 * @param nextCursor where to go on; null on the last page
 * @param facets for each filter how many groups each of its values has, all other filters applied but not itself; by value
 * @param hint what to give up when nothing fits; null when something does or when nothing would help
 */
record GroupHits(List<UUID> ids, int total, String nextCursor, Map<Filter, Map<String, Integer>> facets, Hint hint) {

    /** @param filter the filter whose removal finds {@code total} groups; null stands for the text */
    record Hint(Filter filter, int total) {

        private static final Comparator<Hint> BY_USE = Comparator.comparingInt(Hint::total)
                .reversed()
                .thenComparing(Hint::filter, Comparator.nullsLast(Comparator.naturalOrder()));

        /** The one that finds most; of equals the first of {@link Filter}, the text last: words say most of what is wanted. */
        static Hint best(Stream<Hint> hints) {
            return hints.filter(hint -> hint.total() > 0).min(BY_USE).orElse(null);
        }
    }
}
