package jp.komitto.undertakings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import jp.komitto.membership.Belonging;
import jp.komitto.proposals.ProposalFacts;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.proposals.ReadingProposals;
import jp.komitto.proposals.Standpoint;
import jp.komitto.proposals.TakingSteps;
import jp.komitto.shared.problem.Problem;
import jp.komitto.shared.security.Actor;

/** Who may act on which side of an undertaking. Where no department was named, the secretariat speaks for the city. */
@ApplicationScoped
class Standing {

    /** An undertaking locked for the rest of the transaction, and from where somebody looks at it. */
    record Before(ProposalFacts facts, Standpoint standpoint) {

        boolean isGroup() {
            return standpoint == Standpoint.PROPOSER;
        }

        boolean isCity() {
            return standpoint == Standpoint.DEPARTMENT
                    || (standpoint == Standpoint.SECRETARIAT && facts.department() == null);
        }

        UUID id() {
            return facts.id();
        }
    }

    private final ReadingProposals proposals;
    private final TakingSteps steps;
    private final Belonging belonging;

    @Inject
    Standing(ReadingProposals proposals, TakingSteps steps, Belonging belonging) {
        this.proposals = proposals;
        this.steps = steps;
        this.belonging = belonging;
    }

    Uni<Before> lock(UUID id, Actor actor) {
        return steps.lock(id)
                .chain(facts -> proposals.standpoint(id, actor).map(standpoint -> new Before(facts, standpoint)))
                .onFailure(Problem.class)
                .transform(unknown -> UndertakingProblem.UNDERTAKING_NOT_FOUND.problem());
    }

    Uni<Before> group(UUID id, Actor actor, ProposalStatus... open) {
        return lock(id, actor)
                .invoke(before -> require(before.isGroup()))
                .invoke(before -> requireStatus(before, open));
    }

    /** Who may speak for the group. */
    Uni<Before> manager(UUID id, Actor actor, ProposalStatus... open) {
        return group(id, actor, open)
                .call(before -> belonging.requireManager(before.facts().groupId(), actor));
    }

    static void require(boolean onTheRightSide) {
        if (!onTheRightSide) {
            throw UndertakingProblem.UNDERTAKING_NOT_YOUR_SIDE.problem();
        }
    }

    static void requireStatus(Before before, ProposalStatus... open) {
        if (!Set.of(open).contains(before.facts().status())) {
            throw UndertakingProblem.UNDERTAKING_NOT_NOW.problem();
        }
    }
}
