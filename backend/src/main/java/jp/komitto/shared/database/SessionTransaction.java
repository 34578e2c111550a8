package jp.komitto.shared.database;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;

/**
 * The transaction of the Hibernate session at hand, open to plain SQL. The one place that knows how Hibernate Reactive keeps
 * its connection: aggregates, the directory's own SQL and the journal share it, so that all of it commits or none.
 */
public final class SessionTransaction implements Transaction {

    private final ReactiveConnection connection;

    private SessionTransaction(Mutiny.Session session) {
        this.connection = ((MutinySessionImpl) session).getReactiveConnection();
    }

    /** After what the session still holds back has been written. */
    public static Uni<Transaction> current() {
        return Panache.getSession().call(Mutiny.Session::flush).map(SessionTransaction::new);
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
