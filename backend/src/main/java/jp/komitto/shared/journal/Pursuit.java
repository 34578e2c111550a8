package jp.komitto.shared.journal;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import org.jboss.logging.Logger;

/** One follower on its way: reads what is new, hands it over, and starts again as long as there was something. */
final class Pursuit {

    private static final Logger LOG = Logger.getLogger(Pursuit.class);
    private static final double NANOS = 1e9;
    private static final Duration REST_AFTER_FAILURE = Duration.ofMillis(500);

    private final LongFunction<Uni<List<JournalRow>>> journal;
    private final JournalFollower follower;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private volatile long taken;
    private volatile long behindSince;

    Pursuit(long after, LongFunction<Uni<List<JournalRow>>> journal, JournalFollower follower) {
        this.taken = after;
        this.journal = journal;
        this.follower = follower;
    }

    /** There may be more. Calls during a round are answered by one more round after it. */
    void hurry() {
        if (calls.getAndIncrement() == 0) {
            behindSince = System.nanoTime();
            round();
        }
    }

    long taken() {
        return taken;
    }

    /** Nothing while it has taken in all there is. */
    double secondsBehind() {
        return calls.get() == 0 ? 0 : (System.nanoTime() - behindSince) / NANOS;
    }

    void stop() {
        stopped.set(true);
    }

    private void round() {
        int answered = calls.get();
        if (stopped.get()) {
            return;
        }
        step().subscribe().with(more -> next(answered, more), this::retry);
    }

    private Uni<Boolean> step() {
        return Uni.createFrom()
                .deferred(() -> journal.apply(taken))
                .chain(rows -> rows.isEmpty()
                        ? Uni.createFrom().item(false)
                        : follower.take(rows)
                                .invoke(() -> taken = rows.getLast().seq())
                                .replaceWith(true));
    }

    private void next(int answered, boolean more) {
        if (more || !calls.compareAndSet(answered, 0)) {
            round();
        }
    }

    private void retry(Throwable failure) {
        if (stopped.get()) {
            return;
        }
        LOG.warnf("The journal could not be followed beyond %d and is tried again: %s", taken, failure);
        Uni.createFrom()
                .voidItem()
                .onItem()
                .delayIt()
                .by(REST_AFTER_FAILURE)
                .subscribe()
                .with(rested -> round());
    }
}
