package jp.komitto.matching;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.komitto.launch.RunMode;
import jp.komitto.shared.database.Steps;
import jp.komitto.shared.journal.JournalFeed;
import jp.komitto.shared.journal.JournalRow;
import org.jboss.logging.Logger;

/** The index of this process: read from PostgreSQL at start, then kept up by the journal. */
@ApplicationScoped
class CurrentMatches {

    private static final Logger LOG = Logger.getLogger(CurrentMatches.class);
    private static final int STEP = 1000;

    /** Its listings went with it, without a row of their own. */
    private static final String GROUP_REMOVED = "GroupRemoved";

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** After everything else that prepares data at start. */
    private static final int LAST = 10_000;

    private final IndexedListings listings;
    private final JournalFeed journal;
    private final MatchingThreads threads;
    private final MatchingRules rules;
    private volatile MatchIndex ready;

    @Inject
    CurrentMatches(IndexedListings listings, JournalFeed journal, MatchingThreads threads, MatchingRules rules) {
        this.listings = listings;
        this.journal = journal;
        this.threads = threads;
        this.rules = rules;
    }

    /** Empty until every listing has been read once. */
    Optional<MatchIndex> get() {
        return Optional.ofNullable(ready);
    }

    void start(@Observes @Priority(LAST) StartupEvent start, RunMode mode) {
        if (mode == RunMode.SERVE) {
            Uni.createFrom()
                    .deferred(this::load)
                    .onFailure()
                    .invoke(failure ->
                            LOG.warnf("The matching index could not be read and is tried again: %s", failure))
                    .onFailure()
                    .retry()
                    .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                    .indefinitely()
                    .subscribe()
                    .with(loaded -> LOG.debugf(
                            "The matching index holds %d needs and %d offers.", ready.needs(), ready.offers()));
        }
    }

    void stop(@Observes ShutdownEvent end) {
        get().ifPresent(MatchIndex::close);
    }

    /** What happens while it is being read comes again by the journal: its number is taken first. */
    private Uni<Void> load() {
        var index = new MatchIndex(rules);
        return journal.latest()
                .call(seq -> listings.numbers().invoke(numbers -> index.makeRoom(numbers.needs(), numbers.offers())))
                .call(seq -> readAll(index))
                .invoke(seq -> {
                    ready = index;
                    journal.follow("matching", seq, rows -> take(index, rows));
                })
                .onFailure()
                .invoke(index::close)
                .replaceWithVoid();
    }

    private Uni<Void> readAll(MatchIndex index) {
        return Steps.each(null, after -> listings.after(after, STEP), Profile::id, step -> threads.write(
                        () -> index.replace(List.of(), step))
                .replaceWithVoid());
    }

    /** Whatever a row is about may be a listing, or somebody who posted some: what is open is taken in, the rest is gone. */
    private Uni<Void> take(MatchIndex index, List<JournalRow> rows) {
        var touched = new LinkedHashSet<UUID>();
        rows.forEach(row -> touched.add(row.subject()));
        Set<UUID> removed = rows.stream()
                .filter(row -> row.type().equals(GROUP_REMOVED))
                .map(JournalRow::subject)
                .collect(Collectors.toSet());
        Uni<Void> taken = listings.openOf(touched)
                .chain(present -> threads.write(() -> {
                    if (!removed.isEmpty()) {
                        index.removeOf(removed);
                    }
                    index.replace(touched, present);
                }));
        boolean measured = rows.stream().anyMatch(row -> row.type().equals(Measurements.MEASURED));
        return measured
                ? taken.chain(listings::exposed).chain(exposed -> threads.write(() -> index.expose(exposed)))
                : taken;
    }
}
