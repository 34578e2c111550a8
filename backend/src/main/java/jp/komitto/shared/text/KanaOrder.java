package jp.komitto.shared.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** The order of a Japanese index: first without voicing marks and small letters, then with them (かい, がい, かう). */
final class KanaOrder {

    private static final Pattern VOICING = Pattern.compile("[\\u3099\\u309A]");
    private static final String SMALL = "ぁぃぅぇぉっゃゅょゎゕゖ";
    private static final String LARGE = "あいうえおつやゆよわかけ";
    private static final String[] VOWELS = {"あかさたなはまやらわゃ", "いきしちにひみりゐぃ", "うくすつぬふむゆるゅぅ", "えけせてねへめれゑぇ", "おこそとのほもよろをょぉ"};

    /** Names that agree so far are as good as equal. */
    private static final int LONGEST = 60;

    private KanaOrder() {}

    /** To be compared by code point. The space between the two levels sorts before every letter. */
    static String key(String hiragana) {
        int[] letters = hiragana.codePoints().limit(LONGEST).toArray();
        String start = new String(letters, 0, letters.length);
        return level(start) + " " + start;
    }

    private static String level(String hiragana) {
        String plain = VOICING.matcher(Normalizer.normalize(hiragana, Form.NFD)).replaceAll("");
        var level = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            level.append(c == Characters.PROLONGED ? vowel(level) : large(c));
        }
        return level.toString();
    }

    private static char large(char c) {
        int small = SMALL.indexOf(c);
        return small < 0 ? c : LARGE.charAt(small);
    }

    /** かー sorts as かあ. */
    private static char vowel(StringBuilder before) {
        if (!before.isEmpty()) {
            for (String row : VOWELS) {
                if (row.indexOf(before.charAt(before.length() - 1)) >= 0) {
                    return row.charAt(0);
                }
            }
        }
        return Characters.PROLONGED;
    }
}
