package jp.komitto.shared.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Readings above kanji, made by machine, in Aozora notation: {@code ｜漢字《かな》}, with okurigana left outside.
 *
 * <p>A base is kanji only and a reading hiragana only. Taking the notation away gives the text back, letter by letter;
 * a text that already carries the notation is its author's and stays as it is.
 */
public final class Furigana {

    /** {@code ｜base《reading》}, group 1 and group 2: the grammar readers of the notation go by. */
    public static final Pattern RUBY = Pattern.compile("｜([^｜《》]+)《([^｜《》]+)》");

    private static final Pattern RUNS = Pattern.compile("\\p{IsHan}+|\\P{IsHan}+");
    private static final Pattern HIRAGANA = Pattern.compile("[ぁ-ゖー]+");

    private Furigana() {}

    public static String of(String text) {
        if (RUBY.matcher(text).find()) {
            return text;
        }
        var out = new StringBuilder(text.length() * 2);
        int done = 0;
        List<Morpheme> words = Dictionary.LONG.cut(text);
        for (int i = 0; i < words.size(); i++) {
            Morpheme word = words.get(i);
            String written = text.substring(word.start(), word.end());
            out.append(text, done, word.start());
            out.append(UncertainReadings.at(words, i) ? written : annotated(written, word.reading()));
            done = word.end();
        }
        return out.append(text, done, text.length()).toString();
    }

    /** The text without the notation. */
    public static String strip(String annotated) {
        return RUBY.matcher(annotated).replaceAll(match -> Matcher.quoteReplacement(match.group(1)));
    }

    /** The text as it is read: the readings in place of their kanji. */
    public static String reading(String annotated) {
        return RUBY.matcher(annotated).replaceAll(match -> Matcher.quoteReplacement(match.group(2)));
    }

    private static String annotated(String written, String reading) {
        if (reading == null || written.codePoints().noneMatch(Characters::isKanji)) {
            return written;
        }
        List<String> runs = runs(written);
        if (runs.size() == 1) {
            return ruby(written, reading);
        }
        Matcher spoken = pattern(runs).matcher(reading);
        if (!spoken.matches()) {
            return written;
        }
        var out = new StringBuilder();
        int group = 0;
        for (String run : runs) {
            out.append(isKanji(run) ? ruby(run, spoken.group(++group)) : run);
        }
        return out.toString();
    }

    private static String ruby(String kanji, String reading) {
        return HIRAGANA.matcher(reading).matches() ? "｜" + kanji + "《" + reading + "》" : kanji;
    }

    /** The reading has the kana of the word at its place; what is left over belongs to the kanji between. */
    private static Pattern pattern(List<String> runs) {
        return Pattern.compile(runs.stream()
                .map(run -> isKanji(run) ? "([ぁ-ゖー]+?)" : Pattern.quote(Folding.fold(run)))
                .collect(Collectors.joining()));
    }

    private static List<String> runs(String written) {
        return RUNS.matcher(written).results().map(match -> match.group()).toList();
    }

    private static boolean isKanji(String run) {
        return Characters.isKanji(run.codePointAt(0));
    }
}
