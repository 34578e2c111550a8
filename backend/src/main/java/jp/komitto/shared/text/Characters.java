package jp.komitto.shared.text;

import java.lang.Character.UnicodeScript;

/** What kind of character a code point is, where Unicode's own answer is not fine enough for Japanese. */
final class Characters {

    static final int PROLONGED = 'ー';

    private static final String BREAKS = "、。，．,;:!?…‥〜~|/()[]{}【】〔〕〈〉《》⟨⟩";

    private Characters() {}

    static boolean isKanji(int c) {
        return UnicodeScript.of(c) == UnicodeScript.HAN;
    }

    static boolean isHiragana(int c) {
        return c >= 'ぁ' && c <= 'ゟ';
    }

    static boolean isKatakana(int c) {
        return c >= 'ァ' && c <= 'ヿ' && c != PROLONGED;
    }

    static boolean isKana(int c) {
        return isHiragana(c) || isKatakana(c) || c == PROLONGED;
    }

    /** Letters of scripts that write words apart, and digits: these have word starts. */
    static boolean isAlphabetic(int c) {
        if (Character.isDigit(c)) {
            return true;
        }
        return switch (UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC -> Character.isLetter(c);
            default -> false;
        };
    }

    static boolean isEmoji(int c) {
        return Character.isEmojiPresentation(c) && !Character.isEmojiModifier(c);
    }

    /** Where a phrase ends: text on both sides does not belong to one word. */
    static boolean isBreak(int c) {
        return BREAKS.indexOf(c) >= 0
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || c == 0x0B
                || c == 0x0C
                || c == 0x2028
                || c == 0x2029;
    }

    static boolean isDash(int c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == '−' || c == '─' || c == '━' || c == PROLONGED;
    }

    /** Characters that are not there for a reader: controls, formats, bidi, lone surrogates, variation selectors. */
    static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
