package jp.komitto.proposals;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.files.FileAccess;
import jp.komitto.shared.problem.Problem;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;

/**
 * Documents of a proposal are for whoever may see the proposal, and for its reviewers. Who comes as a member of the committee is
 * a reviewer and nothing else, whatever group they belong to.
 */
@ApplicationScoped
class ProposalDocumentAccess implements FileAccess {

    private final Sides sides;
    private final List<AlsoReading> others;

    @Inject
    ProposalDocumentAccess(Sides sides, @All List<AlsoReading> others) {
        this.sides = sides;
        this.others = others;
    }

    @Override
    public String ownerKind() {
        return ShowingProposals.OWNER_KIND;
    }

    @Override
    public Uni<Reach> reach(UUID owner, Optional<Actor> asker) {
        if (asker.isEmpty()) {
            return Uni.createFrom().item(Reach.NOBODY);
        }
        Actor actor = asker.get();
        return actor.is(Role.COMMITTEE_MEMBER)
                ? reviewer(owner, actor)
                : sides.visible(owner, actor)
                        .replaceWith(Reach.ASKER)
                        .onFailure(Problem.class)
                        .recoverWithItem(Reach.NOBODY);
    }

    private Uni<Reach> reviewer(UUID proposal, Actor actor) {
        return Multi.createFrom()
                .iterable(others)
                .onItem()
                .transformToUniAndConcatenate(one -> one.mayRead(proposal, actor))
                .collect()
                .asList()
                .map(answers -> answers.contains(true) ? Reach.ASKER : Reach.NOBODY);
    }
}
