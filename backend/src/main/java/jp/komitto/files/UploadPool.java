package jp.komitto.files;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import jp.komitto.shared.threads.BoundedPool;

/** Looking into files and drawing pictures takes time and memory: two at a time, eight more wait, the rest come later (O2). */
@ApplicationScoped
class UploadPool {

    private static final int AT_A_TIME = 2;
    private static final int WAITING = 8;

    private final BoundedPool threads = new BoundedPool("upload", AT_A_TIME, WAITING);

    <T> Uni<T> run(Callable<T> work) {
        return threads.run(work);
    }

    @PreDestroy
    void stop() {
        threads.stop();
    }
}
