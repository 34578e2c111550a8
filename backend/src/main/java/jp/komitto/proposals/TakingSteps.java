package jp.komitto.proposals;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.security.Actor;

/**
 * Takes steps of the table for the contexts that carry a later part of the workflow out, inside their own transaction. Who may
 * take which step they check themselves, by the party that the table names; whether it is open, the table decides here.
 */
@ApplicationScoped
public class TakingSteps {

    private final Proposals proposals;
    private final ProposalHistory history;
    private final Journal journal;

    @Inject
    TakingSteps(Proposals proposals, ProposalHistory history, Journal journal) {
        this.proposals = proposals;
        this.history = history;
        this.journal = journal;
    }

    /** The proposal, locked for the rest of the transaction. */
    public Uni<ProposalFacts> lock(UUID id) {
        return proposals.require(id).map(ProposalFacts::of);
    }

    /** Taking a step again that the same actor has just taken changes nothing and answers the same. */
    public Uni<ProposalFacts> take(UUID id, ProposalStep step, Actor actor, String reason, Map<String, Object> facts) {
        return proposals
                .require(id)
                .call(proposal -> proposal.hasJustTaken(step, actor)
                        ? Uni.createFrom().voidItem()
                        : took(proposal, step, actor, reason, facts))
                .map(ProposalFacts::of);
    }

    private Uni<Void> took(
            Proposal proposal, ProposalStep step, Actor actor, String reason, Map<String, Object> facts) {
        var happened = proposal.take(step, actor, reason).with(facts);
        return history.append(proposal, step, facts).chain(() -> journal.append(actor, happened));
    }
}
