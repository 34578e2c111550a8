package jp.komitto.shared.load;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.netty.buffer.ByteBuf;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.problem.PreparedAnswer;
import jp.komitto.shared.problem.ProblemAnswer;
import jp.komitto.shared.web.SecurityHeaders;

/**
 * Lets in as many requests as are answered in good time. Before anything is read or believed, for a refusal must cost next to
 * nothing. Pages and health are let in always.
 */
@ApplicationScoped
class Doorkeeper {

    /** After the headers every answer carries, before requests are counted against somebody's limit. */
    private static final int EARLY = 950;

    static final String API = "/api/";

    /** So many always: where the whole machine is slow, it is slow for them and not closed. */
    private static final int A_FEW = 16;

    /** Not all at the same moment. */
    private static final int SHORTEST_PAUSE_SECONDS = 1;

    private static final int LONGEST_PAUSE_SECONDS = 5;

    /** Where all requests are counted, with the marks of those that are refused. */
    private static final String ALL = "http.server.requests";

    private static final Tags REFUSED = Tags.of(
            "method",
            "GET",
            "outcome",
            "SERVER_ERROR",
            "status",
            "503",
            "uri",
            "/" + PreparedAnswer.REFUSED_AT_THE_DOOR);

    private final Load load;
    private final Lateness lateness;
    private final List<PreparedAnswer> refusals;
    private final Refusals atTheThreshold;
    private final AtomicInteger inside = new AtomicInteger();
    private final Counter refused;
    private volatile boolean leaving;

    @Inject
    Doorkeeper(Load load, Vertx vertx, ProblemAnswer answer, MeterRegistry meters) {
        this.load = load;
        this.lateness = new Lateness(vertx);
        this.refusals = IntStream.rangeClosed(SHORTEST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS)
                .mapToObj(Duration::ofSeconds)
                .map(pause -> answer.prepare(CommonProblem.BUSY.problem(pause)))
                .toList();
        this.refused = Counter.builder("komitto.load.refused")
                .description("Requests that were told that there are too many at once.")
                .register(meters);
        this.atTheThreshold = new Refusals(
                () -> !leaving && isFull(),
                refused,
                Timer.builder(ALL).tags(REFUSED).register(meters),
                spoken(false),
                spoken(true));
        Gauge.builder("komitto.load.inside", inside, AtomicInteger::get)
                .description("Requests whose answer has not begun yet.")
                .register(meters);
    }

    private List<ByteBuf> spoken(boolean secure) {
        return refusals.stream()
                .map(refusal -> refusal.spoken(SecurityHeaders.of(secure)))
                .toList();
    }

    /** From then on each answer says that it is the connection's last, which those made beforehand do not. */
    void leave(@Observes ShutdownDelayInitiatedEvent soon) {
        leaving = true;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext exchange) {
        Threshold.lay(exchange.request(), atTheThreshold);
        String path = exchange.request().path();
        if (path == null || !path.startsWith(API)) {
            exchange.next();
        } else if (isFull()) {
            refused.increment();
            refusal().send(exchange);
        } else {
            letIn(exchange);
        }
    }

    private boolean isFull() {
        int now = inside.get();
        return now >= load.atOnce() || now >= A_FEW && lateness.isBeyond(load.behind());
    }

    /** Until the answer begins: a stream of events that goes on for hours is no work. */
    private void letIn(RoutingContext exchange) {
        inside.incrementAndGet();
        AtomicBoolean out = new AtomicBoolean();
        exchange.addHeadersEndHandler(begun -> letOut(out));
        exchange.addEndHandler(ended -> letOut(out));
        exchange.next();
    }

    private void letOut(AtomicBoolean out) {
        if (out.compareAndSet(false, true)) {
            inside.decrementAndGet();
        }
    }

    private PreparedAnswer refusal() {
        return refusals.get(ThreadLocalRandom.current().nextInt(refusals.size()));
    }
}
