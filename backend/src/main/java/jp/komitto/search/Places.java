package jp.komitto.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * The places of one segment's groups in kana order, smallest first, laid out one after the other. Lucene keeps them compressed in
 * blocks; taking a page out of there costs more than finding it.
 */
final class Places {

    private final int[] ends;
    private byte[] bytes = new byte[0];

    Places(SortedDocValues kanaOrder) throws IOException {
        ends = new int[kanaOrder.getValueCount()];
        var places = kanaOrder.termsEnum();
        int end = 0;
        for (int place = 0; place < ends.length; place++) {
            BytesRef next = places.next();
            bytes = ArrayUtil.grow(bytes, end + next.length);
            System.arraycopy(next.bytes, next.offset, bytes, end, next.length);
            end += next.length;
            ends[place] = end;
        }
        bytes = Arrays.copyOf(bytes, end);
    }

    BytesRef at(int place) {
        int start = place == 0 ? 0 : ends[place - 1];
        return new BytesRef(bytes, start, ends[place] - start);
    }

    /** Where it is, or −1 − where it would stand. */
    int find(BytesRef wanted) {
        int low = 0;
        int high = ends.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = at(middle).compareTo(wanted);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1 - low;
    }
}
