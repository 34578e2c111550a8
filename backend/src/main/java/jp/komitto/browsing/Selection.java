package jp.komitto.browsing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.matching.OpenSide;

/** The first listings in an order, as many as are wanted, after those of the page before. */
final class Selection {

    private final OpenSide side;
    private final boolean newest;
    private final Position after;
    private final long notBefore;
    private final long[] keys;
    private final UUID[] ids;
    private int held;
    private long notBehind = Long.MAX_VALUE;

    Selection(OpenSide side, Order order, Position after, int wanted) {
        this.side = side;
        this.newest = order == Order.NEWEST;
        this.after = after;
        this.notBefore = after == null ? Long.MIN_VALUE : key(after.value());
        this.keys = new long[wanted];
        this.ids = new UUID[wanted];
    }

    /** The least comes first in either order. */
    private long key(long value) {
        return newest ? -value : value;
    }

    void offer(int line) {
        long key = key(newest ? side.openedAt(line) : side.expiresOn(line));
        if (key <= notBehind && key >= notBefore && !isOfPagesBefore(key, line)) {
            insert(key, line);
        }
    }

    private boolean isOfPagesBefore(long key, int line) {
        return after != null && compare(key, line, notBefore, after.id()) <= 0;
    }

    private void insert(long key, int line) {
        boolean full = held == keys.length;
        if (full && compare(key, line, keys[held - 1], ids[held - 1]) > 0) {
            return;
        }
        int place = full ? held - 1 : held;
        while (place > 0 && compare(key, line, keys[place - 1], ids[place - 1]) < 0) {
            keys[place] = keys[place - 1];
            ids[place] = ids[place - 1];
            place--;
        }
        keys[place] = key;
        ids[place] = side.id(line);
        held = full ? held : held + 1;
        notBehind = held == keys.length ? keys[held - 1] : Long.MAX_VALUE;
    }

    /** Less than zero: this line comes first. */
    private int compare(long key, int line, long otherKey, UUID other) {
        if (key != otherKey) {
            return Long.compare(key, otherKey);
        }
        int order = side.compareIds(line, other);
        return newest ? -order : order;
    }

    List<Position> positions() {
        List<Position> positions = new ArrayList<>(held);
        for (int place = 0; place < held; place++) {
            positions.add(new Position(key(keys[place]), ids[place]));
        }
        return positions;
    }
}
