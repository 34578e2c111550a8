package jp.komitto.shared.text;

import static jp.komitto.shared.text.Characters.*;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One form for the many ways of writing the same word: full and half width, katakana and hiragana, capitals, accents,
 * old kanji, ヶ/ケ/が between kanji, dashes for ー; without spaces, punctuation and invisible characters.
 *
 * <p>Three strengths: {@link #fold} for comparing whole names, {@link #name} and {@link #text} for looking inside.
 * The latter two mark where an alphabetic word or number starts, so that {@code art} finds an artist and not a heart.
 */
public final class Folding {

    /** Stands before each part of a folded text: a name, a phrase. A folded query never contains it. */
    public static final char PART = '\u001F';

    /** Stands before each alphabetic word and number. */
    public static final char WORD = '\u001E';

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]");
    private static final Pattern VU = Pattern.compile("ゔ([ぁぃぇぉ]?)");

    private Folding() {}

    /** The form for comparing whole names: equal names have equal folds. Empty when nothing readable is in it. */
    public static String fold(String text) {
        return fold(text, false, false);
    }

    /** The form for looking inside a name, and the form of a search term. Punctuation does not part it. */
    public static String name(String text) {
        return fold(text, true, false);
    }

    /** The form for looking inside running text: phrases are parted at punctuation. */
    public static String text(String text) {
        return fold(text, true, true);
    }

    /** Width and composition unified, nothing else: what a reader of Japanese sees. */
    static String plain(String text) {
        String marked = text.replace('゛', '\u3099').replace('゜', '\u309A');
        String apart = Normalizer.normalize(marked, Form.NFKD);
        return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Form.NFC);
    }

    private static String fold(String text, boolean marks, boolean parts) {
        int[] in = plain(text).toLowerCase(Locale.ROOT).codePoints().toArray();
        var out = new StringBuilder(in.length + 8);
        int last = 0;
        boolean apart = true;
        for (int i = 0; i < in.length; i++) {
            int c = letter(in, i, last);
            if (c < 0) {
                if (parts && isBreak(in[i]) && last != PART && last != 0) {
                    out.append(PART);
                    last = PART;
                }
                apart |= !isInvisible(in[i]) || isBreak(in[i]);
                continue;
            }
            boolean alphabetic = isAlphabetic(c);
            if (marks && alphabetic && (apart || !isAlphabetic(last))) {
                out.append(WORD);
            }
            out.appendCodePoint(c);
            last = c;
            apart = false;
        }
        if (last == PART) {
            out.setLength(out.length() - 1);
        }
        return softened(out);
    }

    /** The folded letter at this place, or −1 when what stands there is no letter. */
    private static int letter(int[] in, int i, int last) {
        int c = in[i];
        if (isDash(c)) {
            return isKana(last) ? PROLONGED : -1;
        }
        if (c == 'ヶ' || c == 'ケ' && isBetweenKanji(in, i)) {
            return 'が';
        }
        if (c >= 'ァ' && c <= 'ヶ' || c == 'ヽ' || c == 'ヾ') {
            return c - 'ァ' + 'ぁ';
        }
        if (isKanji(c)) {
            return KanjiVariants.today(c);
        }
        return Character.isLetterOrDigit(c) || isEmoji(c) ? c : -1;
    }

    /** Also true at the start of a term, for what people type of a longer name: no katakana word has a kanji after ケ. */
    private static boolean isBetweenKanji(int[] in, int i) {
        return i + 1 < in.length && isKanji(in[i + 1]) && (i == 0 || !isKana(in[i - 1]));
    }

    /** ヴァイオリン and バイオリン. */
    private static String softened(StringBuilder folded) {
        if (folded.indexOf("ゔ") < 0) {
            return folded.toString();
        }
        return VU.matcher(folded).replaceAll(match -> switch (match.group(1)) {
            case "ぁ" -> "ば";
            case "ぃ" -> "び";
            case "ぇ" -> "べ";
            case "ぉ" -> "ぼ";
            default -> "ぶ";
        });
    }
}
