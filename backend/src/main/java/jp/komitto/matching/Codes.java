package jp.komitto.matching;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** A number for every code that occurs, counted from 0 in each list; once given it stays as long as the process runs. */
final class Codes {

    /** Lists of codes, and how many different ones a line of the index has room for. */
    enum Kind {
        RESOURCE(8),
        FIELD(32),
        AUDIENCE(16),
        LANGUAGE(32),
        AGE_BAND(8),
        SKILL(Integer.MAX_VALUE),
        DISTRICT(Integer.MAX_VALUE),
        UNIT(Character.MAX_VALUE);

        private final int room;

        Kind(int room) {
            this.room = room;
        }
    }

    /** The number of the resource that is a skill. */
    static final int SKILL_RESOURCE = 0;

    private final Map<Kind, Map<String, Integer>> numbers = new EnumMap<>(Kind.class);

    Codes() {
        numbers.put(Kind.RESOURCE, new HashMap<>(Map.of("SKILL", SKILL_RESOURCE)));
    }

    synchronized int number(Kind kind, String code) {
        Map<String, Integer> known = numbers.computeIfAbsent(kind, first -> new HashMap<>());
        Integer number = known.get(code);
        if (number != null) {
            return number;
        }
        if (known.size() == kind.room) {
            throw new IllegalStateException("More codes of %s than %d: %s".formatted(kind, kind.room, code));
        }
        known.put(code, known.size());
        return known.size() - 1;
    }

    int[] numbers(Kind kind, List<String> codes) {
        return codes.stream().mapToInt(code -> number(kind, code)).toArray();
    }

    /** The codes as bits of one number, for lists that have room for it. */
    int bits(Kind kind, List<String> codes) {
        return codes.stream().mapToInt(code -> 1 << number(kind, code)).reduce(0, (all, one) -> all | one);
    }

    /** What belongs to the number of each code that occurs. */
    synchronized <T> Map<String, T> each(Kind kind, IntFunction<T> belongings) {
        Map<String, T> all = new HashMap<>();
        numbers.getOrDefault(kind, Map.of()).forEach((code, number) -> all.put(code, belongings.apply(number)));
        return all;
    }
}
