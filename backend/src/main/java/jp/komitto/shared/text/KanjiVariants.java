package jp.komitto.shared.text;

import java.util.HashMap;
import java.util.Map;

/** Old and variant kanji (髙, 﨑, 邉, 國 …) as the ones in use today. */
final class KanjiVariants {

    private static final Map<Integer, Integer> TODAY = read();

    private KanjiVariants() {}

    static int today(int kanji) {
        return TODAY.getOrDefault(kanji, kanji);
    }

    private static Map<Integer, Integer> read() {
        var today = new HashMap<Integer, Integer>();
        for (String line : TextData.lines("kanji-variants.txt")) {
            for (String entry : line.split(" ")) {
                int[] kanji = entry.codePoints().toArray();
                for (int i = 1; i < kanji.length; i++) {
                    today.put(kanji[i], kanji[0]);
                }
            }
        }
        today.entrySet().removeIf(e -> e.getKey().equals(e.getValue()));
        return Map.copyOf(today);
    }
}
