package jp.komitto.search;

import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** Groups as Lucene documents. Nothing is stored: the index answers with ids, PostgreSQL has the rest. */
final class GroupDocuments {

    static final String ID = "id";
    static final String KEY = "key";
    static final String WORD = "word";

    /** Sort key, NUL, id: unique, so that its ordinal in a segment is the group's place in kana order. */
    static final String PLACE = "place";

    /** Day of the last confirmation, in days since 1970. */
    static final String CONFIRMED = "confirmed";

    private GroupDocuments() {}

    static Term id(UUID id) {
        return new Term(ID, id.toString());
    }

    static Document of(IndexedGroup group) {
        var document = new Document();
        document.add(new StringField(ID, group.id().toString(), Field.Store.NO));
        document.add(new SortedDocValuesField(PLACE, place(group.sortKey(), group.id())));
        if (group.confirmedOn() != null) {
            document.add(
                    new NumericDocValuesField(CONFIRMED, group.confirmedOn().toEpochDay()));
        }
        group.nameKeys().forEach(key -> document.add(new StringField(KEY, key, Field.Store.NO)));
        group.readings().forEach(word -> document.add(new StringField(WORD, word, Field.Store.NO)));
        IndexField.NAME.add(document, group.nameText());
        IndexField.BODY.add(document, group.bodyText());
        IndexField.READING.add(document, group.nameReading());
        group.values()
                .forEach((filter, values) ->
                        values.forEach(value -> document.add(new StringField(filter.name(), value, Field.Store.NO))));
        return document;
    }

    static BytesRef place(String sortKey, UUID id) {
        return new BytesRef(sortKey + '\0' + id);
    }

    static UUID idAt(BytesRef place) {
        String text = place.utf8ToString();
        return UUID.fromString(text.substring(text.lastIndexOf('\0') + 1));
    }

    static String sortKeyAt(BytesRef place) {
        String text = place.utf8ToString();
        return text.substring(0, text.lastIndexOf('\0'));
    }
}
