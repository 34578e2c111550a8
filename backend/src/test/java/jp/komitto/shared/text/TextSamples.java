package jp.komitto.shared.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts as hostile as people and files can make them. */
final class TextSamples {

    private static final String JAPANESE = "水戸子供髙﨑防災福祉学高齢者東京のがをはでにたいするヶケアガーｱﾞ〜・、。（）「」｜《》々〆三1２日人月方";

    private TextSamples() {}

    static Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars(JAPANESE).ofMaxLength(40),
                Arbitraries.strings().all().ofMaxLength(40),
                Arbitraries.strings()
                        .withChars("aZé9 \t\n\u0000\u001e\u001f\u200d\u202e\ud83c\udf38%_*?\"\\-'がプ")
                        .ofMaxLength(20));
    }
}
