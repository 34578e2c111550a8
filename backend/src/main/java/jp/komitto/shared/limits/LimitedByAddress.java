package jp.komitto.shared.limits;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jp.komitto.shared.problem.ProblemAnswer;

/** Before anything is read or believed: forged tokens and bodies count as well. Pages and health are not counted. */
@ApplicationScoped
class LimitedByAddress {

    /** After the headers every answer carries, before everything else. */
    private static final int EARLY = 900;

    private static final String API = "/api/";
    private static final String WELL_KNOWN = "/.well-known/";

    private final Allowances allowances;
    private final ProblemAnswer answer;

    @Inject
    LimitedByAddress(Allowances allowances, ProblemAnswer answer) {
        this.allowances = allowances;
        this.answer = answer;
    }

    void install(@Observes Filters filters) {
        if (allowances.enabled()) {
            filters.register(this::check, EARLY);
        }
    }

    private void check(RoutingContext exchange) {
        String path = exchange.request().path();
        if (path == null || !(path.startsWith(API) || path.startsWith(WELL_KNOWN))) {
            exchange.next();
            return;
        }
        Verdict verdict = allowances.ofAddress().take(Addresses.of(exchange.request()));
        verdict.tell(exchange.response());
        if (verdict.granted()) {
            exchange.next();
        } else {
            answer.send(verdict.refusal(), exchange);
        }
    }
}
