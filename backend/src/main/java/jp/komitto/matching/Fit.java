package jp.komitto.matching;

import jp.komitto.matching.Aspect.Part;

/**
 * How well one listing meets what another asks for: the mean of the parts it asks for, by its own weights. The details together
 * are one part, the mean of those asked for.
 */
final class Fit {

    private Fit() {}

    static int of(Line mine, Line other, int today) {
        int asked = asked(mine);
        return asked == 0 ? Score.ONE : (int) (earned(mine, other, today) / asked);
    }

    /** The weights of all that is asked for. */
    static int asked(Line mine) {
        int asked = 0;
        asked += weight(mine, Aspect.PLACE);
        asked += weight(mine, Aspect.TIME);
        asked += weight(mine, Aspect.FIELD);
        asked += weight(mine, Aspect.BEGINNER);
        return details(mine) == 0 ? asked : asked + Weights.at(mine.weights(), Part.DETAIL.ordinal());
    }

    private static int weight(Line mine, Aspect aspect) {
        return aspect.asked(mine) ? Weights.at(mine.weights(), aspect.part().ordinal()) : 0;
    }

    /** What is met of it, each by its weight. */
    static long earned(Line mine, Line other, int today) {
        return met(mine, other, Aspect.PLACE, today)
                + met(mine, other, Aspect.TIME, today)
                + met(mine, other, Aspect.FIELD, today)
                + met(mine, other, Aspect.BEGINNER, today)
                + detail(mine, other, today);
    }

    private static long met(Line mine, Line other, Aspect aspect, int today) {
        return aspect.asked(mine)
                ? (long) Weights.at(mine.weights(), aspect.part().ordinal()) * aspect.fit(mine, other, today)
                : 0;
    }

    private static long detail(Line mine, Line other, int today) {
        int asked = details(mine);
        if (asked == 0) {
            return 0;
        }
        int met = 0;
        met += detail(mine, other, Aspect.SKILL, today);
        met += detail(mine, other, Aspect.LANGUAGE, today);
        met += detail(mine, other, Aspect.AUDIENCE, today);
        met += detail(mine, other, Aspect.COMMITMENT, today);
        met += detail(mine, other, Aspect.AMOUNT, today);
        return (long) Weights.at(mine.weights(), Part.DETAIL.ordinal()) * (met / asked);
    }

    private static int details(Line mine) {
        return (Aspect.SKILL.asked(mine) ? 1 : 0)
                + (Aspect.LANGUAGE.asked(mine) ? 1 : 0)
                + (Aspect.AUDIENCE.asked(mine) ? 1 : 0)
                + (Aspect.COMMITMENT.asked(mine) ? 1 : 0)
                + (Aspect.AMOUNT.asked(mine) ? 1 : 0);
    }

    private static int detail(Line mine, Line other, Aspect aspect, int today) {
        return aspect.asked(mine) ? aspect.fit(mine, other, today) : 0;
    }
}
