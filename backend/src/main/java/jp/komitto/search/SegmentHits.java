package jp.komitto.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** The groups of one segment under one query, as bits: those the text finds, those each filter keeps. */
final class SegmentHits {

    private final GroupQuery query;
    private final Columns columns;
    private final FixedBitSet live;
    private final FixedBitSet[] levels;
    private final Map<Filter, FixedBitSet> kept = new EnumMap<>(Filter.class);
    private final FixedBitSet found;

    /** @param levels of {@link TextMatcher}, null when nothing was typed */
    SegmentHits(GroupQuery query, Columns columns, FixedBitSet live, FixedBitSet[] levels) {
        this.query = query;
        this.columns = columns;
        this.live = live;
        this.levels = levels;
        query.filters().forEach((filter, values) -> kept.put(filter, having(filter, values)));
        this.found = without(null);
    }

    int total() {
        return found.cardinality();
    }

    /** How many there were with the filter given up, the text kept. */
    int totalWithout(Filter filter) {
        return without(filter).cardinality();
    }

    int totalWithoutText() {
        return filtered(live.clone(), null).cardinality();
    }

    void count(Filter filter, Map<String, Integer> counts) {
        var groups = kept.containsKey(filter) ? without(filter) : found;
        columns.values(filter).forEach((value, having) -> {
            int count = (int) FixedBitSet.intersectionCount(groups, having);
            if (count > 0) {
                counts.merge(value, count, Integer::sum);
            }
        });
    }

    /** The first groups of the page as far as this segment has them, in no particular order. */
    List<Hit> page(int size) {
        var keys = new SmallestKeys(size, after());
        var groups = new BitSetIterator(found, 0);
        for (int group = groups.nextDoc(); group != DocIdSetIterator.NO_MORE_DOCS; group = groups.nextDoc()) {
            keys.offer(SmallestKeys.key(rank(group), columns.place(group)));
        }
        return keys.hits(columns.places());
    }

    /** The key after which the page starts: that of the last group before, or of the gap where it would stand. */
    private long after() {
        Position last = query.after();
        if (last == null) {
            return Long.MIN_VALUE;
        }
        int place = columns.places().find(GroupDocuments.place(last.sortKey(), last.id()));
        return place >= 0 ? SmallestKeys.key(last.rank(), place) : SmallestKeys.key(last.rank(), -1 - place) - 1;
    }

    private int rank(int group) {
        return switch (query.sort()) {
            case KANA -> 0;
            case CONFIRMED -> columns.confirmed(group) == Columns.NEVER ? Integer.MAX_VALUE : -columns.confirmed(group);
            case RELEVANCE -> {
                int stale = columns.confirmed(group) < query.staleBefore().toEpochDay() ? 1 : 0;
                yield 2 * (TextMatcher.WHOLE_NAME - level(group)) + stale;
            }
        };
    }

    private int level(int group) {
        int level = 0;
        while (levels != null && level < TextMatcher.WHOLE_NAME && levels[level + 1].get(group)) {
            level++;
        }
        return level;
    }

    private FixedBitSet without(Filter filter) {
        var groups = live.clone();
        if (levels != null) {
            groups.and(levels[1]);
        }
        return filtered(groups, filter);
    }

    private FixedBitSet filtered(FixedBitSet groups, Filter except) {
        kept.forEach((filter, having) -> {
            if (filter != except) {
                groups.and(having);
            }
        });
        return groups;
    }

    private FixedBitSet having(Filter filter, Iterable<String> values) {
        var having = new FixedBitSet(columns.size());
        for (String value : values) {
            var groups = columns.values(filter).get(value);
            if (groups != null) {
                having.or(groups);
            }
        }
        return having;
    }
}
