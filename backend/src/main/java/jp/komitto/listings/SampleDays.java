package jp.komitto.listings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Days of samples, told from today so that they never grow old: {@code @sat} is the Saturday that comes, in two days at the
 * earliest, {@code @sat+2w} the one two weeks later, {@code @+40d} forty days from now.
 */
final class SampleDays {

    private static final Pattern DAY =
            Pattern.compile("@(mon|tue|wed|thu|fri|sat|sun)(?:\\+(\\d{1,2})w)?|@\\+(\\d{1,3})d");
    private static final int EARLIEST = 2;

    private SampleDays() {}

    static String in(String text, LocalDate today) {
        return DAY.matcher(text).replaceAll(found -> day(found, today).toString());
    }

    private static LocalDate day(MatchResult found, LocalDate today) {
        if (found.group(1) == null) {
            return today.plusDays(Long.parseLong(found.group(3)));
        }
        LocalDate next = today.plusDays(EARLIEST).with(TemporalAdjusters.nextOrSame(weekday(found.group(1))));
        return next.plusWeeks(found.group(2) == null ? 0 : Long.parseLong(found.group(2)));
    }

    private static DayOfWeek weekday(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
