package jp.komitto.shared.database;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;

/** A transaction at hand, whoever opened it. What is said to it happens together with everything else in it. */
public interface Transaction {

    /** The rows that answer, each as its columns in the order of the statement. */
    Uni<List<Object[]>> rows(String sql, Tuple parameters);

    Uni<Void> run(String sql, Tuple parameters);

    /** The same statement once for each of these. */
    Uni<Void> runEach(String sql, List<Tuple> parameters);

    static Transaction of(SqlConnection connection) {
        return new PlainTransaction(connection);
    }
}
