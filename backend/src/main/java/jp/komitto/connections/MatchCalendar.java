package jp.komitto.connections;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import jp.komitto.shared.time.DueToday;

/** On every instance; a second one finds nothing left to do. */
@ApplicationScoped
class MatchCalendar implements DueToday {

    private final EndingMatches ending;
    private final Disclosing disclosing;

    @Inject
    MatchCalendar(EndingMatches ending, Disclosing disclosing) {
        this.ending = ending;
        this.disclosing = disclosing;
    }

    @Override
    @Scheduled(every = "10m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> look() {
        return all(ending::unanswered).chain(() -> all(ending::leftAlone)).chain(() -> all(disclosing::expire));
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
