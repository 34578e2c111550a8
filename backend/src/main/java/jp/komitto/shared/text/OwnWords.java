package jp.komitto.shared.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.ja.dict.UserDictionary;

/** Words the dictionary is taught: those of {@code words.txt}, and the place names of the city. */
public final class OwnWords {

    private static volatile OwnWords known = new OwnWords(Map.of());

    private final SortedMap<String, String> readings = new TreeMap<>();
    private final UserDictionary dictionary;

    private OwnWords(Map<String, String> learned) {
        TextData.lines("words.txt").forEach(line -> {
            String[] word = line.split(" ");
            readings.put(word[0], word[1]);
        });
        readings.putAll(learned);
        dictionary = open(readings);
    }

    /**
     * Teaches the place names of the city, name → kana, in place of those learned before. To be called once at start,
     * before any text is read: {@link SearchText#currentRules()} changes with the words. Names of one letter are left out,
     * they are part of too many words.
     */
    public static void learn(Map<String, String> placeNames) {
        known = new OwnWords(placeNames.entrySet().stream()
                .filter(name -> name.getKey().codePointCount(0, name.getKey().length()) > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, name -> Folding.fold(name.getValue()))));
    }

    static OwnWords known() {
        return known;
    }

    UserDictionary dictionary() {
        return dictionary;
    }

    /** The same for the same words on every machine. */
    int fingerprint() {
        return readings.toString().hashCode();
    }

    private static UserDictionary open(Map<String, String> readings) {
        String entries = readings.entrySet().stream()
                .map(word -> word.getKey() + "," + word.getKey() + "," + word.getValue() + ",名詞-固有名詞-一般")
                .collect(Collectors.joining("\n"));
        try {
            return UserDictionary.open(new StringReader(entries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
