package jp.komitto.shared.threads;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import jp.komitto.shared.problem.CommonProblem;

/** A few pieces of work at a time, a few more wait, the rest are told to come later. */
public final class BoundedPool {

    private final ThreadPoolExecutor threads;

    public BoundedPool(String name, int atATime, int waiting) {
        this.threads = new ThreadPoolExecutor(
                atATime,
                atATime,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().name(name + "-", 0).daemon().factory());
    }

    /** Answers where it was asked, so that a use case can go on from there. */
    public <T> Uni<T> run(Callable<T> work) {
        Context asker = Vertx.currentContext();
        Uni<T> answer = Uni.createFrom().emitter(emitter -> {
            try {
                threads.execute(() -> {
                    try {
                        emitter.complete(work.call());
                    } catch (Exception | OutOfMemoryError e) {
                        emitter.fail(e);
                    }
                });
            } catch (RejectedExecutionException full) {
                emitter.fail(CommonProblem.BUSY.problem());
            }
        });
        return asker == null ? answer : answer.emitOn(next -> asker.runOnContext(back -> next.run()));
    }

    public void stop() {
        threads.shutdownNow();
    }
}
