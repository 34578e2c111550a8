package jp.komitto.undertakings;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.decisions.Decided;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.proposals.ProposalStep;
import jp.komitto.proposals.Standpoint;
import jp.komitto.proposals.TakingSteps;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.undertakings.Standing.Before;
import jp.komitto.undertakings.UndertakingViews.Change;
import jp.komitto.undertakings.UndertakingViews.ChangeOutcome;
import jp.komitto.undertakings.UndertakingViews.ChangeWritten;
import jp.komitto.undertakings.UndertakingViews.View;

/** 変更: department and secretariat approve one and the same text. Whoever writes it anew begins the approvals anew. */
@ApplicationScoped
class Changing {

    private final Standing standing;
    private final Undertakings undertakings;
    private final Rows rows;
    private final Decided decided;
    private final TakingSteps steps;
    private final Journal journal;

    @Inject
    Changing(
            Standing standing,
            Undertakings undertakings,
            Rows rows,
            Decided decided,
            TakingSteps steps,
            Journal journal) {
        this.standing = standing;
        this.undertakings = undertakings;
        this.rows = rows;
        this.decided = decided;
        this.steps = steps;
        this.journal = journal;
    }

    @WithTransaction
    Uni<View> ask(UUID id, ChangeWritten said, Actor actor) {
        return standing.manager(id, actor, ProposalStatus.IN_PROGRESS, ProposalStatus.CHANGE_PENDING)
                .call(before -> requireFitting(id, said))
                .call(before -> rows.ask(
                        id, said.terms(), said.reason(), before.facts().status() == ProposalStatus.CHANGE_PENDING))
                .call(before -> before.facts().status() == ProposalStatus.CHANGE_PENDING
                        ? journal.append(actor, new JournalEntry("ProjectChangeRewritten", id).because(said.reason()))
                        : steps.take(id, ProposalStep.ASK_CHANGE, actor, said.reason(), Map.of())
                                .replaceWithVoid())
                .chain(() -> undertakings.view(id, actor));
    }

    private Uni<Void> requireFitting(UUID id, ChangeWritten said) {
        if (said.terms().endsOn().isBefore(said.terms().startsOn())) {
            throw UndertakingProblem.UNDERTAKING_DATES_BACKWARDS.problem();
        }
        return decided.released(id)
                .invoke(decision -> {
                    if (said.terms().amount() > decision.amount()) {
                        throw UndertakingProblem.UNDERTAKING_AMOUNT_TOO_HIGH.problem();
                    }
                })
                .replaceWithVoid();
    }

    @WithTransaction
    Uni<View> approve(UUID id, Actor actor) {
        return answering(id, actor)
                .call(before -> open(id).chain(change -> approve(before, change, actor)))
                .chain(() -> undertakings.view(id, actor));
    }

    private Uni<Void> approve(Before before, Change change, Actor actor) {
        UUID id = before.id();
        boolean department = before.standpoint() == Standpoint.DEPARTMENT;
        if ((department ? change.departmentAt() : change.officeAt()) != null) {
            throw UndertakingProblem.UNDERTAKING_ALREADY_APPROVED.problem();
        }
        boolean other = department
                ? change.officeAt() != null
                : change.departmentAt() != null || before.facts().department() == null;
        return rows.approve(id, department, actor.id())
                .chain(() -> journal.append(
                        actor,
                        new JournalEntry("ProjectChangeApproved", id)
                                .with(Map.of("side", before.standpoint().name()))))
                .chain(() -> other
                        ? rows.answer(id, ChangeOutcome.SETTLED, null)
                                .chain(() -> rows.agree(id, change.terms()))
                                .chain(() -> settle(id, actor, null, ChangeOutcome.SETTLED))
                        : Uni.createFrom().voidItem());
    }

    @WithTransaction
    Uni<View> refuse(UUID id, String reason, Actor actor) {
        return answering(id, actor)
                .call(before -> open(id))
                .call(before -> rows.answer(id, ChangeOutcome.REFUSED, reason))
                .call(before -> settle(id, actor, reason, ChangeOutcome.REFUSED))
                .chain(() -> undertakings.view(id, actor));
    }

    private Uni<Void> settle(UUID id, Actor actor, String reason, ChangeOutcome outcome) {
        return steps.take(id, ProposalStep.SETTLE_CHANGE, actor, reason, Map.of("outcome", outcome.name()))
                .replaceWithVoid();
    }

    private Uni<Before> answering(UUID id, Actor actor) {
        return standing.lock(id, actor)
                .invoke(before -> Standing.require(
                        before.standpoint() == Standpoint.DEPARTMENT || before.standpoint() == Standpoint.SECRETARIAT))
                .invoke(before -> Standing.requireStatus(before, ProposalStatus.CHANGE_PENDING));
    }

    private Uni<Change> open(UUID id) {
        return rows.changes(id).map(List::reversed).map(changes -> changes.stream()
                .filter(change -> change.outcome() == ChangeOutcome.ASKED)
                .findFirst()
                .orElseThrow(UndertakingProblem.UNDERTAKING_NOT_NOW::problem));
    }
}
