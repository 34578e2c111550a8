package jp.komitto.privacy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import jp.komitto.shared.problem.CommonProblem;

/** Few exports at a time, so that many who take everything along leave the others their places at the database (O2). */
@ApplicationScoped
class ExportPlaces {

    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE);

    <T> Uni<T> in(Supplier<Uni<T>> work) {
        if (!places.tryAcquire()) {
            return Uni.createFrom().failure(CommonProblem.BUSY.problem());
        }
        return Uni.createFrom().deferred(work::get).onTermination().invoke(() -> places.release());
    }
}
