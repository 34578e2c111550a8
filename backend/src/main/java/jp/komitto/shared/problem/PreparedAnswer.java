package jp.komitto.shared.problem;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A refusal whose bytes have been made, so that saying it costs next to nothing. */
public final class PreparedAnswer {

    private static final CharSequence RETRY_AFTER = HttpHeaders.createOptimized("Retry-After");
    private static final CharSequence TYPE = HttpHeaders.createOptimized(ProblemView.MEDIA_TYPE);
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");

    /** Where the framework looks for the address of an operation as the contract has it. */
    private static final String NAME_IN_METRICS = "UrlPathTemplate";

    public static final String REFUSED_AT_THE_DOOR = "REFUSED";

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

    /** As it stands on the line of HTTP/1.1, with the headers every answer carries; for good, whoever reads them. */
    public ByteBuf spoken(Map<String, String> always) {
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(HttpResponseStatus.valueOf(status));
        always.forEach((name, value) -> say(name, value, head));
        say(HttpHeaders.CONTENT_TYPE, TYPE, head);
        say(HttpHeaders.CONTENT_LENGTH, length, head);
        say(HttpHeaders.CACHE_CONTROL, NO_STORE, head);
        if (pause != null) say(RETRY_AFTER, pause, head);
        byte[] bytes = Buffer.buffer(head.append("\r\n\r\n").toString())
                .appendBuffer(body)
                .getBytes();
        return Unpooled.unreleasableBuffer(Unpooled.directBuffer(bytes.length).writeBytes(bytes));
    }

    private static void say(CharSequence name, CharSequence value, StringBuilder head) {
        head.append("\r\n").append(name).append(": ").append(value);
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
