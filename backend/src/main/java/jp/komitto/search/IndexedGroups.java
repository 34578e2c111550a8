package jp.komitto.search;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jp.komitto.shared.database.Database;

/** Reads what the index keeps from its one truth. */
@ApplicationScoped
class IndexedGroups {

    private static final String SELECT = """
            select g.id, g.kind, g.fields, g.district, g.weekdays, g.audiences, g.languages, g.recruiting, g.confirmed_on,
                   s.name_keys, s.name_text, s.body_text, s.name_reading, s.readings, s.sort_key
              from citizen_group g join group_search s on s.group_id = g.id
             where g.status = 'REGISTERED' and\s""";
    private static final String AFTER = SELECT + "($1::uuid is null or g.id > $1) order by g.id limit $2";
    private static final String OF = SELECT + "g.id = any($1)";

    private final Database database;

    @Inject
    IndexedGroups(Database database) {
        this.database = database;
    }

    /** The next groups by id; {@code after} is null for the first. */
    Uni<List<IndexedGroup>> after(UUID after, int size) {
        return database.query(AFTER, Tuple.of(after, size)).map(IndexedGroups::read);
    }

    /** Those of the groups that are registered; the others are not to be found. */
    Uni<List<IndexedGroup>> of(Collection<UUID> ids) {
        return database.query(OF, Tuple.of(ids.toArray(UUID[]::new))).map(IndexedGroups::read);
    }

    private static List<IndexedGroup> read(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(IndexedGroup::of)
                .toList();
    }
}
