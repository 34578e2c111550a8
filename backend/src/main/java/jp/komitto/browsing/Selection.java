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
    private final long[] values;
    private final UUID[] ids;
    private int held;

    Selection(OpenSide side, Order order, Position after, int wanted) {
        this.side = side;
        this.newest = order == Order.NEWEST;
        this.after = after;
        this.values = new long[wanted];
        this.ids = new UUID[wanted];
    }

    void offer(int line) {
        long value = newest ? side.openedAt(line) : side.expiresOn(line);
        boolean full = held == values.length;
        if (full && compare(line, value, values[held - 1], ids[held - 1]) > 0
                || after != null && compare(line, value, after.value(), after.id()) <= 0) {
            return;
        }
        int place = full ? held - 1 : held;
        while (place > 0 && compare(line, value, values[place - 1], ids[place - 1]) < 0) {
            values[place] = values[place - 1];
            ids[place] = ids[place - 1];
            place--;
        }
        values[place] = value;
        ids[place] = side.id(line);
        held = full ? held : held + 1;
    }

    /** Less than zero: this line comes first. */
    private int compare(int line, long value, long otherValue, UUID other) {
        int order = value == otherValue ? side.compareIds(line, other) : Long.compare(value, otherValue);
        return newest ? -order : order;
    }

    List<Position> positions() {
        List<Position> positions = new ArrayList<>(held);
        for (int place = 0; place < held; place++) {
            positions.add(new Position(values[place], ids[place]));
        }
        return positions;
    }
}
