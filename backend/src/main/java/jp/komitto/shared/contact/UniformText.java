package jp.komitto.shared.contact;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text in one form (width, capitals, katakana as hiragana, without what nobody sees) in which every character remembers where
 * it stands in the text as written.
 */
final class UniformText {

    private static final int KATAKANA_TO_HIRAGANA = 'ァ' - 'ぁ';
    private static final int KEYCAP = 0x20E3;

    /** Letters of other scripts that look like Latin ones. */
    private static final Map<Character, Character> LOOKALIKES = Map.ofEntries(
            Map.entry('а', 'a'),
            Map.entry('е', 'e'),
            Map.entry('о', 'o'),
            Map.entry('р', 'p'),
            Map.entry('с', 'c'),
            Map.entry('х', 'x'),
            Map.entry('у', 'y'),
            Map.entry('і', 'i'),
            Map.entry('ο', 'o'),
            Map.entry('ı', 'i'));

    /** Letters and digits written one by one with a space after each. */
    private static final Pattern SPACED =
            Pattern.compile("(?<![a-z0-9])(?:[a-z0-9@._/:+-]\\s){4,}[a-z0-9@._/:+-](?![a-z0-9])");

    private final StringBuilder text = new StringBuilder();
    private int[] starts;
    private int[] ends;

    UniformText(String written) {
        starts = new int[written.length() * 2 + 16];
        ends = new int[starts.length];
        int at = 0;
        while (at < written.length()) {
            int next = endOfCluster(written, at);
            add(uniform(written.substring(at, next)), at, next);
            at = next;
        }
        closeUp();
    }

    String text() {
        return text.toString();
    }

    /** Where in the text as written these characters stand. */
    Span span(ContactKind kind, int start, int end) {
        return new Span(kind, starts[start], ends[end - 1]);
    }

    /** Whether the character was written as an ordinary digit, in whatever width. */
    boolean isPlainDigit(int position, String written) {
        char original = written.charAt(starts[position]);
        return original >= '0' && original <= '9' || original >= '０' && original <= '９';
    }

    private static int endOfCluster(String written, int at) {
        int next = at + Character.charCount(written.codePointAt(at));
        while (next < written.length() && belongsToTheOneBefore(written.codePointAt(next))) {
            next += Character.charCount(written.codePointAt(next));
        }
        return next;
    }

    private static boolean belongsToTheOneBefore(int c) {
        return c == 'ﾞ' || c == 'ﾟ' || c == 0x3099 || c == 0x309A || c == KEYCAP || isInvisible(c);
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT -> true;
            case Character.NON_SPACING_MARK -> c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100;
            default -> c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x034F;
        };
    }

    private static String uniform(String cluster) {
        String visible = cluster.codePoints()
                .filter(c -> !isInvisible(c) && c != KEYCAP)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Normalizer.normalize(visible, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private void add(String uniform, int start, int end) {
        for (int n = 0; n < uniform.length(); n++) {
            if (text.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(letter(uniform.charAt(n)));
        }
    }

    private static char letter(char c) {
        if (c >= 'ァ' && c <= 'ヶ') {
            return (char) (c - KATAKANA_TO_HIRAGANA);
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        return LOOKALIKES.getOrDefault(c, c);
    }

    private void closeUp() {
        for (MatchResult spaced :
                SPACED.matcher(text.toString()).results().toList().reversed()) {
            for (int n = spaced.end() - 1; n >= spaced.start(); n--) {
                if (Character.isWhitespace(text.charAt(n))) {
                    System.arraycopy(starts, n + 1, starts, n, text.length() - n - 1);
                    System.arraycopy(ends, n + 1, ends, n, text.length() - n - 1);
                    text.deleteCharAt(n);
                }
            }
        }
    }
}
