package jp.komitto.matching;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Counts once an hour how often each listing is among the first suggestions. What is shown more often than its share steps back
 * from then on, on every instance alike, until it is counted again. It is always counted without that, so that nothing swings.
 */
@ApplicationScoped
public class MeasuringExposure {

    private static final int MOST_LISTS = 20_000;
    private static final Duration SELDOM_ENOUGH = Duration.ofHours(1);

    private final CurrentMatches current;
    private final Measurements measurements;
    private final IndexedListings listings;
    private final MatchingThreads threads;
    private final MatchingRules rules;
    private final Clock clock;

    @Inject
    MeasuringExposure(
            CurrentMatches current,
            Measurements measurements,
            IndexedListings listings,
            MatchingThreads threads,
            MatchingRules rules,
            Clock clock) {
        this.current = current;
        this.measurements = measurements;
        this.listings = listings;
        this.threads = threads;
        this.rules = rules;
        this.clock = clock;
    }

    /** What was found last; empty until it was counted once. */
    public Uni<Optional<Fairness>> latest() {
        return measurements.latest();
    }

    /** Looked at by every instance, so that a new exchange need not wait an hour; a second one finds that it was done. */
    @Scheduled(
            every = "{komitto.matching.measuring-due-every}",
            delayed = "15s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> measureWhenDue() {
        return measurements.latest().chain(last -> {
            boolean due = last.isEmpty() || last.get().measuredAt().isBefore(now().minus(SELDOM_ENOUGH));
            return due && current.get().isPresent()
                    ? measure(current.get().get())
                    : Uni.createFrom().voidItem();
        });
    }

    Uni<Void> measure(MatchIndex index) {
        return threads.read(() -> shown(index, false)).chain(before -> measurements
                .keep(before)
                .chain(() -> listings.exposed())
                .chain(exposed -> threads.write(() -> index.expose(exposed)))
                .chain(() -> threads.read(() -> shown(index, true)))
                .chain(after -> record(index.groupsOfNeeds(), before, after)));
    }

    private Shown shown(MatchIndex index, boolean capped) {
        return index.shown(LocalDate.now(clock), capped, rules.listLength(), MOST_LISTS);
    }

    private Uni<Void> record(Map<UUID, UUID> groupsOfNeeds, Shown before, Shown after) {
        var groups = new HashSet<>(groupsOfNeeds.values());
        return measurements.small(groups).chain(small -> {
            Evenness was = Evenness.of(byGroup(groupsOfNeeds, before), small);
            Evenness is = Evenness.of(byGroup(groupsOfNeeds, after), small);
            return measurements.record(new Fairness(
                    now(),
                    rules.version(),
                    before.lists(),
                    groups.size(),
                    small.size(),
                    was.gini(),
                    is.gini(),
                    was.smallShare(),
                    is.smallShare()));
        });
    }

    /** Also of groups that are never shown. */
    private static Map<UUID, Long> byGroup(Map<UUID, UUID> groupsOfNeeds, Shown shown) {
        Map<UUID, Long> appearances = new HashMap<>();
        groupsOfNeeds.forEach(
                (need, group) -> appearances.merge(group, (long) shown.needs().getOrDefault(need, 0), Long::sum));
        return appearances;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
