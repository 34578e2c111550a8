package jp.komitto.shared.load;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How late the event loop is: a bell that should ring every tenth of a second rings as late as everything else is done. One late
 * ring is a hiccup; what counts is what the last ones have in common.
 */
final class Lateness {

    private static final long EVERY_MILLIS = 100;
    private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(EVERY_MILLIS);

    private long rang = System.nanoTime();
    private long last;
    private long beforeLast;
    private volatile long late;

    Lateness(Vertx vertx) {
        vertx.setPeriodic(EVERY_MILLIS, bell -> ring(System.nanoTime()));
    }

    private void ring(long now) {
        long latest = Math.max(0, now - rang - EVERY_NANOS);
        late = Math.min(latest, Math.min(last, beforeLast));
        beforeLast = last;
        last = latest;
        rang = now;
    }

    boolean isBeyond(Duration behind) {
        return late > behind.toNanos();
    }
}
