package jp.komitto.shared.database;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.impl.CloseFuture;
import io.vertx.core.impl.VertxInternal;
import io.vertx.pgclient.impl.PgPoolImpl;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * The line in front of the pool: nobody stands in it for longer than is usual at the time. The pool's own limit is one for all
 * times, also for the start, when everything is slow and nobody waits.
 */
final class WaitingLine extends PgPoolImpl {

    private final VertxInternal vertx;
    private final Pool pool;
    private final Supplier<Duration> longest;

    WaitingLine(VertxInternal vertx, Pool pool, Supplier<Duration> longest) {
        super(vertx, new CloseFuture(), pool);
        this.vertx = vertx;
        this.pool = pool;
        this.longest = longest;
    }

    @Override
    public Future<SqlConnection> getConnection() {
        Promise<SqlConnection> mine = vertx.getOrCreateContext().promise();
        long timer = vertx.setTimer(longest.get().toMillis(), late -> mine.tryFail(new TimeoutException()));
        pool.getConnection().onComplete(answer -> {
            vertx.cancelTimer(timer);
            if (answer.failed()) {
                mine.tryFail(answer.cause());
            } else if (!mine.tryComplete(answer.result())) {
                // Who asked for it has left.
                answer.result().close();
            }
        });
        return mine.future();
    }

    @Override
    public void getConnection(Handler<AsyncResult<SqlConnection>> handler) {
        getConnection().onComplete(handler);
    }

    @Override
    public Future<Void> close() {
        return pool.close();
    }

    @Override
    public void close(Handler<AsyncResult<Void>> handler) {
        close().onComplete(handler);
    }
}
