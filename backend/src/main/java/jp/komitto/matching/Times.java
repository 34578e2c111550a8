package jp.komitto.matching;

/** When two listings meet. */
final class Times {

    private Times() {}

    /**
     * The parts of the week in which both can: of one-off days only those still to come count, and where one side names days
     * the other's period has to hold them.
     */
    static int common(Line one, Line other, int today) {
        int days;
        if (one.oneOff()) {
            days = other.oneOff() ? shared(one.days(), other.days(), today) : within(one.days(), other, today);
        } else if (other.oneOff()) {
            days = within(other.days(), one, today);
        } else {
            days = one.from() <= other.until() && other.from() <= one.until() ? Week.ALWAYS : 0;
        }
        return days & parts(one) & parts(other);
    }

    /** Any part of the week when none was named. */
    private static int parts(Line line) {
        int slots = line.slots();
        return slots == 0 ? Week.ALWAYS : slots;
    }

    private static int shared(int[] some, int[] others, int today) {
        int parts = 0;
        for (int day : some) {
            for (int other : others) {
                if (day == other && day >= today) {
                    parts |= Week.of(day);
                }
            }
        }
        return parts;
    }

    private static int within(int[] days, Line line, int today) {
        int parts = 0;
        for (int day : days) {
            if (day >= today && day >= line.from() && day <= line.until()) {
                parts |= Week.of(day);
            }
        }
        return parts;
    }
}
