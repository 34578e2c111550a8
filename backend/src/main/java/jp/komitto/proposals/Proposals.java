package jp.komitto.proposals;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.UUID;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.time.FiscalYear;

/** All proposals. */
@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, UUID> {

    private static final String NEXT_RECEIPT = "select nextval('proposal_receipt')";

    /** To change; nobody else changes it meanwhile. */
    Uni<Proposal> require(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(ProposalProblem.PROPOSAL_NOT_FOUND::problem);
    }

    Uni<Proposal> read(UUID id) {
        return findById(id).onItem().ifNull().failWith(ProposalProblem.PROPOSAL_NOT_FOUND::problem);
    }

    Uni<Long> draftsOf(UUID group, UUID call) {
        return count("groupId = ?1 and callId = ?2 and status = ?3", group, call, ProposalStatus.DRAFT);
    }

    /** W2026-00042: never given twice, also when a submission is rolled back. */
    Uni<String> nextReceipt(LocalDate today) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(NEXT_RECEIPT, Tuple.tuple()))
                .map(rows ->
                        "W%d-%05d".formatted(FiscalYear.of(today).year(), ((Number) rows.getFirst()[0]).longValue()));
    }
}
