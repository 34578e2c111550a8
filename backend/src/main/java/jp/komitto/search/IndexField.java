package jp.komitto.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.NGramPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A text that can be searched for any stretch of it. */
enum IndexField {
    NAME,
    BODY,
    READING;

    private static final FieldType BIGRAMS = new FieldType();

    static {
        BIGRAMS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        BIGRAMS.setOmitNorms(true);
        BIGRAMS.freeze();
    }

    void add(Document document, String text) {
        document.add(new Field(name(), new Bigrams(text), BIGRAMS));
        text.codePoints()
                .distinct()
                .forEach(
                        letter -> document.add(new StringField(letters(), Character.toString(letter), Field.Store.NO)));
    }

    /** Finds the groups whose text contains the stretch. */
    Query containing(String stretch) {
        int[] letters = stretch.codePoints().toArray();
        if (letters.length == 1) {
            return new TermQuery(new Term(letters(), stretch));
        }
        var phrase = new PhraseQuery.Builder();
        for (int i = 0; i + 1 < letters.length; i++) {
            phrase.add(new Term(name(), new String(letters, i, 2)));
        }
        return letters.length == 2 ? phrase.build() : new NGramPhraseQuery(2, phrase.build());
    }

    private String letters() {
        return name() + ".letters";
    }
}
