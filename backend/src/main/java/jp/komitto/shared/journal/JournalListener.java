package jp.komitto.shared.journal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgConnection;
import io.vertx.pgclient.PgConnectOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The one connection that listens to {@code komitto_journal}, outside the pool because it never comes back. Lost, it is replaced, sooner at first, then less often; every
 * new connection and every beat of the heart wakes the followers, for nobody knows what was missed in between.
 */
@ApplicationScoped
class JournalListener {

    private static final Logger LOG = Logger.getLogger(JournalListener.class);
    /** What PostgreSQL lists this connection as. */
    private static final String NAME = "komitto journal";

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(3);
    private static final long HEARTBEAT_MILLIS = 5_000;
    /** Longer than between two beats: also a connection that nobody greets on ends by itself. */
    private static final int LONGEST_SILENCE_SECONDS = 10;

    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final Vertx vertx;
    private final PgConnectOptions database;
    private Runnable wake;
    private PgConnection connection;
    private long pause = FIRST_PAUSE_MILLIS;
    private boolean stopped;

    @Inject
    JournalListener(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.vertx = vertx;
        this.database = PgConnectOptions.fromUri(url.substring(url.indexOf("postgresql:")))
                .setUser(user)
                .setPassword(password)
                .setProperties(Map.of("application_name", NAME))
                .setConnectTimeout((int) LONGEST_ANSWER.toMillis());
        this.database.setReadIdleTimeout(LONGEST_SILENCE_SECONDS);
    }

    synchronized void start(Runnable wake) {
        if (this.wake == null) {
            this.wake = wake;
            connect();
            vertx.setPeriodic(HEARTBEAT_MILLIS, timer -> beat());
        }
    }

    synchronized void stop() {
        stopped = true;
        drop();
    }

    private void connect() {
        var attempt = new Attempt();
        bounded(attempt.connection()
                        .call(made -> made.query("listen komitto_journal").execute()))
                .onFailure()
                .invoke(attempt::giveUp)
                .subscribe()
                .with(this::listen, this::again);
    }

    /** One try. A connection that comes after nobody waits for it any more is closed: else it would stay for ever. */
    private final class Attempt {

        private PgConnection made;
        private boolean over;

        Uni<PgConnection> connection() {
            return Uni.createFrom().emitter(waiting -> PgConnection.connect(vertx, database)
                    .subscribe()
                    .with(
                            connected -> {
                                if (isWanted(connected)) {
                                    waiting.complete(connected);
                                }
                            },
                            waiting::fail));
        }

        private synchronized boolean isWanted(PgConnection connected) {
            made = connected;
            if (over) {
                connected.closeAndForget();
            }
            return !over;
        }

        synchronized void giveUp() {
            over = true;
            if (made != null) {
                made.closeAndForget();
            }
        }
    }

    private synchronized void listen(PgConnection made) {
        if (stopped) {
            made.closeAndForget();
            return;
        }
        connection = made;
        pause = FIRST_PAUSE_MILLIS;
        made.notificationHandler(notification -> wake.run());
        made.exceptionHandler(failure -> LOG.debugf("The connection that listens to the journal failed: %s", failure));
        made.closeHandler(() -> lost(made));
        wake.run();
    }

    private synchronized void lost(PgConnection which) {
        if (which == connection) {
            connection = null;
            again(null);
        }
    }

    private synchronized void again(Throwable failure) {
        if (stopped) {
            return;
        }
        if (failure != null) {
            LOG.warnf("The journal cannot be listened to and is tried again: %s", failure);
        }
        vertx.setTimer(pause, timer -> connect());
        pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
    }

    /** A connection can die without a word: whoever does not answer in time is given up. */
    private synchronized void beat() {
        PgConnection asked = connection;
        if (asked != null) {
            bounded(asked.query("select 1").execute()).subscribe().with(alive -> wake.run(), failure -> giveUp(asked));
        }
    }

    private synchronized void giveUp(PgConnection which) {
        if (which == connection) {
            drop();
            again(null);
        }
    }

    private void drop() {
        if (connection != null) {
            PgConnection dropped = connection;
            connection = null;
            dropped.closeAndForget();
        }
    }

    private static <T> Uni<T> bounded(Uni<T> call) {
        return call.ifNoItem().after(LONGEST_ANSWER).failWith(TimeoutException::new);
    }
}
