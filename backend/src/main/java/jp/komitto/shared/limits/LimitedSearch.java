package jp.komitto.shared.limits;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import jp.komitto.shared.problem.ProblemMappers;

/** Searching costs more than reading, so somebody unknown may do it less often. */
@Provider
@Costly
public class LimitedSearch implements ContainerRequestFilter {

    private final Allowances allowances;
    private final RoutingContext exchange;

    @Inject
    LimitedSearch(Allowances allowances, RoutingContext exchange) {
        this.allowances = allowances;
        this.exchange = exchange;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!allowances.enabled() || exchange.get(LimitedByCaller.KNOWN) != null) {
            return;
        }
        Verdict verdict = allowances.ofSearch().take(Addresses.of(exchange.request()));
        verdict.tell(exchange.response());
        if (!verdict.granted()) {
            request.abortWith(ProblemMappers.answer(verdict.refusal()));
        }
    }
}
