package jp.komitto.matching;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.nio.file.Path;
import java.util.function.Function;
import jp.komitto.launch.ThrowawayDatabase;
import jp.komitto.shared.database.Database;
import jp.komitto.testing.DirectPool;
import org.flywaydb.core.Flyway;

/** A PostgreSQL of its own with nothing in it but the listings of a test. */
final class MatchingDatabase implements AutoCloseable {

    private final ThrowawayDatabase server = ThrowawayDatabase.openIn(Path.of("target", "matching-data"));
    private final DirectPool connections;

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
        connections = new DirectPool(configuration.get("quarkus.datasource.reactive.url"), user, password, 4);
    }

    Database database() {
        return new Database(connections.pool());
    }

    <T> T inTransaction(Function<SqlConnection, Uni<T>> work) {
        return connections.pool().withTransaction(work).await().indefinitely();
    }

    @Override
    public void close() {
        connections.close();
        server.close();
    }
}
