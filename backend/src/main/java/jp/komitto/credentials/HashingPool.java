package jp.komitto.credentials;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.threads.BoundedPool;

/**
 * One hash takes 19 MiB and a good part of a tenth of a second: two at a time, eight more wait, everybody else is told to come
 * back before a single question goes to the database (A1). However many knock, the rest of the house goes on.
 */
@ApplicationScoped
class HashingPool {

    static final int AT_A_TIME = 2;
    static final int WAITING = 8;

    private final BoundedPool threads = new BoundedPool("hashing", AT_A_TIME, WAITING);
    private final Semaphore places = new Semaphore(AT_A_TIME + WAITING);

    /** Work that hashes on its way. Its place is taken from the first step to the last. */
    <T> Uni<T> withPlace(Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            if (!places.tryAcquire()) {
                throw CommonProblem.BUSY.problem();
            }
            return Uni.createFrom().deferred(work::get).onTermination().invoke(places::release);
        });
    }

    /** The heavy step itself; to be called with a place. */
    <T> Uni<T> run(Callable<T> step) {
        return threads.run(step);
    }

    @PreDestroy
    void stop() {
        threads.stop();
    }
}
