package jp.komitto.proposals;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.komitto.proposals.ProposalHistory.Event;
import jp.komitto.proposals.ProposalVersions.Version;
import jp.komitto.shared.security.Actor;

/** What the later parts of the workflow read of proposals, inside the session at hand. Who may see it they decide. */
@ApplicationScoped
public class ReadingProposals {

    private final Proposals proposals;
    private final ProposalVersions versions;
    private final ProposalHistory history;
    private final Sides sides;

    @Inject
    ReadingProposals(Proposals proposals, ProposalVersions versions, ProposalHistory history, Sides sides) {
        this.proposals = proposals;
        this.sides = sides;
        this.versions = versions;
        this.history = history;
    }

    public Uni<ProposalFacts> require(UUID id) {
        return proposals.read(id).map(ProposalFacts::of);
    }

    /** From where somebody looks at it; refused as unknown for everybody on no side of it. */
    public Uni<Standpoint> standpoint(UUID id, Actor actor) {
        return proposals.read(id).chain(proposal -> sides.from(proposal, actor));
    }

    /** Nobody acts for the city on a proposal of a group they belong to. */
    public Uni<Void> requireNotOwn(ProposalFacts facts, Actor actor) {
        return sides.requireNotOwn(facts.groupId(), actor);
    }

    /** The proposals of a call in these states, in the order of their receipts. */
    public Uni<List<ProposalFacts>> ofCall(UUID call, Collection<ProposalStatus> statuses) {
        return proposals
                .list("callId = ?1 and status in ?2 order by receipt, id", call, List.copyOf(statuses))
                .map(all -> all.stream().map(ProposalFacts::of).toList());
    }

    /** The frozen version that counts: what reviewers read and what was agreed upon. */
    public Uni<Version> latestVersion(UUID id) {
        return versions.of(id).map(all -> {
            if (all.isEmpty()) {
                throw ProposalProblem.PROPOSAL_NOT_FOUND.problem();
            }
            return all.getLast();
        });
    }

    public Uni<List<Event>> timeline(UUID id) {
        return history.of(id);
    }
}
