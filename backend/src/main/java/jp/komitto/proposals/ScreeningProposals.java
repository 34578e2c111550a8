package jp.komitto.proposals;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.komitto.calls.Calls;
import jp.komitto.calls.PublishedCall;
import jp.komitto.form.Correction;
import jp.komitto.proposals.ProposalViews.Returning;
import jp.komitto.proposals.ProposalViews.VersionsView;
import jp.komitto.proposals.ProposalViews.View;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.problem.FieldProblem;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.FiscalYear;

/** The secretariat looks through what was handed in: returns it, finds it ineligible with a second person, or lets it go on. */
@ApplicationScoped
class ScreeningProposals {

    private static final List<String> BESIDE_ANSWERS = List.of(
            ProposalChanges.SLOT,
            ProposalChanges.DEPARTMENT,
            ProposalChanges.BUDGET,
            ProposalChanges.DOCUMENTS,
            ProposalChanges.DECLARATION);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final Sides sides;
    private final ShowingProposals showing;
    private final ProposalVersions versions;
    private final ProposalHistory history;
    private final Calls calls;
    private final Journal journal;
    private final Clock clock;

    @Inject
    ScreeningProposals(
            Sides sides,
            ShowingProposals showing,
            ProposalVersions versions,
            ProposalHistory history,
            Calls calls,
            Journal journal,
            Clock clock) {
        this.sides = sides;
        this.showing = showing;
        this.versions = versions;
        this.history = history;
        this.calls = calls;
        this.journal = journal;
        this.clock = clock;
    }

    @WithTransaction
    Uni<View> giveBack(UUID id, Returning asked, Actor actor) {
        requireFields(asked.fields());
        return sides.atDesk(id, actor)
                .call(proposal -> calls.published(proposal.callId()).chain(call -> {
                    Correction correction = new Correction(
                            asked.reason(), deadline(asked.deadline(), call).toString(), asked.fields());
                    JournalEntry returned = proposal.returned(correction, actor);
                    return history.append(proposal, ProposalStep.RETURN, returned.facts())
                            .chain(() -> journal.append(actor, returned));
                }))
                .chain(proposal -> showing.view(proposal, actor));
    }

    private static void requireFields(List<String> fields) {
        List<FieldProblem> unknown = IntStream.range(0, fields.size())
                .filter(n -> !BESIDE_ANSWERS.contains(fields.get(n))
                        && ProposalField.of(fields.get(n)).isEmpty())
                .mapToObj(n -> new FieldProblem("/fields/" + n, "この項目はありません。", "UnknownField"))
                .collect(Collectors.toList());
        if (!unknown.isEmpty()) {
            throw CommonProblem.VALUES_INVALID.at(unknown);
        }
    }

    private OffsetDateTime deadline(LocalDate wanted, PublishedCall call) {
        LocalDate day = wanted == null
                ? LocalDate.now(clock).plusDays(call.rules().dates().correctionDays())
                : wanted;
        return day.atTime(LAST_SECOND).atZone(FiscalYear.TOKYO).toOffsetDateTime();
    }

    @WithTransaction
    Uni<View> take(UUID id, ProposalStep step, String reason, Actor actor) {
        return sides.atDesk(id, actor)
                .call(proposal -> proposal.hasJustTaken(step, actor)
                        ? Uni.createFrom().voidItem()
                        : took(proposal, step, reason, actor))
                .chain(proposal -> showing.view(proposal, actor));
    }

    private Uni<Void> took(Proposal proposal, ProposalStep step, String reason, Actor actor) {
        JournalEntry happened = proposal.take(step, actor, reason);
        return history.append(proposal, step, Map.of()).chain(() -> journal.append(actor, happened));
    }

    @WithTransaction
    Uni<VersionsView> versions(UUID id, Actor actor) {
        return sides.visible(id, actor)
                .chain(proposal -> versions.of(proposal.id()))
                .map(all -> {
                    List<ProposalChanges.Change> changes = all.size() < 2
                            ? List.of()
                            : ProposalChanges.between(
                                    all.get(all.size() - 2).forComparison(),
                                    all.getLast().forComparison());
                    return new VersionsView(all, changes);
                });
    }
}
