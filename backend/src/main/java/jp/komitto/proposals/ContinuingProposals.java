package jp.komitto.proposals;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.calls.CallRules;
import jp.komitto.calls.Calls;
import jp.komitto.calls.PublishedCall;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.Ids;

/** The next year of a completed project, inside the use case at hand (workflow 3, COMPLETED → DRAFT). Who may is asked before. */
@ApplicationScoped
public class ContinuingProposals {

    private final Proposals proposals;
    private final Calls calls;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    ContinuingProposals(Proposals proposals, Calls calls, Journal journal, Ids ids, Clock clock) {
        this.proposals = proposals;
        this.calls = calls;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** A draft in an open call, in the same slot where that call has it. Answers its id; a second one of a year is refused. */
    public Uni<UUID> begin(UUID earlier, UUID callId, Actor actor) {
        return calls.published(callId)
                .invoke(call -> {
                    if (!call.isOpen(clock.instant())) {
                        throw ProposalProblem.PROPOSAL_CALL_NOT_OPEN.problem();
                    }
                })
                .chain(call -> proposals.require(earlier).map(before -> new Proposal(
                                ids.next(), callId, before.groupId(), slot(call, before), actor, now())
                        .continuing(before)))
                .chain(proposals::persist)
                .call(next -> journal.append(actor, new JournalEntry("ProposalBegun", next.id())))
                .map(Proposal::id);
    }

    private static String slot(PublishedCall call, Proposal before) {
        return call.rules()
                .optionalSlot(before.slot())
                .map(CallRules.SlotRules::code)
                .orElseGet(() -> call.rules().slots().getLast().code());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
