package jp.komitto.mailing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.shared.database.Database;

/** How many mails wait, for how long, and how many nobody tries to send any more; the same from every instance. */
@Startup
@ApplicationScoped
class OutboxMeters {

    private static final String DEPTH = """
            select count(*) filter (where status = 'WAITING') as waiting,
                   count(*) filter (where status = 'DEAD' and body is not null) as dead,
                   coalesce(extract(epoch from now() - min(enqueued_at) filter (where status = 'WAITING')), 0)::float8 as oldest
              from outbox_mail where status = 'WAITING' or status = 'DEAD'
            """;

    private final Database database;
    private volatile Depth depth = new Depth(0, 0, 0);

    @Inject
    OutboxMeters(Database database, MeterRegistry meters) {
        this.database = database;
        Gauge.builder("komitto.outbox.mails", this, outbox -> outbox.depth.waiting())
                .tag("status", "waiting")
                .register(meters);
        Gauge.builder("komitto.outbox.mails", this, outbox -> outbox.depth.dead())
                .tag("status", "dead")
                .register(meters);
        Gauge.builder("komitto.outbox.oldest", this, outbox -> outbox.depth.oldest())
                .description("How long the mail that waits longest has waited.")
                .baseUnit("seconds")
                .register(meters);
    }

    private record Depth(long waiting, long dead, double oldest) {

        static Depth of(Row row) {
            return new Depth(row.getLong("waiting"), row.getLong("dead"), row.getDouble("oldest"));
        }
    }

    @Scheduled(every = "15s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return database.query(DEPTH)
                .invoke(rows -> depth = Depth.of(rows.iterator().next()))
                .replaceWithVoid();
    }
}
