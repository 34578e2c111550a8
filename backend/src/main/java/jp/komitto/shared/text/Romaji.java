package jp.komitto.shared.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Japanese written in the Latin alphabet: Hepburn and what people type, with long vowels marked or not. */
public final class Romaji {

    private static final Transliterator TO_HIRAGANA = Transliterator.getInstance("Latin-Hiragana");
    private static final Pattern M_BEFORE_LIPS = Pattern.compile("m(?=[bpm])");
    private static final Pattern LATIN = Pattern.compile("[a-z']+");
    private static final Pattern HIRAGANA = Pattern.compile("[ぁ-ゖー]+");
    private static final Pattern LONG_U = Pattern.compile("(?<=[うくすつぬふむゆるぐずづぶぷゅ])う|(?<=[おこそとのほもよろごぞどぼぽょ])[うお]|ー");

    private Romaji() {}

    /** The word in hiragana, or an empty string when it cannot be read as Japanese. */
    public static String toHiragana(String word) {
        String latin = M_BEFORE_LIPS
                .matcher(Folding.plain(word).toLowerCase(Locale.ROOT))
                .replaceAll("n");
        if (!LATIN.matcher(latin).matches()) {
            return "";
        }
        String kana = TO_HIRAGANA.transliterate(latin);
        return HIRAGANA.matcher(kana).matches() ? kana : "";
    }

    /** Without long vowels, as plain romaji writes it: とうきょう → ときょ, for {@code tokyo}. */
    public static String shortened(String hiragana) {
        return LONG_U.matcher(hiragana).replaceAll("");
    }
}
