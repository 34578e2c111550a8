package jp.komitto.shared.samples;

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

    private static <T> T known(Map<String, T> known, String name) {
        T found = known.get(name);
        if (found == null) {
            throw new IllegalArgumentException("nobody plays " + name);
        }
        return found;
    }
}
