package jp.komitto.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.komitto.shared.text.QueryText;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * How well the groups of a segment match what was typed. Of a term: 3 inside a name, 2 inside a text, 1 by reading; of
 * the whole the worst of its terms, or 4 when it is a group's whole name.
 */
final class TextMatcher {

    static final int WHOLE_NAME = 4;

    /** @param places the three ways a term can be met, best first; each a list of alternatives */
    private record TermMatcher(List<List<Weight>> ways) {}

    private final List<TermMatcher> terms = new ArrayList<>();
    private final Weight wholeName;

    TextMatcher(IndexSearcher searcher, QueryText text) throws IOException {
        for (QueryText.Term term : text.terms()) {
            var ways = List.of(
                    weights(searcher, Stream.of(IndexField.NAME.containing(term.literal()))),
                    weights(searcher, Stream.of(IndexField.BODY.containing(term.literal()))),
                    weights(searcher, byReading(term)));
            terms.add(new TermMatcher(ways));
        }
        wholeName = weight(searcher, new TermQuery(new Term(GroupDocuments.KEY, text.key())));
    }

    /** For each level, 1 to 4, the groups that reach it; at 0 nothing. */
    FixedBitSet[] levels(LeafReaderContext segment) throws IOException {
        int size = segment.reader().maxDoc();
        var levels = new FixedBitSet[WHOLE_NAME + 1];
        for (TermMatcher term : terms) {
            var met = new FixedBitSet(size);
            for (int level = 3; level >= 1; level--) {
                addAll(met, term.ways().get(3 - level), segment);
                levels[level] = levels[level] == null ? met.clone() : both(levels[level], met);
            }
        }
        levels[WHOLE_NAME] = new FixedBitSet(size);
        if (!terms.isEmpty()) {
            addAll(levels[WHOLE_NAME], List.of(wholeName), segment);
        }
        for (int level = 3; level >= 1; level--) {
            levels[level] = levels[level] == null ? new FixedBitSet(size) : levels[level];
            levels[level].or(levels[WHOLE_NAME]);
        }
        return levels;
    }

    private static FixedBitSet both(FixedBitSet one, FixedBitSet other) {
        one.and(other);
        return one;
    }

    private static void addAll(FixedBitSet groups, List<Weight> alternatives, LeafReaderContext segment)
            throws IOException {
        for (Weight weight : alternatives) {
            var scorer = weight.scorer(segment);
            if (scorer != null) {
                groups.or(scorer.iterator());
            }
        }
    }

    private static Stream<Query> byReading(QueryText.Term term) {
        return Stream.concat(
                term.readings().stream().map(TextMatcher::allOf),
                term.spoken().stream().map(IndexField.READING::containing));
    }

    private static Query allOf(List<String> words) {
        var all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(new TermQuery(new Term(GroupDocuments.WORD, word)), Occur.FILTER));
        return all.build();
    }

    private static List<Weight> weights(IndexSearcher searcher, Stream<Query> queries) throws IOException {
        var weights = new ArrayList<Weight>();
        for (Query query : queries.toList()) {
            weights.add(weight(searcher, query));
        }
        return weights;
    }

    private static Weight weight(IndexSearcher searcher, Query query) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
    }
}
