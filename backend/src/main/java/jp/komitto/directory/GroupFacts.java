package jp.komitto.directory;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The content of a group's page: a value for each attribute that is known. An attribute that is known to be empty is held as
 * {@code null}, so that «not said» and «said to be empty» stay two things.
 */
public final class GroupFacts {

    private final Map<GroupAttribute, Object> values;

    private GroupFacts(Map<GroupAttribute, Object> values) {
        this.values = values;
    }

    public static GroupFacts of(Map<GroupAttribute, Object> values) {
        EnumMap<GroupAttribute, Object> copy = new EnumMap<>(GroupAttribute.class);
        copy.putAll(values);
        return new GroupFacts(Collections.unmodifiableMap(copy));
    }

    public Set<GroupAttribute> said() {
        return values.keySet();
    }

    public Object get(GroupAttribute attribute) {
        return values.get(attribute);
    }

    public String text(GroupAttribute attribute) {
        return (String) values.get(attribute);
    }

    @SuppressWarnings("unchecked")
    public List<String> list(GroupAttribute attribute) {
        List<String> list = (List<String>) values.get(attribute);
        return list == null ? List.of() : list;
    }

    public boolean flag(GroupAttribute attribute) {
        return Boolean.TRUE.equals(values.get(attribute));
    }

    public boolean has(GroupAttribute attribute) {
        return !isEmpty(values.get(attribute));
    }

    /** These facts with one more. */
    public GroupFacts with(GroupAttribute attribute, Object value) {
        EnumMap<GroupAttribute, Object> copy = new EnumMap<>(GroupAttribute.class);
        copy.putAll(values);
        copy.put(attribute, value);
        return new GroupFacts(Collections.unmodifiableMap(copy));
    }

    /** These facts where the newer ones say nothing, the newer ones where they speak. */
    public GroupFacts overlaidBy(GroupFacts newer) {
        EnumMap<GroupAttribute, Object> merged = new EnumMap<>(GroupAttribute.class);
        merged.putAll(values);
        merged.putAll(newer.values);
        return new GroupFacts(Collections.unmodifiableMap(merged));
    }

    /** The attributes in which the newer facts say something else than these. */
    public Set<GroupAttribute> changedBy(GroupFacts newer) {
        Set<GroupAttribute> changed = EnumSet.noneOf(GroupAttribute.class);
        newer.values.forEach((attribute, value) -> {
            if (!same(values.get(attribute), value)) {
                changed.add(attribute);
            }
        });
        return changed;
    }

    private static boolean same(Object one, Object other) {
        return isEmpty(one) ? isEmpty(other) : Objects.equals(one, other);
    }

    private static boolean isEmpty(Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.isEmpty();
            case List<?> list -> list.isEmpty();
            case Boolean flag -> !flag;
            default -> false;
        };
    }
}
