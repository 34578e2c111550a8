package jp.komitto.shared.work;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import jp.komitto.shared.database.Database;

/** Work that a statement finds: columns {@code id, group_id, title, since, total}, the limit in {@code $1}. */
public final class WorkRows {

    private WorkRows() {}

    public static Uni<WorkSource.Waiting> of(Database database, WorkKind kind, String sql, int most) {
        return database.query(sql, Tuple.of(most)).map(rows -> read(kind, rows));
    }

    private static WorkSource.Waiting read(WorkKind kind, RowSet<Row> rows) {
        List<WorkItem> first = new ArrayList<>(rows.size());
        long total = 0;
        for (Row row : rows) {
            total = row.getLong("total");
            first.add(WorkItem.of(
                    kind,
                    row.getUUID("id"),
                    row.getUUID("group_id"),
                    row.getString("title"),
                    row.getOffsetDateTime("since")));
        }
        return new WorkSource.Waiting(kind, total, first);
    }
}
