package jp.komitto.proposals;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import jp.komitto.proposals.ProposalViews.Receipt;
import jp.komitto.proposals.ProposalViews.View;
import jp.komitto.proposals.ShowingProposals.Whole;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.FiscalYear;

/** Handing in, for the first time or corrected, and taking back. The server's clock decides about deadlines. */
@ApplicationScoped
class SubmittingProposals {

    private static final DateTimeFormatter RECEIVED = DateTimeFormatter.ofPattern("yyyy年M月d日 H時m分s秒");

    private final Proposals proposals;
    private final Sides sides;
    private final ShowingProposals showing;
    private final ProposalVersions versions;
    private final ProposalHistory history;
    private final Journal journal;
    private final Clock clock;

    @Inject
    SubmittingProposals(
            Proposals proposals,
            Sides sides,
            ShowingProposals showing,
            ProposalVersions versions,
            ProposalHistory history,
            Journal journal,
            Clock clock) {
        this.proposals = proposals;
        this.sides = sides;
        this.showing = showing;
        this.versions = versions;
        this.history = history;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param received when the request arrived, before anything was waited for */
    @WithTransaction
    Uni<Receipt> submit(UUID id, OffsetDateTime received, Actor actor) {
        return sides.own(id, actor)
                .call(proposal -> sides.requireManager(proposal, actor))
                .chain(proposal -> wasJustHandedIn(proposal, actor)
                        ? lastReceipt(proposal)
                        : showing.whole(proposal)
                                .invoke(whole -> requireInTime(whole, received))
                                .chain(whole -> submit(whole, actor, received)));
    }

    private static boolean wasJustHandedIn(Proposal proposal, Actor actor) {
        return proposal.hasJustTaken(ProposalStep.SUBMIT, actor) || proposal.hasJustTaken(ProposalStep.RESUBMIT, actor);
    }

    private static void requireInTime(Whole whole, OffsetDateTime received) {
        boolean first = whole.proposal().status() == ProposalStatus.DRAFT;
        if (first && whole.call().isOver(received.toInstant())) {
            ZonedDateTime here = received.atZoneSameInstant(FiscalYear.TOKYO);
            throw ProposalProblem.PROPOSAL_TOO_LATE.saying(
                    "%sに届きました。締切を過ぎているため、受け付けられません。下書きは残っています。".formatted(RECEIVED.format(here)));
        }
        if (first && !whole.call().isOpen(received.toInstant())) {
            throw ProposalProblem.PROPOSAL_CALL_NOT_OPEN.problem();
        }
    }

    private Uni<Receipt> submit(Whole whole, Actor actor, OffsetDateTime received) {
        Proposal proposal = whole.proposal();
        ProposalStep step = proposal.status() == ProposalStatus.RETURNED ? ProposalStep.RESUBMIT : ProposalStep.SUBMIT;
        return receipt(proposal, received)
                .map(receipt -> proposal.submit(step, receipt, whole.tasks().missing(), actor, received))
                .chain(submitted -> versions.freeze(proposal, whole.documents(), actor)
                        .call(() -> history.append(
                                proposal, step, Map.of("version", proposal.versions(), "receipt", proposal.receipt())))
                        .call(() -> journal.append(actor, submitted)))
                .map(hash -> new Receipt(proposal.id(), proposal.receipt(), proposal.versions(), hash, received));
    }

    /** A number is drawn only for what has none yet: a corrected proposal keeps the one people know. */
    private Uni<String> receipt(Proposal proposal, OffsetDateTime received) {
        return proposal.receipt() == null
                ? proposals.nextReceipt(
                        received.atZoneSameInstant(FiscalYear.TOKYO).toLocalDate())
                : Uni.createFrom().item(proposal.receipt());
    }

    /** Once more, for those who no longer have it. */
    @WithTransaction
    Uni<Receipt> receipt(UUID id, Actor actor) {
        return sides.visible(id, actor).chain(this::lastReceipt);
    }

    private Uni<Receipt> lastReceipt(Proposal proposal) {
        return versions.of(proposal.id()).map(all -> {
            if (all.isEmpty()) {
                throw ProposalProblem.PROPOSAL_STEP_NOT_OPEN.problem();
            }
            ProposalVersions.Version last = all.getLast();
            return new Receipt(proposal.id(), proposal.receipt(), last.number(), last.hash(), last.submittedAt());
        });
    }

    @WithTransaction
    Uni<View> withdraw(UUID id, String reason, Actor actor) {
        return sides.own(id, actor)
                .call(proposal -> sides.requireManager(proposal, actor))
                .call(proposal -> {
                    JournalEntry withdrawn = proposal.take(ProposalStep.WITHDRAW, actor, reason);
                    return history.append(proposal, ProposalStep.WITHDRAW, Map.of())
                            .chain(() -> journal.append(actor, withdrawn));
                })
                .chain(proposal -> showing.view(proposal, actor));
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
