package jp.komitto.scoring;

/**
 * Where a proposal stands.
 *
 * @param participants how many members marked it
 * @param score in thousandths of a point
 * @param highest the highest possible score, in thousandths
 * @param weightiest average mark in the heaviest criterion, in thousandths
 * @param rank within its slot, from 1; no two proposals share one
 * @param passes whether it reaches the threshold of its slot
 * @param funded whether the money reaches it
 */
public record Standing(
        Sheet.Item item,
        int participants,
        long score,
        long highest,
        long weightiest,
        int rank,
        boolean passes,
        boolean funded) {

    Standing ranked(int place) {
        return new Standing(item, participants, score, highest, weightiest, place, passes, funded);
    }

    Standing reached() {
        return new Standing(item, participants, score, highest, weightiest, rank, passes, true);
    }
}
