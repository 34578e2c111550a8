package jp.komitto.scoring;

import java.util.Collection;

/**
 * What a member who does not take part does to the score (除斥). Every score is in thousandths of a point, rounded half up once,
 * at the end.
 */
public enum RecusalRule {
    /** The average of the members who took part. */
    PARTICIPANTS_AVERAGE {
        @Override
        long thousandths(long sum, int participants, int seats) {
            return Rounding.halfUp(sum * Rounding.THOUSAND, participants);
        }
    },

    /** The sum over the whole committee, where the average of the others stands in for whoever did not take part. */
    FILL_WITH_AVERAGE {
        @Override
        long thousandths(long sum, int participants, int seats) {
            return Rounding.halfUp(sum * seats * Rounding.THOUSAND, participants);
        }
    };

    /**
     * @param points of the members who took part
     * @param seats how many members the committee has
     */
    public final long score(Collection<Long> points, int seats) {
        if (points.isEmpty() || points.size() > seats) {
            throw new IllegalArgumentException("between one and all members take part");
        }
        return thousandths(points.stream().mapToLong(Long::longValue).sum(), points.size(), seats);
    }

    /** The score that nobody can exceed, in thousandths: what thresholds are shares of. */
    public final long highest(Rubric rubric, int seats) {
        return thousandths(rubric.mostPoints(), 1, seats);
    }

    abstract long thousandths(long sum, int participants, int seats);
}
