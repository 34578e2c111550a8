package jp.komitto.undertakings;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import jp.komitto.calls.Calls;
import jp.komitto.calls.CountingRule;
import jp.komitto.calls.PublishedCall;
import jp.komitto.cases.DraftingCases;
import jp.komitto.decisions.IndicatorOfProjects;
import jp.komitto.projects.ArchivingProjects;
import jp.komitto.projects.PastProject;
import jp.komitto.proposals.ContinuingProposals;
import jp.komitto.proposals.ProposalFacts;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.proposals.ProposalStep;
import jp.komitto.proposals.TakingSteps;
import jp.komitto.reviews.Reviewed;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.security.Actor;
import jp.komitto.undertakings.UndertakingViews.CommitteeEvaluated;
import jp.komitto.undertakings.UndertakingViews.CommitteeEvaluating;
import jp.komitto.undertakings.UndertakingViews.Continued;
import jp.komitto.undertakings.UndertakingViews.Evaluating;
import jp.komitto.undertakings.UndertakingViews.ReportKind;
import jp.komitto.undertakings.UndertakingViews.Side;
import jp.komitto.undertakings.UndertakingViews.View;

/** 評価・精算・完了: both sides and enough of the committee have evaluated, the money is settled, the project goes to the archive. */
@ApplicationScoped
class Completing {

    private final Standing standing;
    private final Undertakings undertakings;
    private final Rows rows;
    private final Evaluations evaluations;
    private final Reviewed reviewed;
    private final Calls calls;
    private final ArchivingProjects archive;
    private final DraftingCases cases;
    private final ContinuingProposals continuing;
    private final TakingSteps steps;
    private final Journal journal;
    private final Clock clock;

    @Inject
    Completing(
            Standing standing,
            Undertakings undertakings,
            Rows rows,
            Evaluations evaluations,
            Reviewed reviewed,
            Calls calls,
            ArchivingProjects archive,
            DraftingCases cases,
            ContinuingProposals continuing,
            TakingSteps steps,
            Journal journal,
            Clock clock) {
        this.standing = standing;
        this.undertakings = undertakings;
        this.rows = rows;
        this.evaluations = evaluations;
        this.reviewed = reviewed;
        this.calls = calls;
        this.archive = archive;
        this.cases = cases;
        this.continuing = continuing;
        this.steps = steps;
        this.journal = journal;
        this.clock = clock;
    }

    @WithTransaction
    Uni<View> evaluate(UUID id, Evaluating said, Actor actor) {
        return standing.lock(id, actor)
                .invoke(before -> Standing.require(before.isGroup() || before.isCity()))
                .invoke(before -> Standing.requireStatus(before, ProposalStatus.REPORTED))
                .call(before -> evaluations.give(id, before.isGroup() ? Side.GROUP : Side.DEPARTMENT, said, actor.id()))
                .call(before -> evaluateIfWhole(before.facts(), actor))
                .chain(() -> undertakings.view(id, actor));
    }

    /** Recusal holds to the end: a member who was kept away does not know the item. */
    @WithTransaction
    Uni<CommitteeEvaluated> evaluateAsCommittee(UUID id, CommitteeEvaluating said, Actor actor) {
        return reviewed.requireMember(id, actor)
                .chain(() -> steps.lock(id))
                .invoke(facts -> {
                    if (facts.status() != ProposalStatus.REPORTED) {
                        throw UndertakingProblem.UNDERTAKING_NOT_NOW.problem();
                    }
                })
                .call(facts -> reviewed.requireMember(id, actor).chain(member -> evaluations.give(id, member, said)))
                .call(facts -> evaluateIfWhole(facts, actor))
                .chain(() -> steps.lock(id))
                .map(facts -> new CommitteeEvaluated(id, facts.status()));
    }

    private Uni<Void> evaluateIfWhole(ProposalFacts facts, Actor actor) {
        return evaluations
                .mutual(facts.id())
                .chain(mutual -> evaluations.committee(facts.id()).chain(committee -> reviewed.needed(
                                facts.id(), facts.callId())
                        .map(needed -> mutual.size() == Side.values().length && committee.size() >= needed)))
                .chain(whole -> whole
                        ? steps.take(facts.id(), ProposalStep.EVALUATE, actor, null, Map.of())
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    @WithTransaction
    Uni<View> complete(UUID id, long refund, Actor actor) {
        return standing.lock(id, actor)
                .invoke(before -> Standing.requireStatus(before, ProposalStatus.EVALUATED))
                .call(before -> undertakings.view(id, actor).invoke(view -> {
                    if (view.settlement().refund() != refund) {
                        throw UndertakingProblem.UNDERTAKING_SETTLEMENT_DIFFERS.saying("決算から計算すると、返還額は%,d円です。"
                                .formatted(view.settlement().refund()));
                    }
                }))
                .call(before -> rows.settle(id, refund, actor.id()))
                .call(before -> steps.take(id, ProposalStep.COMPLETE, actor, null, Map.of("refund", refund)))
                .call(before ->
                        calls.published(before.facts().callId()).chain(call -> remember(before.facts(), call, actor)))
                .chain(() -> undertakings.view(id, actor));
    }

    /** Samples leave no trace in the archive and count nowhere. */
    private Uni<Void> remember(ProposalFacts facts, PublishedCall call, Actor actor) {
        if (facts.sample()) {
            return Uni.createFrom().voidItem();
        }
        return undertakings
                .view(facts.id(), actor)
                .chain(view -> archive.archiveNow(new PastProject(
                                call.fiscalYear(),
                                facts.title(),
                                facts.groupId(),
                                view.groupName(),
                                facts.department() == null ? "－" : facts.department(),
                                "COMPLETED",
                                call.title().ja(),
                                LocalDate.now(clock)))
                        .chain(project -> cases.draft(facts, project, reported(view), actor)))
                .chain(() -> call.rules().indicatorCounting() == CountingRule.ON_COMPLETION
                        ? journal.append(actor, IndicatorOfProjects.counted(facts.id()))
                        : Uni.createFrom().voidItem());
    }

    private static DraftingCases.Reported reported(View view) {
        return view.reports().stream()
                .filter(report -> report.kind() == ReportKind.FINAL)
                .map(report -> report.content())
                .map(content -> new DraftingCases.Reported(
                        content.done(), content.effect(), content.outlook(), content.participants()))
                .findFirst()
                .orElseThrow(UndertakingProblem.UNDERTAKING_NOT_NOW::problem);
    }

    /** The next year is a proposal of its own, which knows the year before. */
    @WithTransaction
    Uni<Continued> goOn(UUID id, UUID call, Actor actor) {
        return standing.manager(id, actor, ProposalStatus.COMPLETED)
                .call(before -> calls.published(call).invoke(next -> {
                    if (before.facts().projectYear() >= next.rules().mostYears()) {
                        throw UndertakingProblem.UNDERTAKING_YEARS_OVER.problem();
                    }
                }))
                .chain(before -> continuing.begin(id, call, actor))
                .map(Continued::new);
    }
}
