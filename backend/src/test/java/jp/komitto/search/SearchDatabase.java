package jp.komitto.search;

import java.nio.file.Path;
import java.util.List;
import jp.komitto.launch.ThrowawayDatabase;
import jp.komitto.shared.database.Database;
import jp.komitto.testing.DirectPool;
import org.flywaydb.core.Flyway;

/** A PostgreSQL of its own with nothing in it but the groups of a test. */
final class SearchDatabase implements AutoCloseable {

    private final ThrowawayDatabase server = ThrowawayDatabase.openIn(Path.of("target", "search-data"));
    private final DirectPool connections;

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
        connections = new DirectPool(configuration.get("quarkus.datasource.reactive.url"), user, password, 4);
    }

    Database database() {
        return new Database(connections.pool());
    }

    void insert(List<IndexedGroup> groups) {
        GroupRows.insert(connections.pool(), groups).await().indefinitely();
    }

    @Override
    public void close() {
        connections.close();
        server.close();
    }
}
