package jp.komitto.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jp.komitto.launch.ThrowawayDatabase;

/** One PostgreSQL for all tests of a run, emptied whenever the application starts and kept warm from run to run. */
public class DatabaseForTests implements QuarkusTestResourceLifecycleManager {

    private ThrowawayDatabase database;

    @Override
    public Map<String, String> start() {
        database = ThrowawayDatabase.openIn(Path.of("target", "test-data"));
        var configuration = new HashMap<>(database.configuration());
        configuration.put("quarkus.flyway.clean-at-start", "true");
        return configuration;
    }

    @Override
    public void stop() {
        if (database != null) database.close();
    }
}
