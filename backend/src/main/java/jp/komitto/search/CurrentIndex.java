package jp.komitto.search;

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
import java.util.UUID;
import jp.komitto.launch.RunMode;
import jp.komitto.shared.database.Steps;
import jp.komitto.shared.journal.JournalFeed;
import jp.komitto.shared.journal.JournalRow;
import org.jboss.logging.Logger;

/** The index of this process: read from PostgreSQL at start, then kept up by the journal. */
@ApplicationScoped
class CurrentIndex {

    private static final Logger LOG = Logger.getLogger(CurrentIndex.class);
    private static final int STEP = 1000;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** After everything else that prepares data at start. */
    private static final int LAST = 10_000;

    private final IndexedGroups groups;
    private final JournalFeed journal;
    private final SearchThreads threads;
    private volatile GroupIndex ready;

    @Inject
    CurrentIndex(IndexedGroups groups, JournalFeed journal, SearchThreads threads) {
        this.groups = groups;
        this.journal = journal;
        this.threads = threads;
    }

    /** Empty until every group has been read once. */
    Optional<GroupIndex> get() {
        return Optional.ofNullable(ready);
    }

    void start(@Observes @Priority(LAST) StartupEvent start, RunMode mode) {
        if (mode == RunMode.SERVE) {
            Uni.createFrom()
                    .deferred(this::load)
                    .onFailure()
                    .invoke(failure -> LOG.warnf("The search index could not be read and is tried again: %s", failure))
                    .onFailure()
                    .retry()
                    .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                    .indefinitely()
                    .subscribe()
                    .with(loaded -> LOG.debugf("The search index holds %d groups.", ready.size()));
        }
    }

    void stop(@Observes ShutdownEvent end) {
        get().ifPresent(GroupIndex::close);
    }

    /** What happens while it is being read comes again by the journal: its number is taken first. */
    private Uni<Void> load() {
        var index = new GroupIndex();
        return journal.latest()
                .call(seq -> readAll(index))
                .call(seq -> threads.write(index::refresh))
                .invoke(seq -> {
                    ready = index;
                    journal.follow("search", seq, rows -> take(index, rows));
                })
                .onFailure()
                .invoke(index::close)
                .replaceWithVoid();
    }

    private Uni<Void> readAll(GroupIndex index) {
        return Steps.each(
                null, after -> groups.after(after, STEP), IndexedGroup::id, step -> threads.write(() -> index.add(step))
                        .replaceWithVoid());
    }

    /** Whatever a row is about may be a group: what is one now is taken in, what is none any more is gone. */
    private Uni<Void> take(GroupIndex index, List<JournalRow> rows) {
        var touched = new LinkedHashSet<UUID>();
        rows.forEach(row -> touched.add(row.subject()));
        return groups.of(touched).chain(present -> threads.write(() -> index.replace(touched, present)));
    }
}
