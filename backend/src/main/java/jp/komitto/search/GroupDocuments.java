package jp.komitto.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

    private static final int ID_LENGTH = 2 * Long.BYTES;

    private GroupDocuments() {}

    static Term id(UUID id) {
        return new Term(ID, bytes(id));
    }

    static Document of(IndexedGroup group) {
        var document = new Document();
        document.add(new StringField(ID, bytes(group.id()), Field.Store.NO));
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
        byte[] key = sortKey.getBytes(StandardCharsets.UTF_8);
        var place = ByteBuffer.allocate(key.length + 1 + ID_LENGTH).put(key).put((byte) 0);
        return new BytesRef(put(id, place).array());
    }

    static UUID idAt(BytesRef place) {
        var id = ByteBuffer.wrap(place.bytes, place.offset + place.length - ID_LENGTH, ID_LENGTH);
        return new UUID(id.getLong(), id.getLong());
    }

    static String sortKeyAt(BytesRef place) {
        return new String(place.bytes, place.offset, place.length - ID_LENGTH - 1, StandardCharsets.UTF_8);
    }

    /** As PostgreSQL compares ids: byte by byte. */
    private static BytesRef bytes(UUID id) {
        return new BytesRef(put(id, ByteBuffer.allocate(ID_LENGTH)).array());
    }

    private static ByteBuffer put(UUID id, ByteBuffer where) {
        return where.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
