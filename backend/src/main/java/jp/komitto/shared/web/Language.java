package jp.komitto.shared.web;

import java.util.List;
import java.util.Locale;

/** The languages labels are kept in. */
public enum Language {
    JA("ja"),
    EASY("ja-x-easy"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** The best of ours for an {@code Accept-Language} value; Japanese when none fits or the value is unreadable. */
    public static Language of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return JA;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
                for (Language language : List.of(EASY, EN, JA)) {
                    if (fits(range.getRange(), language.tag)) {
                        return language;
                    }
                }
            }
        } catch (IllegalArgumentException e) {
            return JA;
        }
        return JA;
    }

    private static boolean fits(String range, String tag) {
        return range.equals(tag) || (!tag.contains("-") && range.startsWith(tag + "-") && !range.startsWith("ja-x-"));
    }
}
