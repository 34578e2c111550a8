package jp.komitto.matching;

import java.util.function.IntConsumer;

/**
 * Goes through lines some at a time: it touches all of them before it looks at the first, so that the processor fetches them
 * side by side instead of waiting for each. Lines lie far apart; waiting would be most of the work.
 */
final class Batch {

    private static final int SIZE = 64;

    private final Rows rows;
    private final IntConsumer look;
    private final int[] lines = new int[SIZE];
    private int waiting;
    private long touched;

    Batch(Rows rows, IntConsumer look) {
        this.rows = rows;
        this.look = look;
    }

    /** Every line whose bit is set, in order. */
    void all(long[] bits) {
        for (int word = 0; word < bits.length; word++) {
            for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
                lines[waiting++] = word * Bits.WORD + Long.numberOfTrailingZeros(rest);
                if (waiting == SIZE) {
                    look();
                }
            }
        }
        look();
    }

    private void look() {
        long any = touched;
        for (int i = 0; i < waiting; i++) {
            any ^= rows.touch(lines[i]);
        }
        // Kept, for what nobody needs the compiler leaves out.
        touched = any;
        for (int i = 0; i < waiting; i++) {
            look.accept(lines[i]);
        }
        waiting = 0;
    }
}
