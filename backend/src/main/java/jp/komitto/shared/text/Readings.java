package jp.komitto.shared.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How Japanese text is read, in hiragana. Safe to use from many threads. */
public final class Readings {

    /** Words that say nothing of what a group does, as verbs in their noun form. */
    private static final Set<String> EMPTY_WORDS = Set.of("なり", "あり", "でき", "おこない", "やり", "さがし", "しり", "ござい");

    private Readings() {}

    /**
     * The readings of the content words, in order and each once: nouns, verbs, adjectives, adverbs, in one form each.
     * A reading of one kana stands for too many words to be of use and is left out.
     */
    public static List<String> words(String text) {
        var readings = new LinkedHashSet<String>();
        for (Morpheme word : Dictionary.SHORT.cut(Folding.plain(text))) {
            addWord(word, readings);
        }
        return List.copyOf(readings);
    }

    /** What a text is found by: its words, and neighbouring nouns together (ぼうさい, くんれん, ぼうさいくんれん). */
    static Set<String> indexed(String text) {
        var readings = new LinkedHashSet<String>();
        var run = new ArrayList<Morpheme>();
        for (Morpheme word : Dictionary.SHORT.cut(Folding.plain(text))) {
            addWord(word, readings);
            boolean joins = word.is("名詞", "接頭詞");
            if (!joins || !run.isEmpty() && run.getLast().end() != word.start()) {
                addCompounds(run, readings);
                run.clear();
            }
            if (joins) {
                run.add(word);
            }
        }
        addCompounds(run, readings);
        return readings;
    }

    /** How the whole text is read, without a gap. */
    public static String whole(String text) {
        return Dictionary.LONG.cut(Folding.plain(text)).stream()
                .map(Morpheme::spoken)
                .collect(Collectors.joining());
    }

    static boolean isJapanese(String text) {
        return text.codePoints().anyMatch(c -> Characters.isKanji(c) || Characters.isKana(c));
    }

    private static void addWord(Morpheme word, Set<String> readings) {
        if (!isContent(word)) {
            return;
        }
        String reading = Stems.of(word);
        if (reading.length() > 1 && !EMPTY_WORDS.contains(reading)) {
            readings.add(reading);
        }
    }

    private static boolean isContent(Morpheme word) {
        if (word.is("名詞")) {
            return !word.is("名詞-非自立", "名詞-代名詞", "名詞-接尾", "名詞-特殊", "名詞-動詞非自立的");
        }
        return word.is("動詞-自立", "形容詞-自立", "副詞-一般");
    }

    private static void addCompounds(List<Morpheme> run, Set<String> readings) {
        for (int i = 1; i < run.size(); i++) {
            readings.add(run.get(i - 1).spoken() + run.get(i).spoken());
        }
        if (run.size() > 2) {
            readings.add(run.stream().map(Morpheme::spoken).collect(Collectors.joining()));
        }
    }
}
