package jp.komitto.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import jp.komitto.search.GroupHits.Hint;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/** Answers one query from one state of the index. */
final class IndexReading {

    private final GroupQuery query;
    private final List<SegmentHits> segments = new ArrayList<>();

    IndexReading(IndexSearcher searcher, Segments columns, GroupQuery query) throws IOException {
        this.query = query;
        var text = query.terms().orElse(null);
        var matcher = text == null ? null : new TextMatcher(searcher, text);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            var levels = matcher == null ? null : matcher.levels(leaf);
            segments.add(new SegmentHits(query, columns.of(leaf.reader()), live(leaf.reader()), levels));
        }
    }

    GroupHits hits() {
        int total = sum(SegmentHits::total);
        List<Hit> page = page();
        boolean more = page.size() > query.size();
        List<Position> positions =
                page.stream().limit(query.size()).map(Hit::position).toList();
        return new GroupHits(
                positions.stream().map(Position::id).toList(),
                total,
                more ? query.cursor(positions.getLast()) : null,
                facets(),
                total > 0 ? null : hint());
    }

    private List<Hit> page() {
        return segments.stream()
                .flatMap(segment -> segment.page(query.size() + 1).stream())
                .sorted(Hit.ORDER)
                .limit(query.size() + 1L)
                .toList();
    }

    private Map<Filter, Map<String, Integer>> facets() {
        var facets = new EnumMap<Filter, Map<String, Integer>>(Filter.class);
        for (Filter filter : Filter.values()) {
            var counts = new TreeMap<String, Integer>();
            segments.forEach(segment -> segment.count(filter, counts));
            facets.put(filter, counts);
        }
        return facets;
    }

    private Hint hint() {
        var hints = query.filters().keySet().stream()
                .map(filter -> new Hint(filter, sum(segment -> segment.totalWithout(filter))));
        var withoutText =
                Stream.ofNullable(query.text()).map(text -> new Hint(null, sum(SegmentHits::totalWithoutText)));
        return Hint.best(Stream.concat(hints, withoutText));
    }

    private int sum(ToIntFunction<SegmentHits> count) {
        return segments.stream().mapToInt(count).sum();
    }

    private static FixedBitSet live(LeafReader segment) {
        if (segment.getLiveDocs() != null) {
            return FixedBitSet.copyOf(segment.getLiveDocs());
        }
        var all = new FixedBitSet(segment.maxDoc());
        all.set(0, all.length());
        return all;
    }
}
