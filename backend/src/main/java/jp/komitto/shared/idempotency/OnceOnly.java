package jp.komitto.shared.idempotency;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jp.komitto.shared.security.CurrentActor;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * Opens the transaction in which the operation happens and its answer is kept. The use case joins it; when it refuses, nothing
 * is kept, and the same key may be tried again.
 */
@Idempotent
@Interceptor
@Priority(OnceOnly.AFTER_VALIDATION)
class OnceOnly {

    /** What cannot be read or is not valid is refused before, whatever key it carries. */
    static final int AFTER_VALIDATION = Interceptor.Priority.PLATFORM_AFTER + 900;

    private final RoutingContext exchange;
    private final CurrentActor current;
    private final KeptAnswers answers;
    private final Fingerprints fingerprints;

    @Inject
    OnceOnly(RoutingContext exchange, CurrentActor current, KeptAnswers answers, Fingerprints fingerprints) {
        this.exchange = exchange;
        this.current = current;
        this.answers = answers;
        this.fingerprints = fingerprints;
    }

    @AroundInvoke
    Object once(InvocationContext operation) throws Exception {
        String header = exchange.request().getHeader(IdempotencyKey.HEADER);
        if (header == null) {
            return operation.proceed();
        }
        String caller = current.actor().inJournal();
        IdempotencyKey key = IdempotencyKey.of(header, caller);
        String address = exchange.request().method() + " " + exchange.request().uri();
        return fingerprints
                .of(address, operation.getParameters())
                .chain(fingerprint -> Panache.withTransaction(
                        () -> answers.find(caller, key, fingerprint).chain(before -> before.<Uni<Object>>map(
                                        answer -> Uni.createFrom().item(answer.again()))
                                .orElseGet(() -> first(operation, caller, key, fingerprint)))));
    }

    private Uni<Object> first(InvocationContext operation, String caller, IdempotencyKey key, byte[] fingerprint) {
        ResponseStatus declared = operation.getMethod().getAnnotation(ResponseStatus.class);
        return proceed(operation)
                .call(answer -> answers.keep(caller, key, fingerprint, KeptAnswer.of(answer, declared, answers::body)));
    }

    @SuppressWarnings("unchecked")
    private static Uni<Object> proceed(InvocationContext operation) {
        try {
            return (Uni<Object>) operation.proceed();
        } catch (Exception refused) {
            return Uni.createFrom().failure(refused);
        }
    }
}
