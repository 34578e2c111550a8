package jp.komitto.matching;

/** Counts what bits let pass and the other gates let pass too, all but one. */
final class Counting {

    private final Line asker;
    private final Line other;
    private final Asking asking;
    private final Gate without;
    private int found;

    /** @param without a gate that stands open; null for none */
    Counting(Line asker, Line other, Asking asking, Gate without) {
        this.asker = asker;
        this.other = other;
        this.asking = asking;
        this.without = without;
    }

    void look(int line) {
        other.to(line);
        boolean passes = (without == Gate.TIME || Times.common(asker, other, asking.day()) != 0)
                && (without == Gate.OWN || !other.hasPosterOf(asker))
                && (without == Gate.BLOCKED || !asking.barred().holds(other));
        found += passes ? 1 : 0;
    }

    int found() {
        return found;
    }
}
