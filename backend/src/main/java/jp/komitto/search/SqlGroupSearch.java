package jp.komitto.search;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import jp.komitto.shared.database.Database;

/**
 * The same answers in plain SQL: it says what the index has to find, and stands in for it until it is ready. It reads every
 * group for every question.
 */
@ApplicationScoped
class SqlGroupSearch implements GroupSearch {

    private final Database database;

    @Inject
    SqlGroupSearch(Database database) {
        this.database = database;
    }

    @Override
    public Uni<GroupHits> find(GroupQuery query) {
        Tuple parameters = SqlQuery.parameters(query);
        return database.query(SqlQuery.COUNTS, parameters).map(SqlCounts::read).chain(counts -> database.query(
                        SqlQuery.PAGE, SqlQuery.page(query))
                .map(rows -> hits(query, counts, rows)));
    }

    private static GroupHits hits(GroupQuery query, SqlCounts counts, RowSet<Row> rows) {
        List<Position> positions = StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Position(row.getInteger("rank"), row.getString("sort_key"), row.getUUID("id")))
                .toList();
        boolean more = positions.size() > query.size();
        List<Position> page = more ? positions.subList(0, query.size()) : positions;
        return new GroupHits(
                page.stream().map(Position::id).toList(),
                counts.total(),
                more ? query.cursor(page.getLast()) : null,
                counts.facets(),
                counts.total() > 0 ? null : counts.hint());
    }

    @Override
    public Uni<List<SuggestedGroup>> suggest(String typed, int size) {
        return database.query(SqlQuery.SUGGEST, Tuple.of(SqlText.ways(SuggestionText.of(typed)), size))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new SuggestedGroup(row.getUUID("id"), row.getInteger("rank")))
                        .toList());
    }
}
