package jp.komitto.shared.text;

import java.util.List;
import java.util.Set;

/** Words a machine reads wrong too often, so that furigana leaves them alone: no reading is better than a wrong one. */
final class UncertainReadings {

    /** 方 is かた or ほう, 他 ほか or た, 行って いって or おこなって. */
    private static final Set<String> ALWAYS = Set.of("方", "他", "何", "行っ", "行なっ");

    /** 3日 みっか, 2人 ふたり, 4月 しがつ, 10分 じゅっぷん, 3階 さんがい: the number and the word change each other. */
    private static final Set<String> AFTER_NUMBERS = Set.of("日", "人", "月", "分", "本", "匹", "杯", "階", "歩", "泊");

    /** 年1回. */
    private static final Set<String> BEFORE_NUMBERS = Set.of("年");

    private UncertainReadings() {}

    static boolean at(List<Morpheme> words, int i) {
        String word = words.get(i).surface();
        return ALWAYS.contains(word)
                || isNumber(words, i) && isCounter(words, i + 1)
                || isNumber(words, i - 1) && isCounter(words, i)
                || isNumber(words, i + 1) && BEFORE_NUMBERS.contains(word);
    }

    private static boolean isNumber(List<Morpheme> words, int i) {
        return i >= 0 && i < words.size() && words.get(i).is("名詞-数");
    }

    private static boolean isCounter(List<Morpheme> words, int i) {
        return i < words.size() && AFTER_NUMBERS.contains(words.get(i).surface());
    }
}
