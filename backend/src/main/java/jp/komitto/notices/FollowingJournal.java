package jp.komitto.notices;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import jp.komitto.launch.RunMode;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.journal.JournalFeed;
import jp.komitto.shared.journal.JournalFollower;
import jp.komitto.shared.journal.JournalRow;
import jp.komitto.shared.problem.Problem;
import org.jboss.logging.Logger;

/** Keeps up with the journal on every instance; the position they share lets each row be told by one of them. */
@ApplicationScoped
class FollowingJournal implements JournalFollower {

    private static final Logger LOG = Logger.getLogger(FollowingJournal.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private static final String TOLD = "select seq from notice_position";

    private final Database database;
    private final JournalFeed feed;
    private final WritingNotices writing;
    private final Vertx vertx;

    @Inject
    FollowingJournal(Database database, JournalFeed feed, WritingNotices writing, Vertx vertx) {
        this.database = database;
        this.feed = feed;
        this.writing = writing;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent start, RunMode mode) {
        if (mode == RunMode.SERVE) {
            Uni.createFrom()
                    .deferred(() -> database.query(TOLD))
                    .onFailure()
                    .retry()
                    .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                    .indefinitely()
                    .subscribe()
                    .with(rows -> feed.follow("notices", rows.iterator().next().getLong("seq"), this));
        }
    }

    @Override
    public Uni<Void> take(List<JournalRow> rows) {
        long upTo = rows.getLast().seq();
        return Multi.createBy()
                .repeating()
                .uni(() -> inContextOfItsOwn(() -> writing.next(upTo)))
                .whilst(more -> more)
                .collect()
                .last()
                .replaceWithVoid()
                .onFailure(FollowingJournal::isOurMistake)
                .call(failure -> {
                    LOG.error("What happened could not be put into words", failure);
                    return inContextOfItsOwn(writing::countFailure);
                });
    }

    /** Sessions of Hibernate live in the context of one request or one piece of work; a follower is called in none. */
    private <T> Uni<T> inContextOfItsOwn(Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(outcome -> {
            Context own = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
            VertxContextSafetyToggle.setContextSafe(own, true);
            own.runOnContext(here -> work.get().subscribe().with(outcome::complete, outcome::fail));
        });
    }

    /** A database that is away comes back; what we got wrong stays wrong. */
    private static boolean isOurMistake(Throwable failure) {
        return failure instanceof IllegalArgumentException
                || failure instanceof IllegalStateException
                || failure instanceof NullPointerException
                || failure instanceof ClassCastException
                || failure instanceof NoSuchElementException
                || failure instanceof Problem;
    }
}
