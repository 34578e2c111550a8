package jp.komitto.shared.database;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/** A transaction of the plain client. */
record PlainTransaction(SqlConnection connection) implements Transaction {

    @Override
    public Uni<List<Object[]>> rows(String sql, Tuple parameters) {
        return connection.preparedQuery(sql).execute(parameters).map(PlainTransaction::columns);
    }

    @Override
    public Uni<Void> run(String sql, Tuple parameters) {
        return connection.preparedQuery(sql).execute(parameters).replaceWithVoid();
    }

    @Override
    public Uni<Void> runEach(String sql, List<Tuple> parameters) {
        return parameters.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection.preparedQuery(sql).executeBatch(parameters).replaceWithVoid();
    }

    private static List<Object[]> columns(RowSet<Row> rows) {
        List<Object[]> all = new ArrayList<>(rows.size());
        rows.forEach(row -> {
            Object[] columns = new Object[row.size()];
            for (int n = 0; n < columns.length; n++) {
                columns[n] = row.getValue(n);
            }
            all.add(columns);
        });
        return all;
    }
}
