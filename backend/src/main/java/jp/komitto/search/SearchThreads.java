package jp.komitto.search;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import jp.komitto.shared.problem.CommonProblem;
import org.jboss.logging.Logger;

/** Searching is work for a processor: it stays off the event loop, on few threads and with a short queue (O2). */
@ApplicationScoped
class SearchThreads {

    private static final Logger LOG = Logger.getLogger(SearchThreads.class);
    private static final int READERS = 2;
    private static final int QUEUE = 200;

    private final ThreadPoolExecutor readers = threads("search-", READERS);
    private final ThreadPoolExecutor writer = threads("search-index-", 1);

    /** For questions. The answer arrives where the question came from; a full queue is a refusal that says to come again. */
    <T> Uni<T> read(Supplier<T> work) {
        return on(readers, work);
    }

    /** For changes, one after the other; they never wait behind questions. */
    Uni<Void> write(Runnable work) {
        return on(writer, () -> {
            work.run();
            return null;
        });
    }

    void stop(@Observes ShutdownEvent end) {
        readers.shutdownNow();
        writer.shutdownNow();
    }

    private static <T> Uni<T> on(ThreadPoolExecutor threads, Supplier<T> work) {
        var origin = Vertx.currentContext();
        Uni<T> answer = Uni.createFrom().item(work).runSubscriptionOn(threads);
        return (origin == null ? answer : answer.emitOn(task -> back(origin, task)))
                .onFailure(RejectedExecutionException.class)
                .transform(full -> CommonProblem.BUSY.problem());
    }

    private static void back(Context origin, Runnable task) {
        try {
            origin.runOnContext(ignored -> task.run());
        } catch (RejectedExecutionException stopped) {
            LOG.debug("The application has stopped; nobody waits for this answer any more.");
        }
    }

    private static ThreadPoolExecutor threads(String name, int number) {
        return new ThreadPoolExecutor(
                number,
                number,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(QUEUE),
                Thread.ofPlatform().name(name, 0).daemon().factory());
    }
}
