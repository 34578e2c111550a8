package jp.komitto.upkeep;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import jp.komitto.shared.time.DueToday;

/** Once an hour, on every instance; a second one finds nothing left to do. */
@ApplicationScoped
class Calendar implements DueToday {

    private final ChangingStanding standing;

    @Inject
    Calendar(ChangingStanding standing) {
        this.standing = standing;
    }

    @Override
    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> look() {
        return all(standing::expireOverdue).chain(() -> all(standing::remind));
    }

    /** Step by step, so that no transaction grows with the city. */
    private static Uni<Void> all(Supplier<Uni<? extends Integer>> step) {
        return Multi.createBy()
                .repeating()
                .uni(step)
                .until(done -> done == 0)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
