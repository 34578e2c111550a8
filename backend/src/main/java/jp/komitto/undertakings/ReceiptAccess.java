package jp.komitto.undertakings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.files.FileAccess;
import jp.komitto.proposals.ReadingProposals;
import jp.komitto.shared.problem.Problem;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;

/** Receipts of an undertaking are for whoever is part of it. */
@ApplicationScoped
class ReceiptAccess implements FileAccess {

    private final ReadingProposals proposals;

    @Inject
    ReceiptAccess(ReadingProposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public String ownerKind() {
        return Undertakings.RECEIPTS;
    }

    @Override
    public Uni<Reach> reach(UUID owner, Optional<Actor> asker) {
        return asker.filter(actor -> !actor.is(Role.COMMITTEE_MEMBER))
                .map(actor -> proposals
                        .standpoint(owner, actor)
                        .replaceWith(Reach.ASKER)
                        .onFailure(Problem.class)
                        .recoverWithItem(Reach.NOBODY))
                .orElseGet(() -> Uni.createFrom().item(Reach.NOBODY));
    }
}
