package jp.komitto.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the best of the lines that pass. They are looked at in three steps by their field, the best first; a step, or a line,
 * that cannot reach the last of the best any more, even if the asker were perfect for it, is passed over. So nothing is lost.
 */
final class Search {

    private final Rows rows;
    private final Line asker;
    private final Line other;
    private final Asking asking;
    private final Ranking ranking;
    private final int today;
    private final int asked;
    private int threshold;
    private long leastEarned;

    Search(Rows rows, Line asker, Asking asking) {
        this.rows = rows;
        this.asker = asker;
        this.other = new Line(rows);
        this.asking = asking;
        this.ranking = new Ranking(rows, asking.size(), asking.after());
        this.today = asking.day();
        this.asked = Fit.asked(asker);
    }

    void run(long[] passing, Postings postings) {
        int weight = Aspect.FIELD.asked(asker) ? Weights.at(asker.weights(), Aspect.Part.FIELD.ordinal()) : 0;
        if (weight == 0) {
            look(passing);
            return;
        }
        if (asker.mainField() != Line.NONE) {
            look(taken(passing, List.of(postings.field.of(asker.mainField()))));
        }
        if (canReach(weight, Score.HALF)) {
            List<Bits> some = new ArrayList<>(postings.field.ofBits(asker.fields()));
            some.add(postings.fieldless);
            look(taken(passing, some));
        }
        if (canReach(weight, 0)) {
            look(passing);
        }
    }

    /** Whether somebody whose field fits no better than this, but all else wholly, could still be among the best. */
    private boolean canReach(int weight, int fieldFit) {
        return (long) asked * Score.ONE - (long) weight * (Score.ONE - fieldFit) >= leastEarned;
    }

    /** Those of the passing lines that are in one of these, taken out of them. */
    private static long[] taken(long[] passing, List<Bits> some) {
        long[] taken = new long[passing.length];
        for (Bits bits : some) {
            bits.orInto(taken, 0, taken.length);
        }
        for (int word = 0; word < taken.length; word++) {
            taken[word] &= passing[word];
            passing[word] ^= taken[word];
        }
        return taken;
    }

    private void look(long[] lines) {
        new Batch(rows, this::look).all(lines);
    }

    private void look(int line) {
        other.to(line);
        long earned = Fit.earned(asker, other, today);
        if (earned < leastEarned || Times.common(asker, other, today) == 0) {
            return;
        }
        int mine = asked == 0 ? Score.ONE : (int) (earned / asked);
        int mutual = Score.mutual(mine, Fit.of(other, asker, today));
        int score = score(mutual);
        if (score >= threshold && !other.hasPosterOf(asker) && !asking.barred().holds(other)) {
            ranking.offer(score, other.idLow() ^ asking.seed(), line);
            if (ranking.threshold() > threshold) {
                threshold = ranking.threshold();
                leastEarned = (long) Score.leastFor(threshold) * asked;
            }
        }
    }

    private int score(int mutual) {
        return asking.capped() ? Score.capped(mutual, other.appearances(), other.allowance()) : mutual;
    }

    List<Suggestion> suggestions() {
        var suggestions = new ArrayList<Suggestion>(ranking.held());
        for (int place = 0; place < ranking.held(); place++) {
            other.to(ranking.line(place));
            int mine = Fit.of(asker, other, today);
            int theirs = Fit.of(other, asker, today);
            int mutual = Score.mutual(mine, theirs);
            int score = score(mutual);
            suggestions.add(new Suggestion(other.id(), score, mutual, mine, theirs));
        }
        return suggestions;
    }
}
