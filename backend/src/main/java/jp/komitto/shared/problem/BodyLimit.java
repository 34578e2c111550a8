package jp.komitto.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
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

    private final long most;
    private final ObjectMapper json;

    @Inject
    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most, ObjectMapper json) {
        this.most = most.asLongValue();
        this.json = json;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext exchange) {
        String announced = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced != null
                && isNumber(announced)
                && new BigInteger(announced).compareTo(BigInteger.valueOf(most)) > 0) {
            refuse(exchange);
        } else {
            exchange.next();
        }
    }

    private static boolean isNumber(String announced) {
        return announced.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private void refuse(RoutingContext exchange) {
        try {
            exchange.response()
                    .setStatusCode(ProblemKind.TOO_LARGE.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, ProblemView.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .end(json.writeValueAsString(ProblemView.of(CommonProblem.BODY_TOO_LARGE.problem())));
        } catch (JsonProcessingException e) {
            exchange.fail(e);
        }
    }
}
