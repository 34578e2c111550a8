package jp.komitto.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * One segment's groups by column, for filters, counts and order: a bit per group for each value, a number per group for
 * each order. Made once, a segment never changes.
 */
final class Columns {

    static final int NEVER = Integer.MIN_VALUE;

    private final int[] placeOf;
    private final int[] confirmed;
    private final Places places;
    private final Map<Filter, Map<String, FixedBitSet>> values = new EnumMap<>(Filter.class);

    private Columns(LeafReader segment) throws IOException {
        this.placeOf = new int[segment.maxDoc()];
        this.confirmed = new int[segment.maxDoc()];
        this.places = new Places(DocValues.getSorted(segment, GroupDocuments.PLACE));
    }

    static Columns of(LeafReader segment) throws IOException {
        var columns = new Columns(segment);
        columns.readPlaces(DocValues.getSorted(segment, GroupDocuments.PLACE));
        columns.readConfirmed(DocValues.getNumeric(segment, GroupDocuments.CONFIRMED));
        for (Filter filter : Filter.values()) {
            columns.values.put(filter, columns.readValues(segment, filter));
        }
        return columns;
    }

    int size() {
        return placeOf.length;
    }

    /** The group's place in kana order among those of the segment. */
    int place(int group) {
        return placeOf[group];
    }

    Places places() {
        return places;
    }

    /** Days since 1970, or {@link #NEVER}. */
    int confirmed(int group) {
        return confirmed[group];
    }

    Map<String, FixedBitSet> values(Filter filter) {
        return values.get(filter);
    }

    private void readPlaces(SortedDocValues kanaOrder) throws IOException {
        for (int group = kanaOrder.nextDoc(); group != DocIdSetIterator.NO_MORE_DOCS; group = kanaOrder.nextDoc()) {
            placeOf[group] = kanaOrder.ordValue();
        }
    }

    private void readConfirmed(NumericDocValues days) throws IOException {
        Arrays.fill(confirmed, NEVER);
        for (int group = days.nextDoc(); group != DocIdSetIterator.NO_MORE_DOCS; group = days.nextDoc()) {
            confirmed[group] = (int) days.longValue();
        }
    }

    private Map<String, FixedBitSet> readValues(LeafReader segment, Filter filter) throws IOException {
        var bits = new HashMap<String, FixedBitSet>();
        if (segment.terms(filter.name()) == null) {
            return bits;
        }
        TermsEnum terms = segment.terms(filter.name()).iterator();
        PostingsEnum groups = null;
        while (terms.next() != null) {
            groups = terms.postings(groups, PostingsEnum.NONE);
            var having = new FixedBitSet(size());
            having.or(groups);
            bits.put(terms.term().utf8ToString(), having);
        }
        return bits;
    }
}
