package jp.komitto.search;

import java.io.IOException;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.StringHelper;

/**
 * The places of one segment's groups in kana order, smallest first. Lucene keeps them compressed in blocks; taking a page out of
 * there costs more than finding it. Here a place says how much it begins like the one before it and what follows then, and every
 * few begin anew.
 */
final class Places {

    private static final int RUN = 8;

    private final int size;
    private final int[] runs;
    private final byte[] bytes;

    Places(SortedDocValues kanaOrder) throws IOException {
        size = kanaOrder.getValueCount();
        runs = new int[Math.ceilDiv(size, RUN)];
        var written = new ByteBuffersDataOutput();
        var last = new BytesRefBuilder();
        TermsEnum places = kanaOrder.termsEnum();
        for (int place = 0; place < size; place++) {
            BytesRef next = places.next();
            int alike = 0;
            if (place % RUN == 0) {
                runs[place / RUN] = (int) written.size();
            } else {
                alike = StringHelper.bytesDifference(last.get(), next);
            }
            written.writeVInt(alike);
            written.writeVInt(next.length - alike);
            written.writeBytes(next.bytes, next.offset + alike, next.length - alike);
            last.copyBytes(next);
        }
        bytes = written.toArrayCopy();
    }

    BytesRef at(int place) {
        int run = place / RUN;
        var in = new ByteArrayDataInput(bytes, runs[run], bytes.length - runs[run]);
        var found = new BytesRefBuilder();
        for (int next = run * RUN; next <= place; next++) {
            int alike = in.readVInt();
            int more = in.readVInt();
            found.grow(alike + more);
            found.setLength(alike + more);
            in.readBytes(found.bytes(), alike, more);
        }
        return found.get();
    }

    /** Where it is, or −1 − where it would stand. */
    int find(BytesRef wanted) {
        int low = 0;
        int high = size - 1;
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
