package jp.komitto.shared.database;

import static io.quarkus.hibernate.orm.runtime.PersistenceUnitUtil.DEFAULT_PERSISTENCE_UNIT_NAME;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.runtime.SessionOperations;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.TypeArg;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;
import org.hibernate.reactive.pool.impl.SqlClientConnection;

/**
 * The transaction of the Hibernate session at hand, open to plain SQL. The one place that knows how Hibernate Reactive keeps
 * its connection: aggregates, the directory's own SQL and the journal share it, so that all of it commits or none.
 */
public final class SessionTransaction implements Transaction {

    private static final TypeArg<Row> ROW =
            new TypeArg<>(row -> Row.newInstance((io.vertx.sqlclient.Row) row), Row::getDelegate);

    private final ReactiveConnection connection;

    private SessionTransaction(Mutiny.Session session) {
        this.connection = ((MutinySessionImpl) session).getReactiveConnection();
    }

    /** After what the session still holds back has been written. */
    public static Uni<Transaction> current() {
        return Panache.getSession().call(Mutiny.Session::flush).map(SessionTransaction::new);
    }

    /** The one in which the work at hand runs, when there is one. */
    static Optional<SessionTransaction> atHand() {
        Context context = Vertx.currentContext();
        return context == null || !VertxContext.isDuplicatedContext(context)
                ? Optional.empty()
                : Optional.ofNullable(SessionOperations.getCurrentSession(DEFAULT_PERSISTENCE_UNIT_NAME))
                        .map(SessionTransaction::new);
    }

    /** A read with the names of its columns. What the session still holds back is not seen by it. */
    Uni<RowSet<Row>> query(String sql, Tuple parameters) {
        return Uni.createFrom()
                .completionStage(() -> client().preparedQuery(sql, parameters.getDelegate()))
                .map(rows -> RowSet.newInstance(rows, ROW));
    }

    /** Without the layer that collects writes, which keeps names of columns to itself. */
    private SqlClientConnection client() {
        return (SqlClientConnection) connection.withBatchSize(1);
    }

    @Override
    public Uni<List<Object[]>> rows(String sql, Tuple parameters) {
        return Uni.createFrom()
                .completionStage(() -> connection.select(sql, values(parameters)))
                .map(result -> {
                    List<Object[]> all = new ArrayList<>(result.size());
                    result.forEachRemaining(all::add);
                    return all;
                });
    }

    @Override
    public Uni<Void> run(String sql, Tuple parameters) {
        return Uni.createFrom()
                .completionStage(() -> connection.update(sql, values(parameters)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> runEach(String sql, List<Tuple> parameters) {
        return parameters.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.createFrom()
                        .completionStage(() -> connection.update(
                                sql,
                                parameters.stream()
                                        .map(SessionTransaction::values)
                                        .toList()))
                        .replaceWithVoid();
    }

    private static Object[] values(Tuple parameters) {
        Object[] values = new Object[parameters.size()];
        for (int n = 0; n < values.length; n++) {
            values[n] = parameters.getValue(n);
        }
        return values;
    }
}
