package jp.komitto.shared.text;

/**
 * One word as the dictionary cuts it. {@code reading} is in hiragana and null when the dictionary has none;
 * {@code inflection} and {@code form} are null for words that do not inflect.
 */
record Morpheme(
        String surface, int start, int end, String partOfSpeech, String reading, String inflection, String form) {

    boolean is(String... kinds) {
        for (String kind : kinds) {
            if (partOfSpeech.startsWith(kind)) {
                return true;
            }
        }
        return false;
    }

    /** The reading, or the word itself in its folded form when the dictionary has none. */
    String spoken() {
        return reading != null ? reading : Folding.fold(surface);
    }
}
