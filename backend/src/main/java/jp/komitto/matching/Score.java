package jp.komitto.matching;

/**
 * The arithmetic of fits and scores: whole millionths, every division rounded down. So Java and SQL agree on each digit, and
 * the order is the same on every instance.
 */
final class Score {

    /** Everything that was asked for. */
    static final int ONE = 1_000_000;

    static final int HALF = ONE / 2;

    private Score() {}

    /** How much of the whole the part is; the part is never larger. */
    static int share(long part, long whole) {
        return (int) (ONE * part / whole);
    }

    /** Half for being possible at all, the other half for how much of it is. */
    static int halfAndShare(long part, long whole) {
        return HALF + (int) (HALF * part / whole);
    }

    /** The harmonic mean: what is good for one side alone is not good. */
    static int mutual(int one, int other) {
        int sum = one + other;
        return sum == 0 ? 0 : (int) (2L * one * other / sum);
    }

    /** What is shown more often than it has room for steps back, in proportion. */
    static int capped(int score, int appearances, int allowance) {
        return appearances <= allowance ? score : (int) ((long) score * allowance / appearances);
    }

    /** The least fit of one side with which the mutual score can still reach this, however well it fits the other side. */
    static int leastFor(int score) {
        int low = 0;
        int high = ONE;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mutual(middle, ONE) >= score) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
