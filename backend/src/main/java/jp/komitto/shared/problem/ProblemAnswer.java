package jp.komitto.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A refusal said before an operation has been found: in the same shape as all others (I4). */
@ApplicationScoped
public class ProblemAnswer {

    private final ObjectMapper json;

    @Inject
    ProblemAnswer(ObjectMapper json) {
        this.json = json;
    }

    public void send(Problem problem, RoutingContext exchange) {
        HttpServerResponse response = exchange.response()
                .setStatusCode(problem.code().kind().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemView.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        problem.pause().ifPresent(pause -> response.putHeader("Retry-After", Long.toString(Problem.seconds(pause))));
        try {
            response.end(json.writeValueAsString(ProblemView.of(problem)));
        } catch (JsonProcessingException e) {
            exchange.fail(e);
        }
    }
}
