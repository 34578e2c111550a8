package jp.komitto.shared.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;

/** A refusal whose bytes have been made, so that saying it costs next to nothing. */
public final class PreparedAnswer {

    private static final CharSequence RETRY_AFTER = HttpHeaders.createOptimized("Retry-After");
    private static final CharSequence TYPE = HttpHeaders.createOptimized(ProblemView.MEDIA_TYPE);
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");

    /** Where the framework looks for the address of an operation as the contract has it. */
    private static final String NAME_IN_METRICS = "UrlPathTemplate";

    private static final String REFUSED_AT_THE_DOOR = "REFUSED";

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
        nameInMetrics(exchange);
        HttpServerResponse response = exchange.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, TYPE)
                .putHeader(HttpHeaders.CONTENT_LENGTH, length)
                .putHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
        if (pause != null) response.putHeader(RETRY_AFTER, pause);
        response.end(body);
    }

    /** Without a name of its own, what is refused so early would be counted under the very address that was asked for. */
    private static void nameInMetrics(RoutingContext exchange) {
        if (exchange.request() instanceof HttpServerRequestInternal request) {
            request.context().putLocal(NAME_IN_METRICS, REFUSED_AT_THE_DOOR);
        }
    }

    private static CharSequence number(long number) {
        return HttpHeaders.createOptimized(Long.toString(number));
    }
}
