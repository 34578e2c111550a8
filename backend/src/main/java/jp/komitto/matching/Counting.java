package jp.komitto.matching;

/** Counts what bits let pass and the other gates let pass too, all but one. */
final class Counting {

    private final Line asker;
    private final Line other;
    private final Question question;
    private final Gate without;
    private int found;

    /** @param without a gate that stands open; null for none */
    Counting(Line asker, Line other, Question question, Gate without) {
        this.asker = asker;
        this.other = other;
        this.question = question;
        this.without = without;
    }

    void look(int line) {
        other.to(line);
        boolean passes = (without == Gate.TIME || Times.common(asker, other, question.day()) != 0)
                && (without == Gate.OWN || !other.hasPosterOf(asker))
                && (without == Gate.BLOCKED || !question.barred().holds(other));
        found += passes ? 1 : 0;
    }

    int found() {
        return found;
    }
}
