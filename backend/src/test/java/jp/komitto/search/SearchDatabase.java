package jp.komitto.search;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.nio.file.Path;
import java.util.List;
import jp.komitto.launch.ThrowawayDatabase;
import jp.komitto.shared.database.Database;
import org.flywaydb.core.Flyway;

/** A PostgreSQL of its own with nothing in it but the groups of a test. */
final class SearchDatabase implements AutoCloseable {

    private final ThrowawayDatabase server = ThrowawayDatabase.openIn(Path.of("target", "search-data"));
    private final Vertx vertx = Vertx.vertx();
    private final Pool pool;

    SearchDatabase() {
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

    void insert(List<IndexedGroup> groups) {
        GroupRows.insert(pool, groups).await().indefinitely();
    }

    @Override
    public void close() {
        pool.closeAndAwait();
        vertx.closeAndAwait();
        server.close();
    }
}
