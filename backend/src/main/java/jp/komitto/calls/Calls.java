package jp.komitto.calls;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** All calls. Other contexts ask for published ones, inside their own session. */
@ApplicationScoped
public class Calls implements PanacheRepositoryBase<Call, UUID> {

    private static final int MOST = 200;

    Calls() {}

    /** A call that everybody may read. */
    public Uni<PublishedCall> published(UUID id) {
        return requirePublished(id).map(PublishedCall::of);
    }

    Uni<Call> requirePublished(UUID id) {
        return find("id = ?1 and status <> ?2", id, CallStatus.DRAFT)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(CallProblem.CALL_NOT_FOUND::problem);
    }

    /** Every published call, the newest first. */
    public Uni<List<PublishedCall>> published() {
        return find("status <> ?1 order by fiscalYear desc, round desc, id", CallStatus.DRAFT)
                .range(0, MOST)
                .list()
                .map(calls -> calls.stream().map(PublishedCall::of).toList());
    }

    Uni<Call> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(CallProblem.CALL_NOT_FOUND::problem);
    }

    Uni<Call> requireToChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(CallProblem.CALL_NOT_FOUND::problem);
    }

    Uni<Boolean> has(int fiscalYear, int round) {
        return count("fiscalYear = ?1 and round = ?2 and sample = false", fiscalYear, round)
                .map(count -> count > 0);
    }

    Uni<List<Call>> everyOne() {
        return find("order by fiscalYear desc, round desc, id").range(0, MOST).list();
    }
}
