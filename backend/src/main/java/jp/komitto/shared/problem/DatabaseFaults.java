package jp.komitto.shared.problem;

import io.vertx.core.VertxException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

/** What a fault of the database means to the person who asked (I5). */
final class DatabaseFaults {

    private static final Set<String> DUPLICATE = Set.of("23505", "23P01");
    private static final Set<String> BAD_TEXT = Set.of("22021", "22P05");
    private static final Set<String> RETRY_LATER_CLASSES = Set.of("08", "53", "57");
    private static final Set<String> RETRY_LATER = Set.of("40P01", "40001", "55P03");

    private DatabaseFaults() {}

    static Optional<ProblemCode> meaningOf(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            Optional<ProblemCode> meaning = single(cause);
            if (meaning.isPresent()) {
                return meaning;
            }
        }
        return Optional.empty();
    }

    private static Optional<ProblemCode> single(Throwable cause) {
        return switch (cause) {
            case PgException pg -> ofState(pg.getSqlState());
            case SQLException sql -> ofState(sql.getSQLState());
            case TimeoutException e -> Optional.of(CommonProblem.BUSY);
            case ClosedConnectionException e -> Optional.of(CommonProblem.BUSY);
            case ClosedChannelException e -> Optional.of(CommonProblem.BUSY);
            case IOException e when isTorn(e) -> Optional.of(CommonProblem.BUSY);
            case ConnectionPoolTooBusyException e -> Optional.of(CommonProblem.BUSY);
            case CompletionException e -> Optional.empty();
            case NoStackTraceThrowable e when mentionsPool(e) || mentionsClosed(e) -> Optional.of(CommonProblem.BUSY);
            case VertxException e when mentionsClosed(e) -> Optional.of(CommonProblem.BUSY);
            default -> Optional.empty();
        };
    }

    private static Optional<ProblemCode> ofState(String state) {
        if (state == null) {
            return Optional.empty();
        }
        if (DUPLICATE.contains(state)) {
            return Optional.of(CommonProblem.ALREADY_EXISTS);
        }
        if (BAD_TEXT.contains(state)) {
            return Optional.of(CommonProblem.TEXT_NOT_ALLOWED);
        }
        if (RETRY_LATER.contains(state) || RETRY_LATER_CLASSES.contains(state.substring(0, 2))) {
            return Optional.of(CommonProblem.BUSY);
        }
        return Optional.empty();
    }

    private static boolean mentionsPool(Throwable e) {
        return e.getMessage() != null && e.getMessage().contains("Timeout");
    }

    /** A link that breaks has no name of its own in Java. */
    private static boolean isTorn(IOException e) {
        return e instanceof SocketException
                || e.getMessage() != null
                        && (e.getMessage().contains("reset by peer")
                                || e.getMessage().contains("Broken pipe"));
    }

    private static boolean mentionsClosed(Throwable e) {
        return e.getMessage() != null && e.getMessage().toLowerCase().contains("closed");
    }
}
