package jp.komitto.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.komitto.search.GroupSearch.SuggestedGroup;
import jp.komitto.search.SuggestionText.Stretch;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** Finds the names that go with what is being typed, from one state of the index. */
final class NameReading {

    private final IndexSearcher searcher;
    private final Segments columns;
    private final SuggestionText text;
    private final int size;

    NameReading(IndexSearcher searcher, Segments columns, SuggestionText text, int size) {
        this.searcher = searcher;
        this.columns = columns;
        this.text = text;
        this.size = size;
    }

    List<SuggestedGroup> groups() throws IOException {
        var ways = new ArrayList<Weight>();
        for (List<List<Stretch>> way : text.ways()) {
            ways.add(searcher.createWeight(searcher.rewrite(query(way)), ScoreMode.COMPLETE_NO_SCORES, 1f));
        }
        var names = new ArrayList<Hit>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            names.addAll(names(ways, segment));
        }
        return names.stream()
                .sorted(Hit.ORDER)
                .limit(size)
                .map(name -> new SuggestedGroup(name.id(), name.rank()))
                .toList();
    }

    private List<Hit> names(List<Weight> ways, LeafReaderContext segment) throws IOException {
        var keys = new SmallestKeys(size, Long.MIN_VALUE);
        var seen = new FixedBitSet(segment.reader().maxDoc());
        for (int way = 0; way < ways.size() && !keys.isFull(); way++) {
            offer(ways.get(way).scorer(segment), way + 1, segment.reader(), seen, keys);
        }
        return keys.hits(columns.of(segment.reader()).places());
    }

    /** Each name counts by the best of its ways. */
    private void offer(Scorer scorer, int rank, LeafReader segment, FixedBitSet seen, SmallestKeys keys)
            throws IOException {
        if (scorer == null) {
            return;
        }
        var live = segment.getLiveDocs();
        var segmentColumns = columns.of(segment);
        var groups = scorer.iterator();
        for (int group = groups.nextDoc(); group != DocIdSetIterator.NO_MORE_DOCS; group = groups.nextDoc()) {
            if ((live == null || live.get(group)) && !seen.getAndSet(group)) {
                keys.offer(SmallestKeys.key(rank, segmentColumns.place(group)));
            }
        }
    }

    private static Query query(List<List<Stretch>> way) {
        var all = new BooleanQuery.Builder();
        for (List<Stretch> alternatives : way) {
            var any = new BooleanQuery.Builder();
            alternatives.forEach(stretch -> any.add(stretch.of().containing(stretch.text()), Occur.SHOULD));
            all.add(any.build(), Occur.FILTER);
        }
        return all.build();
    }
}
