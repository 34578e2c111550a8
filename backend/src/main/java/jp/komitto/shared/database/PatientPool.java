package jp.komitto.shared.database;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.impl.VertxInternal;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import io.vertx.sqlclient.SqlConnection;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The connections everything goes over, also Hibernate's. Left to themselves they wait for ever: for a database that is frozen, for
 * a network that swallows everything, for each other.
 */
@Singleton
class PatientPool implements PgPoolCreator {

    /** What prepares the data at the start may take its time; nobody is waiting yet. */
    private static final int AFTER_EVERYTHING = 1_000_000;

    private static final int LONGEST_HELLO_SECONDS = 5;

    /** PostgreSQL looks by itself whether whoever asked is still there, and does not go on for somebody who has left. */
    private static final Map<String, String> LOOKS_WHETHER_WE_ARE_THERE =
            Map.of("client_connection_check_interval", "1000");

    private final Patience patience;
    private volatile boolean open;

    @Inject
    PatientPool(Patience patience) {
        this.patience = patience;
    }

    void open(@Observes @Priority(AFTER_EVERYTHING) StartupEvent start) {
        open = true;
    }

    @Override
    public Pool create(Input input) {
        PoolOptions options = new PoolOptions(input.poolOptions()).setMaxWaitQueueSize(patience.waiting());
        List<SqlConnectOptions> servers = input.pgConnectOptionsList().stream()
                .map(this::impatient)
                .map(SqlConnectOptions.class::cast)
                .toList();
        Pool pool = PgBuilder.pool()
                .with(options)
                .connectingTo(servers)
                .using(input.vertx())
                .withConnectHandler(this::watch)
                .build();
        return new WaitingLine((VertxInternal) input.vertx(), pool, () -> now(patience.longestWait()));
    }

    /** Also saying hello is bounded: a frozen database lets everybody in and greets nobody. */
    private PgConnectOptions impatient(PgConnectOptions given) {
        PgConnectOptions server = new PgConnectOptions(given);
        LOOKS_WHETHER_WE_ARE_THERE.forEach(server::addProperty);
        server.setConnectTimeout(LONGEST_HELLO_SECONDS * 1000).setReadIdleTimeout(LONGEST_HELLO_SECONDS);
        return server;
    }

    private void watch(SqlConnection connection) {
        AnswerWatch.over(connection, () -> now(patience.longestAnswer()));
        connection.close();
    }

    private Duration now(Duration forPeople) {
        return open ? forPeople : Database.LONGEST_IN_BACKGROUND;
    }
}
