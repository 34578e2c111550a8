package jp.komitto.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.komitto.testing.Vertx;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A use case holds one connection, whatever it reads on the way. */
@QuarkusTest
class OneConnectionTest {

    private static final String WHO = "select pg_backend_pid() as pid, $1::text as said";

    @Inject
    Database database;

    @ConfigProperty(name = "quarkus.datasource.reactive.max-size")
    int connections;

    @Test
    void aReadInsideAUseCaseGoesOverItsOwnConnection() {
        List<Integer> pids = Vertx.await(() -> Panache.withTransaction(this::twice));
        assertThat(pids).hasSize(2).containsOnly(pids.getFirst());
    }

    @Test
    void manyMoreUseCasesThanConnectionsDoNotWaitForEachOther() throws Exception {
        Callable<List<Integer>> useCase = () -> Vertx.await(() -> Panache.withTransaction(
                () -> database.query("select pg_sleep(0.05)").chain(this::twice)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Integer>>> all = new ArrayList<>();
            for (int n = 0; n < 4 * connections; n++) {
                all.add(threads.submit(useCase));
            }
            for (Future<List<Integer>> one : all) {
                assertThat(one.get()).hasSize(2);
            }
        }
    }

    private Uni<List<Integer>> twice() {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(WHO, Tuple.of("in the session")))
                .chain(first -> database.query(WHO, Tuple.of("by the pool"))
                        .map(second -> List.of(
                                (Integer) first.getFirst()[0],
                                second.iterator().next().getInteger("pid"))));
    }
}
