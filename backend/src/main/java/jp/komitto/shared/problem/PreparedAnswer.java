package jp.komitto.shared.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;

/** A refusal whose bytes have been made, so that saying it costs next to nothing. */
public final class PreparedAnswer {

    private static final CharSequence RETRY_AFTER = HttpHeaders.createOptimized("Retry-After");
    private static final CharSequence TYPE = HttpHeaders.createOptimized(ProblemView.MEDIA_TYPE);
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");

    private final int status;
    private final CharSequence pause;
    private final CharSequence length;
    private final Buffer body;

    PreparedAnswer(int status, Optional<Duration> pause, Buffer body) {
        this.status = status;
        this.pause = pause.map(wait -> number(Problem.seconds(wait))).orElse(null);
        this.length = number(body.length());
        this.body = body;
    }

    public void send(RoutingContext exchange) {
        HttpServerResponse response = exchange.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, TYPE)
                .putHeader(HttpHeaders.CONTENT_LENGTH, length)
                .putHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
        if (pause != null) response.putHeader(RETRY_AFTER, pause);
        response.end(body);
    }

    private static CharSequence number(long number) {
        return HttpHeaders.createOptimized(Long.toString(number));
    }
}
