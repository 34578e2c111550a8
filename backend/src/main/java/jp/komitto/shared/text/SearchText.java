package jp.komitto.shared.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What search keeps of a group: the columns of table {@code group_search}. Made at every write, read by every index.
 *
 * @param rules the version of the rules that made it; other than {@link #currentRules()} means to be made again
 * @param nameKeys folded whole names, with and without legal form
 * @param nameText folded names, each after {@link Folding#PART}
 * @param bodyText folded texts, each phrase after {@link Folding#PART}
 * @param nameReading readings of the names, each after {@link Folding#PART}, also without long vowels
 * @param readings readings of the content words; after {@link #SHORTENED} those without their long vowels
 * @param sortKey kana order, to be compared by code point
 */
public record SearchText(
        int rules,
        List<String> nameKeys,
        String nameText,
        String bodyText,
        String nameReading,
        List<String> readings,
        String sortKey) {

    /** To be raised with every change of this package that changes what is made of the same texts. */
    private static final int RULES = 1;

    /** Marks a reading without its long vowels (~ぼさい), which only romaji may ask for. */
    public static final String SHORTENED = "~";

    /** What is longer is no word, and would be too long for an index. */
    private static final int LONGEST_WORD = 60;

    /** A group's names; all but {@code name} may be null. */
    public record Names(String name, String kana, String english, String easy) {

        public Names {
            Objects.requireNonNull(name, "name");
        }
    }

    /** @param texts everything else a group should be found by, labels included; null entries are skipped */
    public static SearchText of(Names names, List<String> texts) {
        var all = new WrittenNames(names);
        var bodies = texts.stream().filter(Objects::nonNull).toList();
        return new SearchText(
                currentRules(),
                all.keys(),
                parts(all.folded()),
                parts(distinct(bodies.stream().map(Folding::text))),
                parts(withShortened(all.readings(), "")),
                withShortened(words(all.variants(), all.with(bodies)), SHORTENED),
                KanaOrder.key(all.readings().getFirst()));
    }

    /** The version of the rules in force: those of this package together with the words it was taught. */
    public static int currentRules() {
        return 31 * RULES + OwnWords.known().fingerprint();
    }

    /** The legal form is found by its words, but makes no compound with the name. */
    private static List<String> words(List<String> variants, List<String> texts) {
        return distinct(Stream.concat(
                        variants.stream().flatMap(name -> Readings.words(name).stream()),
                        texts.stream().filter(Readings::isJapanese).flatMap(text -> Readings.indexed(text).stream()))
                .filter(reading -> reading.length() <= LONGEST_WORD));
    }

    private static List<String> withShortened(List<String> readings, String mark) {
        var shortened = readings.stream()
                .filter(reading -> !Romaji.shortened(reading).equals(reading))
                .map(reading -> mark + Romaji.shortened(reading));
        return distinct(Stream.concat(readings.stream(), shortened));
    }

    private static String parts(List<String> texts) {
        return texts.stream().map(text -> Folding.PART + text).collect(Collectors.joining());
    }

    static List<String> distinct(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).distinct().toList();
    }
}
