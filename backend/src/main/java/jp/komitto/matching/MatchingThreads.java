package jp.komitto.matching;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Callable;
import jp.komitto.shared.threads.BoundedPool;

/** Comparing is work for a processor: it stays off the event loop, on few threads and with a short queue (O2). */
@ApplicationScoped
class MatchingThreads {

    private static final int READERS = 2;
    private static final int QUEUE = 200;

    private final BoundedPool readers = new BoundedPool("matching", READERS, QUEUE);
    private final BoundedPool writer = new BoundedPool("matching-index", 1, QUEUE);

    /** For questions. A full queue is a refusal that says to come again. */
    <T> Uni<T> read(Callable<T> work) {
        return readers.run(work);
    }

    /** For changes, one after the other; they never wait behind questions. */
    Uni<Void> write(Runnable work) {
        return writer.run(() -> {
            work.run();
            return null;
        });
    }

    void stop(@Observes ShutdownEvent end) {
        readers.stop();
        writer.stop();
    }
}
