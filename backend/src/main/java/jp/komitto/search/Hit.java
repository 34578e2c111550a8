package jp.komitto.search;

import java.util.Comparator;
import java.util.UUID;
import org.apache.lucene.util.BytesRef;

/** A group found, by rank and place in kana order; places are unique. */
record Hit(int rank, BytesRef place) {

    static final Comparator<Hit> ORDER = Comparator.comparingInt(Hit::rank).thenComparing(Hit::place);

    UUID id() {
        return GroupDocuments.idAt(place);
    }

    Position position() {
        return new Position(rank, GroupDocuments.sortKeyAt(place), id());
    }
}
