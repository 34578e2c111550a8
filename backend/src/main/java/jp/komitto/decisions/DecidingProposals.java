package jp.komitto.decisions;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.calls.CallRules;
import jp.komitto.calls.Calls;
import jp.komitto.decisions.Decided.Decision;
import jp.komitto.decisions.DecisionViews.Deciding;
import jp.komitto.decisions.DecisionViews.Decisions;
import jp.komitto.proposals.ProposalFacts;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.proposals.ProposalStep;
import jp.komitto.proposals.ReadingProposals;
import jp.komitto.proposals.TakingSteps;
import jp.komitto.reviews.Reviewed;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.problem.FieldProblem;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.web.IfMatch;

/** One writes a decision, another confirms it. Nothing of it is told before the release, not even to the journal's readers. */
@ApplicationScoped
class DecidingProposals {

    private final Decided decided;
    private final ShowingDecisions showing;
    private final Reviewed reviewed;
    private final Calls calls;
    private final ReadingProposals proposals;
    private final TakingSteps steps;
    private final Journal journal;
    private final Clock clock;

    @Inject
    DecidingProposals(
            Decided decided,
            ShowingDecisions showing,
            Reviewed reviewed,
            Calls calls,
            ReadingProposals proposals,
            TakingSteps steps,
            Journal journal,
            Clock clock) {
        this.decided = decided;
        this.showing = showing;
        this.reviewed = reviewed;
        this.calls = calls;
        this.proposals = proposals;
        this.steps = steps;
        this.journal = journal;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Decisions> decide(UUID proposal, String ifMatch, Deciding said, Actor actor) {
        return steps.lock(proposal)
                .invoke(DecidingProposals::requireOpen)
                .call(facts -> proposals.requireNotOwn(facts, actor))
                .call(facts -> decided.of(proposal)
                        .invoke(before -> IfMatch.require(
                                ifMatch, before.map(Decision::revision).orElse(0L))))
                .invoke(facts -> requireAmount(said, facts))
                .call(facts -> calls.published(facts.callId())
                        .invoke(call -> requireAdvice(said, call.rules().slot(facts.slot()))))
                .call(facts -> reviewed.recommendation(proposal).chain(recommended -> {
                    boolean differs = said.outcome().differsFrom(recommended.outcome());
                    requireReason(said, differs);
                    return decided.write(proposal, facts.callId(), said, differs, actor.id(), now());
                }))
                .call(facts -> steps.take(proposal, ProposalStep.DECIDE, actor, null, Map.of()))
                .call(facts -> journal.append(actor, new JournalEntry("DecisionWritten", proposal)))
                .chain(facts -> showing.ofCall(facts.callId(), actor));
    }

    private static void requireOpen(ProposalFacts facts) {
        if (facts.status() != ProposalStatus.RECOMMENDED && facts.status() != ProposalStatus.DECIDED) {
            throw DecisionProblem.DECISION_NOT_NOW.problem();
        }
    }

    private static void requireAmount(Deciding said, ProposalFacts facts) {
        boolean fits =
                said.outcome().isAdopted() ? said.amount() > 0 && said.amount() <= facts.request() : said.amount() == 0;
        if (!fits) {
            throw DecisionProblem.DECISION_AMOUNT_INVALID.at(
                    List.of(new FieldProblem("/amount", "金額を直してください。", "Amount")));
        }
    }

    private static void requireAdvice(Deciding said, CallRules.SlotRules slot) {
        List<FieldProblem> unknown = said.advice().keySet().stream()
                .filter(code -> slot.criteria().stream()
                        .noneMatch(criterion -> criterion.code().equals(code)))
                .map(code -> new FieldProblem("/advice/" + code, "この評価項目はありません。", "UnknownCode"))
                .toList();
        if (!unknown.isEmpty()) {
            throw DecisionProblem.DECISION_ADVICE_UNKNOWN.at(unknown);
        }
    }

    private static void requireReason(Deciding said, boolean differs) {
        if (differs && (said.reason() == null || said.reason().isBlank())) {
            throw DecisionProblem.DECISION_REASON_NEEDED.at(
                    List.of(new FieldProblem("/reason", "公表する理由を書いてください。", "NotBlank")));
        }
    }

    @WithTransaction
    Uni<Decisions> confirm(UUID proposal, String ifMatch, Actor actor) {
        return steps.lock(proposal)
                .invoke(facts -> {
                    if (facts.status() != ProposalStatus.DECIDED) {
                        throw DecisionProblem.DECISION_NOT_NOW.problem();
                    }
                })
                .call(facts -> proposals.requireNotOwn(facts, actor))
                .call(facts -> decided.of(proposal).chain(found -> confirm(proposal, ifMatch, found, actor)))
                .chain(facts -> showing.ofCall(facts.callId(), actor));
    }

    private Uni<Void> confirm(UUID proposal, String ifMatch, Optional<Decision> found, Actor actor) {
        Decision decision = found.orElseThrow(DecisionProblem.DECISION_NOT_FOUND::problem);
        IfMatch.require(ifMatch, decision.revision());
        if (decision.decidedBy().equals(actor.id())) {
            throw DecisionProblem.DECISION_SECOND_PERSON_NEEDED.problem();
        }
        return decided.confirm(proposal, actor.id(), now())
                .chain(() -> journal.append(actor, new JournalEntry("DecisionConfirmed", proposal)));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
