package jp.komitto.proposals;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.files.FileAccess;
import jp.komitto.shared.problem.Problem;
import jp.komitto.shared.security.Actor;

/** Documents of a proposal are for whoever may see the proposal. */
@ApplicationScoped
class ProposalDocumentAccess implements FileAccess {

    private final Sides sides;

    @Inject
    ProposalDocumentAccess(Sides sides) {
        this.sides = sides;
    }

    @Override
    public String ownerKind() {
        return ShowingProposals.OWNER_KIND;
    }

    @Override
    public Uni<Reach> reach(UUID owner, Optional<Actor> asker) {
        return asker.isEmpty()
                ? Uni.createFrom().item(Reach.NOBODY)
                : sides.visible(owner, asker.get())
                        .replaceWith(Reach.ASKER)
                        .onFailure(Problem.class)
                        .recoverWithItem(Reach.NOBODY);
    }
}
