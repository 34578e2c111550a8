package jp.komitto.shared.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;

/** 年度: April 1 to March 31, Asia/Tokyo. Its number is the calendar year it starts in. */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static final int FIRST_OF_REIWA = 2019;
    private static final int FIRST_OF_HEISEI = 1989;

    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonth().getValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year + 1, Month.MARCH, 31);
    }

    /** 令和6年度（2024年度）. The fiscal year 2019 is written 令和元年度 although April 2019 was still 平成31年. */
    public String japanese() {
        if (year >= FIRST_OF_REIWA) {
            return "令和%s年度（%d年度）".formatted(yearOfEra(year - FIRST_OF_REIWA + 1), year);
        }
        if (year >= FIRST_OF_HEISEI) {
            return "平成%s年度（%d年度）".formatted(yearOfEra(year - FIRST_OF_HEISEI + 1), year);
        }
        return "%d年度".formatted(year);
    }

    public String english() {
        return "FY%d".formatted(year);
    }

    private static String yearOfEra(int number) {
        return number == 1 ? "元" : Integer.toString(number);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }
}
