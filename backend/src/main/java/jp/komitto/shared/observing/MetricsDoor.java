package jp.komitto.shared.observing;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.problem.ProblemAnswer;
import jp.komitto.shared.web.Visitor;

/** Metrics are for the house: asked from this computer or a private network, and not through a gateway. */
@ApplicationScoped
class MetricsDoor {

    static final String PATH = "/q/metrics";

    /** Before anything answers, but after addresses that cannot be read have been refused. */
    private static final int EARLY = 890;

    private final ProblemAnswer answer;

    @Inject
    MetricsDoor(ProblemAnswer answer) {
        this.answer = answer;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext exchange) {
        String path = exchange.normalizedPath();
        if (path.startsWith(PATH) && !Visitor.of(exchange.request()).isNearby()) {
            answer.send(CommonProblem.ADDRESS_UNKNOWN.problem(), exchange);
        } else {
            exchange.next();
        }
    }
}
