package jp.komitto.search;

import org.apache.lucene.util.LongHeap;

/** Keeps the smallest of the keys offered that lie after a given one. */
final class SmallestKeys {

    private final LongHeap kept;
    private final long after;

    SmallestKeys(int size, long after) {
        this.kept = new LongHeap(size);
        this.after = after;
    }

    static long key(int rank, int place) {
        return (long) rank << Integer.SIZE | place;
    }

    static int rank(long key) {
        return (int) (key >> Integer.SIZE);
    }

    static int place(long key) {
        return (int) key;
    }

    /** Lucene's heap gives up its smallest, so keys are kept upside down. */
    void offer(long key) {
        if (key > after) {
            kept.insertWithOverflow(~key);
        }
    }

    /** In no particular order. */
    long[] keys() {
        var keys = new long[kept.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ~kept.pop();
        }
        return keys;
    }
}
