package jp.komitto.shared.database;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * What a question was answered with, asked again when the answer is older than it may be. The age counts from the question, not
 * from the answer, and everybody who asks meanwhile waits for the same one. A failure is never kept.
 */
public final class Freshest<T> {

    private record Asked<T>(long nanos, Uni<T> answer) {}

    private final Supplier<Uni<T>> question;
    private final long oldest;
    private final AtomicReference<Asked<T>> last = new AtomicReference<>();

    public Freshest(Supplier<Uni<T>> question, Duration oldest) {
        this.question = question;
        this.oldest = oldest.toNanos();
    }

    public Uni<T> get() {
        long now = System.nanoTime();
        return here(last.updateAndGet(asked -> asked != null && now - asked.nanos() < oldest ? asked : ask(now))
                .answer());
    }

    /** The next who asks gets a new answer. */
    public void forget() {
        last.set(null);
    }

    /** The question is put when somebody listens, so that making this twice asks only once. */
    private Asked<T> ask(long now) {
        return new Asked<>(
                now,
                Uni.createFrom()
                        .deferred(question::get)
                        .onFailure()
                        .invoke(this::forget)
                        .memoize()
                        .indefinitely());
    }

    /** Whoever waited for somebody else's question goes on in their own request, not in that one's. */
    private static <T> Uni<T> here(Uni<T> answer) {
        Context asker = Vertx.currentContext();
        return asker == null ? answer : answer.emitOn(next -> goOn(asker, next));
    }

    private static void goOn(Context asker, Runnable next) {
        if (Vertx.currentContext() == asker) {
            next.run();
        } else {
            asker.runOnContext(there -> next.run());
        }
    }
}
