package jp.komitto.shared.database;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Plain SQL with a limit on the client's side (O1): the server's own timeout cannot fire when the server is frozen. */
@ApplicationScoped
public class Database {

    private static final Duration LONGEST_READ = Duration.ofSeconds(3);
    private static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(10);
    static final Duration LONGEST_IN_BACKGROUND = Duration.ofMinutes(5);

    private final Pool pool;

    @Inject
    public Database(Pool pool) {
        this.pool = pool;
    }

    /**
     * One statement. Inside a use case it goes over the connection the use case already has: whoever held one and waited for a
     * second would, with enough others like them, wait for each other for ever.
     */
    public Uni<RowSet<Row>> query(String sql, Tuple parameters) {
        Uni<RowSet<Row>> answer = Uni.createFrom().deferred(() -> SessionTransaction.atHand()
                .map(atHand -> atHand.query(sql, parameters))
                .orElseGet(() -> pool.preparedQuery(sql).execute(parameters)));
        return bounded(answer, LONGEST_READ);
    }

    public Uni<RowSet<Row>> query(String sql) {
        return query(sql, Tuple.tuple());
    }

    /** Several statements that happen together or not at all, while somebody waits. */
    public <T> Uni<T> inTransaction(Function<SqlConnection, Uni<T>> work) {
        return bounded(pool.withTransaction(work), LONGEST_TRANSACTION);
    }

    /** The same for work nobody waits for at a screen, such as a batch of an import. */
    public <T> Uni<T> inBackground(Function<SqlConnection, Uni<T>> work) {
        return bounded(pool.withTransaction(connection -> unhurried(connection, work)), LONGEST_IN_BACKGROUND);
    }

    private static <T> Uni<T> unhurried(SqlConnection connection, Function<SqlConnection, Uni<T>> work) {
        AnswerWatch.allow(connection.getDelegate(), LONGEST_IN_BACKGROUND);
        return work.apply(connection).eventually(() -> AnswerWatch.allow(connection.getDelegate(), null));
    }

    private static <T> Uni<T> bounded(Uni<T> call, Duration longest) {
        return call.ifNoItem().after(longest).failWith(TimeoutException::new);
    }
}
