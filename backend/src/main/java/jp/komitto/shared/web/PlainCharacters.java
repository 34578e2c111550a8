package jp.komitto.shared.web;

/** Which characters a person can have meant to write. */
public final class PlainCharacters {

    private PlainCharacters() {}

    /** Everything but control characters (line breaks and tabs apart), lone surrogates and bidi controls. */
    public static boolean allowed(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
            case Character.SURROGATE -> false;
            default -> !isBidiControl(codePoint);
        };
    }

    private static boolean isBidiControl(int codePoint) {
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
