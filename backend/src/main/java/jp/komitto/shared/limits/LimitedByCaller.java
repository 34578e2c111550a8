package jp.komitto.shared.limits;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import jp.komitto.shared.problem.ProblemMappers;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Role;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Of somebody known, from wherever they ask: one program may not take what belongs to all. */
public class LimitedByCaller {

    /** Left on the exchange of who is known, for the filters behind this one. */
    static final String KNOWN = "komitto.limits.known";

    private final Allowances allowances;
    private final CurrentIdentityAssociation association;

    @Inject
    LimitedByCaller(Allowances allowances, CurrentIdentityAssociation association) {
        this.allowances = allowances;
        this.association = association;
    }

    /** Whoever brings a token that is not believed is nobody known: counted by address, like everybody else unknown. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public Uni<Response> check(RoutingContext exchange) {
        return allowances.enabled() && exchange.request().headers().contains(HttpHeaders.AUTHORIZATION)
                ? association
                        .getDeferredIdentity()
                        .map(CurrentActor::of)
                        .onFailure()
                        .recoverWithItem(Optional.empty())
                        .map(caller ->
                                caller.map(actor -> check(actor, exchange)).orElse(null))
                : Uni.createFrom().nullItem();
    }

    private Response check(Actor actor, RoutingContext exchange) {
        Verdict verdict = (actor.is(Role.SERVICE) ? allowances.ofClient() : allowances.ofAccount())
                .take(actor.id().toString());
        exchange.put(KNOWN, true);
        verdict.tell(exchange.response());
        return verdict.granted() ? null : ProblemMappers.answer(verdict.refusal());
    }
}
