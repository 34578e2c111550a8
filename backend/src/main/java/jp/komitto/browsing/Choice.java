package jp.komitto.browsing;

import java.util.Arrays;
import java.util.List;
import jp.komitto.matching.Bits;

/** One choice of a filter, and how many stand behind it so far. */
final class Choice {

    private final Facet facet;
    private final String code;
    private final List<Bits> anyOf;
    private int count;

    Choice(Facet facet, String code, List<Bits> anyOf) {
        this.facet = facet;
        this.code = code;
        this.anyOf = anyOf;
    }

    static Choice of(Facet facet, String code, Bits lines) {
        return new Choice(facet, code, List.of(lines));
    }

    /** @param spare words to work with */
    void count(long[] block, int first, int length, long[] spare) {
        if (anyOf.size() == 1) {
            count += anyOf.getFirst().countIn(block, first, length);
            return;
        }
        Arrays.fill(spare, 0, length, 0);
        anyOf.forEach(lines -> lines.orInto(spare, first, length));
        for (int i = 0; i < length; i++) {
            count += Long.bitCount(block[i] & spare[i]);
        }
    }

    Facet facet() {
        return facet;
    }

    String code() {
        return code;
    }

    int count() {
        return count;
    }
}
