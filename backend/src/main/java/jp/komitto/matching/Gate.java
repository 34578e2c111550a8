package jp.komitto.matching;

import java.util.List;
import java.util.stream.Stream;

/**
 * What has to hold before anything is compared, in the order people are told. The list drives the check, the answer to «why not»
 * and the tests.
 */
public enum Gate {
    /** Both are open. */
    STATUS(pair -> pair.need().open() && pair.offer().open()),
    /** One is a need, the other an offer. */
    SIDE(pair -> pair.need().need() && !pair.offer().need()),
    /** People for people, goods for goods. */
    RESOURCE(pair -> pair.need().resource() == pair.offer().resource()),
    /** Nobody is matched with themselves. */
    OWN(pair -> !pair.need().hasPosterOf(pair.offer())),
    /** Requests of people in need are matched by coordinators only. */
    PROTECTED(pair -> pair.byCoordinator() || !pair.other().hidden()),
    /** Nobody has ruled the other out. */
    BLOCKED(pair -> !pair.barred().holds(pair.other())),
    /** Each is of an age the other accepts; an age nobody told stands in nobody's way. */
    AGE(pair -> accepts(pair.need(), pair.offer()) && accepts(pair.offer(), pair.need())),
    /** A district in common, anywhere in the city, or both at a distance. */
    PLACE(pair -> pair.need().anywhere()
            || pair.offer().anywhere()
            || pair.need().commonDistricts(pair.offer()) != 0
            || pair.need().online() && pair.offer().online()),
    /** A part of the week, and a day, in common. */
    TIME(pair -> Times.common(pair.need(), pair.offer(), pair.today()) != 0),
    /** A language in common where both name some. */
    LANGUAGE(pair -> pair.need().languages() == 0
            || pair.offer().languages() == 0
            || (pair.need().languages() & pair.offer().languages()) != 0),
    /** Every skill without which it does not work. */
    LICENCE(pair -> pair.need().isServedBy(pair.offer())),
    /** Whoever looks for a skill, and names which, gets one of those. */
    SKILL(pair -> pair.asker().resource() != Codes.SKILL_RESOURCE
            || pair.need().unskilled()
            || pair.need().commonSkills(pair.offer()) != 0);

    private interface Rule {
        boolean lets(Pair pair);
    }

    private final Rule rule;

    Gate(Rule rule) {
        this.rule = rule;
    }

    boolean lets(Pair pair) {
        return rule.lets(pair);
    }

    /** The gates that do not let them, in order. */
    static List<Gate> closed(Pair pair) {
        return Stream.of(values()).filter(gate -> !gate.lets(pair)).toList();
    }

    private static boolean accepts(Line host, Line guest) {
        return guest.ageBand() == 0 || (host.acceptedAges() & guest.ageBand()) != 0;
    }
}
