package jp.komitto.shared.database;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers, and soon: whoever asks must not hang with it (O1). */
@Readiness
class DatabaseCheck implements AsyncHealthCheck {

    private static final String NAME = "database";
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Pool pool;

    @Inject
    DatabaseCheck(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return pool.query("select 1")
                .execute()
                .map(answer -> HealthCheckResponse.up(NAME))
                .ifNoItem()
                .after(SOON)
                .fail()
                .onFailure()
                .recoverWithItem(HealthCheckResponse.down(NAME));
    }
}
