package jp.komitto.listings;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import jp.komitto.shared.time.DueToday;

/** On every instance; a second one finds nothing left to do. */
@ApplicationScoped
class ListingCalendar implements DueToday {

    private final EndingListings ending;

    @Inject
    ListingCalendar(EndingListings ending) {
        this.ending = ending;
    }

    @Override
    @Scheduled(every = "15m", delayed = "90s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> look() {
        return all(ending::expire).chain(() -> all(ending::remind));
    }

    @Scheduled(every = "1m", delayed = "45s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> rest() {
        return all(ending::rest).chain(() -> all(ending::restOfAbsentPeople)).chain(() -> all(ending::protectMinors));
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
