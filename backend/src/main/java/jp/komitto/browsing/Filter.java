package jp.komitto.browsing;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What somebody looks for among open needs or offers, and in which order: all that stays the same while they read on.
 *
 * @param needs needs, else offers
 * @param resources and the other lists: codes, any of them; an empty list stands for everything
 * @param weekdays and {@code bands}: the parts of the week they stand for, as bits; {@link #ALWAYS} when nothing was chosen
 * @param group only what this one posted under its name; null for everybody
 */
public record Filter(
        boolean needs,
        List<String> resources,
        List<String> districts,
        int weekdays,
        int bands,
        List<String> fields,
        List<String> languages,
        List<String> commitments,
        boolean thisWeek,
        boolean oneDay,
        boolean beginner,
        boolean online,
        UUID group,
        Order order) {

    static final int DAYS = 7;
    static final int BANDS = 3;

    /** All parts of the week. */
    public static final int ALWAYS = (1 << DAYS * BANDS) - 1;

    public Filter {
        resources = List.copyOf(resources);
        districts = List.copyOf(districts);
        fields = List.copyOf(fields);
        languages = List.copyOf(languages);
        commitments = List.copyOf(commitments);
    }

    /** All parts of this day, 0: Monday. */
    public static int weekday(int day) {
        return (1 << BANDS) - 1 << BANDS * day;
    }

    /** This part of every day, 0: morning. */
    public static int band(int band) {
        return IntStream.range(0, DAYS).map(day -> 1 << BANDS * day + band).sum();
    }

    int slots() {
        return weekdays & bands;
    }
}
