package jp.komitto.shared.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody typed, cut into terms that all have to be met: the counterpart of {@link SearchText}, by the same rules.
 *
 * @param key the folded whole, to be compared with {@link SearchText#nameKeys()}
 * @param terms none when nothing readable was typed: then nothing can be found
 */
public record QueryText(String key, List<Term> terms) {

    /**
     * One word or phrase.
     *
     * @param literal to be looked for inside names and texts
     * @param readings alternatives; of one, every word has to be among {@link SearchText#readings()}
     * @param spoken alternatives to be looked for inside {@link SearchText#nameReading()}
     */
    public record Term(String literal, List<List<String>> readings, List<String> spoken) {}

    public static QueryText of(String typed) {
        String full = LegalForms.inFull(typed);
        Map<String, Term> terms = new LinkedHashMap<>();
        for (String word : words(full)) {
            String literal = Folding.name(word);
            if (!literal.isEmpty()) {
                terms.computeIfAbsent(literal, found -> term(word, found));
            }
        }
        return new QueryText(Folding.fold(full), List.copyOf(terms.values()));
    }

    private static List<String> words(String text) {
        String parted = text.codePoints()
                .mapToObj(c -> Character.isWhitespace(c) || Characters.isBreak(c) ? " " : Character.toString(c))
                .collect(Collectors.joining());
        return Arrays.asList(parted.split(" "));
    }

    private static Term term(String word, String literal) {
        if (literal.codePoints().allMatch(Characters::isKana)) {
            return inKana(word, literal);
        }
        String romaji = Romaji.toHiragana(word);
        return romaji.isEmpty()
                ? new Term(literal, alternatives(Readings.words(word)), List.of())
                : inRomaji(literal, romaji);
    }

    /** Kana may be a word of the texts, a sentence, or any stretch of a name. */
    private static Term inKana(String word, String kana) {
        return new Term(kana, alternatives(List.of(kana), Readings.words(word)), List.of(stretch(kana)));
    }

    private static Term inRomaji(String literal, String hiragana) {
        String shortened = Romaji.shortened(hiragana);
        return new Term(
                literal,
                alternatives(List.of(hiragana), List.of(shortened), List.of(SearchText.SHORTENED + shortened)),
                Stream.of(hiragana, shortened)
                        .map(QueryText::stretch)
                        .distinct()
                        .toList());
    }

    /** A single kana is in nearly every name: it has to be the first. */
    private static String stretch(String kana) {
        return kana.codePointCount(0, kana.length()) == 1 ? Folding.PART + kana : kana;
    }

    @SafeVarargs
    private static List<List<String>> alternatives(List<String>... readings) {
        return Stream.of(readings).filter(words -> !words.isEmpty()).distinct().toList();
    }
}
