package jp.komitto.suggestions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.komitto.city.Term;
import jp.komitto.shared.web.Language;

/** Single days in words: 12月5日（土）, with the readings that days have. */
final class Days {

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final List<String> WEEKDAYS = List.of("月", "火", "水", "木", "金", "土", "日");
    private static final List<String> SPOKEN = List.of("げつ", "か", "すい", "もく", "きん", "ど", "にち");
    private static final Map<Integer, String> OWN_READINGS = Map.ofEntries(
            Map.entry(1, "ついたち"),
            Map.entry(2, "ふつか"),
            Map.entry(3, "みっか"),
            Map.entry(4, "よっか"),
            Map.entry(5, "いつか"),
            Map.entry(6, "むいか"),
            Map.entry(7, "なのか"),
            Map.entry(8, "ようか"),
            Map.entry(9, "ここのか"),
            Map.entry(10, "とおか"),
            Map.entry(14, "じゅうよっか"),
            Map.entry(20, "はつか"),
            Map.entry(24, "にじゅうよっか"));

    private Days() {}

    static Term term(LocalDate day, Language language) {
        if (language == Language.EN) {
            return new Term(day.toString(), ENGLISH.format(day), null);
        }
        int weekday = day.getDayOfWeek().getValue() - 1;
        String label = "%d月%d日（%s）".formatted(day.getMonthValue(), day.getDayOfMonth(), WEEKDAYS.get(weekday));
        String ruby = "%d｜月《がつ》%s（｜%s《%s》）"
                .formatted(
                        day.getMonthValue(), spoken(day.getDayOfMonth()), WEEKDAYS.get(weekday), SPOKEN.get(weekday));
        return new Term(day.toString(), label, ruby);
    }

    private static String spoken(int day) {
        String own = OWN_READINGS.get(day);
        return own == null ? day + "｜日《にち》" : "｜%d日《%s》".formatted(day, own);
    }
}
