package jp.komitto.testing;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;

/** Connections to a database without a running application, closed with it. */
public final class DirectPool implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final Pool pool;

    /** @param url in the form {@code postgresql://host:port/database} */
    public DirectPool(String url, String user, String password, int connections) {
        pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(connections))
                .connectingTo(PgConnectOptions.fromUri(url)
                        .setUser(user)
                        .setPassword(password)
                        .setCachePreparedStatements(true))
                .using(vertx)
                .build();
    }

    public Pool pool() {
        return pool;
    }

    @Override
    public void close() {
        pool.closeAndAwait();
        vertx.closeAndAwait();
    }
}
