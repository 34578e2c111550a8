package jp.komitto.intake;

import java.util.Map;

/** 元号: the western year of a year of an era. */
final class Era {

    /** The western year before each era's first. */
    private static final Map<String, Integer> YEAR_BEFORE = Map.of(
            "明治", 1867, "M", 1867, "大正", 1911, "T", 1911, "昭和", 1925, "S", 1925, "平成", 1988, "H", 1988, "令和", 2018, "R",
            2018);

    private Era() {}

    static int westernYear(String era, String year) {
        return YEAR_BEFORE.get(era) + (year.equals("元") ? 1 : Integer.parseInt(year));
    }
}
