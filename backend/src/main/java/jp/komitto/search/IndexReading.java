package jp.komitto.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import jp.komitto.search.GroupHits.Hint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Answers one query from one state of the index. */
final class IndexReading {

    private record Hit(int rank, BytesRef place) {

        static final Comparator<Hit> ORDER = Comparator.comparingInt(Hit::rank).thenComparing(Hit::place);

        Position position() {
            return new Position(rank, GroupDocuments.sortKeyAt(place), GroupDocuments.idAt(place));
        }
    }

    private final GroupQuery query;
    private final List<LeafReaderContext> leaves;
    private final List<SegmentHits> segments = new ArrayList<>();

    IndexReading(IndexSearcher searcher, Segments columns, GroupQuery query) throws IOException {
        this.query = query;
        this.leaves = searcher.getIndexReader().leaves();
        var text = query.terms().orElse(null);
        var matcher = text == null ? null : new TextMatcher(searcher, text);
        for (LeafReaderContext leaf : leaves) {
            var levels = matcher == null ? null : matcher.levels(leaf);
            segments.add(new SegmentHits(query, columns.of(leaf.reader()), live(leaf.reader()), levels));
        }
    }

    GroupHits hits() throws IOException {
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

    private List<Hit> page() throws IOException {
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < segments.size(); i++) {
            SortedDocValues kanaOrder = DocValues.getSorted(leaves.get(i).reader(), GroupDocuments.PLACE);
            var keys = new SmallestKeys(query.size() + 1, after(kanaOrder));
            segments.get(i).offerTo(keys);
            for (long key : keys.keys()) {
                BytesRef place = BytesRef.deepCopyOf(kanaOrder.lookupOrd(SmallestKeys.place(key)));
                hits.add(new Hit(SmallestKeys.rank(key), place));
            }
        }
        return hits.stream().sorted(Hit.ORDER).limit(query.size() + 1L).toList();
    }

    /** The key after which the page starts: that of the last group before, or of the gap where it would stand. */
    private long after(SortedDocValues kanaOrder) throws IOException {
        Position last = query.after();
        if (last == null) {
            return Long.MIN_VALUE;
        }
        int place = kanaOrder.lookupTerm(GroupDocuments.place(last.sortKey(), last.id()));
        return place >= 0 ? SmallestKeys.key(last.rank(), place) : SmallestKeys.key(last.rank(), -place - 1) - 1;
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
