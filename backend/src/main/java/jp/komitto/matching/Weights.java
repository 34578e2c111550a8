package jp.komitto.matching;

/** How much each group of aspects counts for somebody, 0 to 100 each. Only their proportions matter. */
public record Weights(int place, int time, int field, int detail, int beginner) {

    public static final int MOST = 100;

    private static final int BITS = 7;
    private static final int MASK = (1 << BITS) - 1;

    public Weights {
        for (int weight : new int[] {place, time, field, detail, beginner}) {
            if (weight < 0 || weight > MOST) {
                throw new IllegalArgumentException("A weight is 0 to 100: " + weight);
            }
        }
    }

    static Weights unpacked(long all) {
        return new Weights(at(all, 0), at(all, 1), at(all, 2), at(all, 3), at(all, 4));
    }

    /** All five in one number, as a line of the index keeps them. */
    long packed() {
        return place
                | (long) time << BITS
                | (long) field << 2 * BITS
                | (long) detail << 3 * BITS
                | (long) beginner << 4 * BITS;
    }

    /** The weight at this place, in the order of the components. */
    static int at(long packed, int position) {
        return (int) (packed >>> position * BITS) & MASK;
    }
}
