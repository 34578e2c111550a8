package jp.komitto.matching;

/**
 * The best lines so far: by score; among equals by lot, which is fixed for each asker and listing but falls differently for
 * different askers, so that nobody is always first; should the lots be equal too, by id.
 */
final class Ranking {

    private final Rows rows;
    private final Position after;
    private final int[] scores;
    private final long[] lots;
    private final int[] lines;
    private int held;

    /** @param after the last one of the page before; null on the first page */
    Ranking(Rows rows, int size, Position after) {
        this.rows = rows;
        this.after = after;
        this.scores = new int[size];
        this.lots = new long[size];
        this.lines = new int[size];
    }

    /** A lower score does not get in any more. */
    int threshold() {
        return held < scores.length ? 0 : scores[held - 1];
    }

    void offer(int score, long lot, int line) {
        if (after != null && !isAfterThePageBefore(score, lot, line)) {
            return;
        }
        int place = held;
        while (place > 0 && isBefore(score, lot, line, place - 1)) {
            place--;
        }
        if (place < scores.length) {
            int moved = Math.min(held, scores.length - 1) - place;
            System.arraycopy(scores, place, scores, place + 1, moved);
            System.arraycopy(lots, place, lots, place + 1, moved);
            System.arraycopy(lines, place, lines, place + 1, moved);
            scores[place] = score;
            lots[place] = lot;
            lines[place] = line;
            held = Math.min(held + 1, scores.length);
        }
    }

    int held() {
        return held;
    }

    int line(int place) {
        return lines[place];
    }

    private boolean isAfterThePageBefore(int score, long lot, int line) {
        if (score != after.score()) {
            return score < after.score();
        }
        return lot == after.lot()
                ? Long.compareUnsigned(rows.idHigh(line), after.id().getMostSignificantBits()) > 0
                : Long.compareUnsigned(lot, after.lot()) > 0;
    }

    /** Equal lots mean that the lower halves of the ids are equal. */
    private boolean isBefore(int score, long lot, int line, int place) {
        if (score != scores[place]) {
            return score > scores[place];
        }
        return lot == lots[place]
                ? Long.compareUnsigned(rows.idHigh(line), rows.idHigh(lines[place])) < 0
                : Long.compareUnsigned(lot, lots[place]) < 0;
    }
}
