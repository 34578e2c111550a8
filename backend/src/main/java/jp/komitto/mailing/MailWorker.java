package jp.komitto.mailing;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import jp.komitto.launch.RunMode;
import jp.komitto.shared.database.Database;
import org.jboss.logging.Logger;

/** Looks every second on every instance; they never get in each other's way. */
@ApplicationScoped
class MailWorker {

    /** Then other work has its turn. */
    private static final int MOST_IN_A_ROW = 200;

    private static final Logger LOG = Logger.getLogger(MailWorker.class);

    private final Optional<DeliveringMail> delivering;

    @Inject
    MailWorker(Database database, CurrentPost post, RunMode mode, Clock clock) {
        this.delivering = post.post()
                .filter(carrier -> mode == RunMode.SERVE)
                .map(carrier -> new DeliveringMail(database, carrier, clock));
    }

    @Scheduled(every = "1s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return delivering
                .map(MailWorker::all)
                .orElseGet(() -> Uni.createFrom().voidItem())
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "Mail waits for the next look: %s", failure.getClass().getSimpleName()))
                .onFailure()
                .recoverWithNull();
    }

    private static Uni<Void> all(DeliveringMail delivering) {
        return delivering.dropLate().chain(() -> Multi.createBy()
                .repeating()
                .uni(delivering::deliverNext)
                .whilst(delivered -> delivered)
                .select()
                .first(MOST_IN_A_ROW)
                .collect()
                .last()
                .replaceWithVoid());
    }
}
