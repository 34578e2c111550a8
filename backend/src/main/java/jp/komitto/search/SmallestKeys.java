package jp.komitto.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.LongHeap;

/** Keeps the smallest of the keys offered that lie after a given one. A key is a rank and, below it, a place in kana order. */
final class SmallestKeys {

    private final int size;
    private final LongHeap kept;
    private final long after;

    SmallestKeys(int size, long after) {
        this.size = size;
        this.kept = new LongHeap(size);
        this.after = after;
    }

    static long key(int rank, int place) {
        return (long) rank << Integer.SIZE | place;
    }

    /** Lucene's heap gives up its smallest, so keys are kept upside down. */
    void offer(long key) {
        if (key > after) {
            kept.insertWithOverflow(~key);
        }
    }

    boolean isFull() {
        return kept.size() == size;
    }

    /** What was kept, in no particular order; asked for once. */
    List<Hit> hits(Places places) {
        var hits = new ArrayList<Hit>();
        while (kept.size() > 0) {
            long key = ~kept.pop();
            hits.add(new Hit((int) (key >> Integer.SIZE), places.at((int) key)));
        }
        return hits;
    }
}
