package jp.komitto.matching;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.nio.file.Path;
import java.util.function.Function;
import jp.komitto.launch.ThrowawayDatabase;
import jp.komitto.shared.database.Database;
import org.flywaydb.core.Flyway;

/** A PostgreSQL of its own with nothing in it but the listings of a test. */
final class MatchingDatabase implements AutoCloseable {

    private final ThrowawayDatabase server = ThrowawayDatabase.openIn(Path.of("target", "matching-data"));
    private final Vertx vertx = Vertx.vertx();
    private final Pool pool;

    MatchingDatabase() {
        var configuration = server.configuration();
        String user = configuration.get("quarkus.datasource.username");
        String password = configuration.get("quarkus.datasource.password");
        var flyway = Flyway.configure()
                .dataSource(configuration.get("quarkus.datasource.jdbc.url"), user, password)
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(4))
                .connectingTo(PgConnectOptions.fromUri(configuration.get("quarkus.datasource.reactive.url"))
                        .setUser(user)
                        .setPassword(password)
                        .setCachePreparedStatements(true))
                .using(vertx)
                .build();
    }

    Database database() {
        return new Database(pool);
    }

    <T> T inTransaction(Function<SqlConnection, Uni<T>> work) {
        return pool.withTransaction(work).await().indefinitely();
    }

    @Override
    public void close() {
        pool.closeAndAwait();
        vertx.closeAndAwait();
        server.close();
    }
}
