package jp.komitto.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
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
        prepare(problem).send(exchange);
    }

    /** For what has to be said thousands of times a second. */
    public PreparedAnswer prepare(Problem problem) {
        try {
            byte[] body = json.writeValueAsBytes(ProblemView.of(problem));
            return new PreparedAnswer(problem.code().kind().status(), problem.pause(), Buffer.buffer(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A refusal is words and a number; nothing in it cannot be written.", e);
        }
    }
}
