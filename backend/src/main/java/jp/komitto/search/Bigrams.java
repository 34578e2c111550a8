package jp.komitto.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Every two neighbouring letters of a text, in order: then a phrase of bigrams is exactly a substring. */
final class Bigrams extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final int[] letters;
    private int next;

    Bigrams(String text) {
        this.letters = text.codePoints().toArray();
    }

    @Override
    public boolean incrementToken() {
        if (next + 1 >= letters.length) {
            return false;
        }
        clearAttributes();
        term.append(new String(letters, next++, 2));
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
