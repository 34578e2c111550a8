package jp.komitto.files;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import jp.komitto.shared.problem.CommonProblem;

/** Looking into files and drawing pictures takes time and memory: two at a time, eight more wait, the rest come later (O2). */
@ApplicationScoped
class UploadPool {

    private static final int AT_A_TIME = 2;
    private static final int WAITING = 8;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            AT_A_TIME,
            AT_A_TIME,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("upload-", 0).daemon().factory());

    /** Answers where it was asked, so that a use case can go on from there. */
    <T> Uni<T> run(Callable<T> work) {
        Context asker = Vertx.currentContext();
        return Uni.createFrom()
                .<T>emitter(emitter -> {
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
                })
                .emitOn(answer -> asker.runOnContext(back -> answer.run()));
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
