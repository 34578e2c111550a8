package jp.komitto.testing;

import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import java.time.Duration;
import jp.komitto.shared.database.Database;

/** The indexes in memory of the application under test, which follow the journal. */
public final class Indexes {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String LATEST = "select coalesce(max(seq), 0) as seq from journal";

    private Indexes() {}

    /** Waits until this one holds everything that has been committed so far: the rule for every test that reads a list it changed. */
    public static void awaitEverything(String follower) {
        Database database = Arc.container().instance(Database.class).get();
        long latest =
                Vertx.await(() -> database.query(LATEST)).iterator().next().getLong("seq");
        await().atMost(SOON)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> taken(follower) >= latest);
    }

    /** The number of the last row it took in; before the first one it is not known. */
    private static double taken(String follower) {
        Gauge gauge = Arc.container()
                .instance(MeterRegistry.class)
                .get()
                .find("komitto.journal.taken")
                .tag("follower", follower)
                .gauge();
        return gauge == null ? -1 : gauge.value();
    }
}
