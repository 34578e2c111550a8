package jp.komitto.shared.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jp.komitto.shared.web.Language;

/**
 * What one person hears of one thing.
 *
 * @param letter the letter that says it, {@code data/letters/<letter>.<language>.txt}; its subject stands in the list of notices
 * @param path the page where it goes on, with a leading slash; in the letter as {@code {link}}
 * @param words what stands for the other names in braces, in the language of the reader
 * @param untilRead whether it is not told again while the last one of this letter and page is unread
 */
public record Notice(
        UUID account,
        String letter,
        String path,
        Function<Language, Map<String, String>> words,
        NoticeTopic topic,
        boolean untilRead) {

    public Notice(UUID account, String letter, String path, Function<Language, Map<String, String>> words) {
        this(account, letter, path, words, NoticeTopic.CITY, false);
    }

    public Notice about(NoticeTopic other) {
        return new Notice(account, letter, path, words, other, untilRead);
    }

    public Notice untilRead(boolean once) {
        return new Notice(account, letter, path, words, topic, once);
    }

    private static final DateTimeFormatter JAPANESE = DateTimeFormatter.ofPattern("yyyy年M月d日（E）", Locale.JAPAN);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

    /** A day as people read it. */
    public static String day(LocalDate day, Language language) {
        return day.format(language == Language.EN ? ENGLISH : JAPANESE);
    }
}
