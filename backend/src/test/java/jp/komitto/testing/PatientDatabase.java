package jp.komitto.testing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jp.komitto.shared.database.Database;

/** Waits as long as it takes: for SQL that reads everything, where nobody sits before a screen. */
public final class PatientDatabase extends Database {

    private final Pool pool;

    public PatientDatabase(Pool pool) {
        super(pool);
        this.pool = pool;
    }

    @Override
    public Uni<RowSet<Row>> query(String sql, Tuple parameters) {
        return pool.preparedQuery(sql).execute(parameters);
    }
}
