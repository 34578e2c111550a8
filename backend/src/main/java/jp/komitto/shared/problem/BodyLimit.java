package jp.komitto.shared.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says in our own shape that a body is too large; left to itself, the server says it with nothing but a number (I4). */
@ApplicationScoped
class BodyLimit {

    /** Before the server's own check. */
    private static final int EARLY = 10_000;

    /** After the server has set its own limit, which is the one for files. */
    private static final int LATE = 1;

    private static final String FORM_WITH_FILES = "multipart/form-data";

    private final long most;
    private final long mostWithFiles;
    private final ProblemAnswer answer;

    @Inject
    BodyLimit(
            @ConfigProperty(name = "komitto.http.max-body-size") MemorySize most,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostWithFiles,
            ProblemAnswer answer) {
        this.most = most.asLongValue();
        this.mostWithFiles = mostWithFiles.asLongValue();
        this.answer = answer;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, EARLY);
        filters.register(this::narrow, LATE);
    }

    private void check(RoutingContext exchange) {
        String announced = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced != null
                && isNumber(announced)
                && new BigInteger(announced).compareTo(BigInteger.valueOf(mostFor(exchange))) > 0) {
            refuse(exchange);
        } else {
            exchange.next();
        }
    }

    /** A body that does not announce its size is cut off while it is read. */
    private void narrow(RoutingContext exchange) {
        exchange.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, mostFor(exchange));
        exchange.next();
    }

    /** Only files have the larger door, and only operations that take files read a form with files. */
    private long mostFor(RoutingContext exchange) {
        String type = exchange.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.regionMatches(true, 0, FORM_WITH_FILES, 0, FORM_WITH_FILES.length())
                ? mostWithFiles
                : most;
    }

    private static boolean isNumber(String announced) {
        return announced.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private void refuse(RoutingContext exchange) {
        exchange.response().putHeader(HttpHeaders.CONNECTION, "close");
        answer.send(CommonProblem.BODY_TOO_LARGE.problem(), exchange);
    }
}
