package jp.komitto.shared.samples;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.security.Actor;

/** Who plays in the samples, and what has been made for them so far, by name. */
public final class SampleCast {

    private final Map<String, Actor> people;
    private final Map<String, UUID> groups;
    private final Map<String, UUID> things = new HashMap<>();

    /**
     * @param people the demo accounts, such as {@code citizen} or {@code coordinator}
     * @param groups the groups they manage, by the same names
     */
    public SampleCast(Map<String, Actor> people, Map<String, UUID> groups) {
        this.people = Map.copyOf(people);
        this.groups = Map.copyOf(groups);
    }

    public Actor actor(String name) {
        return known(people, name);
    }

    public UUID group(String name) {
        return known(groups, name);
    }

    public UUID thing(String name) {
        return known(things, name);
    }

    public void keep(String name, UUID thing) {
        things.put(name, thing);
    }

    /** The last such weekday before today, or one some weeks earlier: what is said to be on Fridays was on a Friday. */
    public static LocalDate last(DayOfWeek weekday, LocalDate today, int weeksEarlier) {
        return today.with(TemporalAdjusters.previous(weekday)).minusWeeks(weeksEarlier);
    }

    private static <T> T known(Map<String, T> known, String name) {
        T found = known.get(name);
        if (found == null) {
            throw new IllegalArgumentException("nobody plays " + name);
        }
        return found;
    }
}
