package jp.komitto.sponsorships;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.calls.Calls;
import jp.komitto.calls.PublishedCall;
import jp.komitto.membership.Belonging;
import jp.komitto.proposals.ProposalFacts;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.proposals.TakingSteps;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.problem.Problem;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.Ids;
import jp.komitto.sponsorships.SponsorshipRows.Known;
import jp.komitto.sponsorships.SponsorshipViews.Items;
import jp.komitto.sponsorships.SponsorshipViews.Offer;
import jp.komitto.sponsorships.SponsorshipViews.View;

/**
 * A company offers, the secretariat brings the offer to a project, the project's group says yes or no. Nobody of the committee sees
 * an offer, and nothing of it is public before it is accepted: money cannot speak for a proposal.
 */
@ApplicationScoped
class Sponsoring {

    private static final int MOST_WAITING = 5;

    /** Until the accounts are handed in, what a company adds can still be counted in them. */
    private static final Set<ProposalStatus> OPEN = EnumSet.of(
            ProposalStatus.ADOPTED,
            ProposalStatus.AGREED,
            ProposalStatus.IN_PROGRESS,
            ProposalStatus.CHANGE_PENDING,
            ProposalStatus.SUSPENDED);

    private final SponsorshipRows rows;
    private final Calls calls;
    private final TakingSteps steps;
    private final Belonging belonging;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Sponsoring(
            SponsorshipRows rows,
            Calls calls,
            TakingSteps steps,
            Belonging belonging,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.calls = calls;
        this.steps = steps;
        this.belonging = belonging;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Items> list(Actor actor) {
        return rows.list(actor);
    }

    @WithTransaction
    Uni<View> offer(UUID call, Offer said, Actor actor) {
        UUID id = ids.next();
        return belonging
                .requireManager(said.groupId(), actor)
                .chain(() -> calls.published(call))
                .invoke(this::requireRunning)
                .chain(() -> rows.isCompany(said.groupId()))
                .invoke(company -> require(company, SponsorshipProblem.SPONSORSHIP_NOT_A_COMPANY))
                .call(() -> said.proposalId() == null
                        ? Uni.createFrom().voidItem()
                        : project(said.proposalId(), call, said.groupId()))
                .chain(() -> rows.waiting(said.groupId(), call))
                .invoke(waiting -> require(waiting < MOST_WAITING, SponsorshipProblem.SPONSORSHIP_TOO_MANY))
                .chain(() -> rows.offer(id, call, said, actor))
                .chain(() -> journal.append(
                        actor, new JournalEntry("SponsorshipOffered", id).with(Map.of("amount", said.amount()))))
                .chain(() -> rows.view(id, actor));
    }

    private void requireRunning(PublishedCall call) {
        boolean running = !call.closed()
                && !LocalDate.now(clock).isAfter(call.rules().dates().projectUntil());
        require(running, SponsorshipProblem.SPONSORSHIP_CALL_OVER);
    }

    /** Its row locked: nobody hands the accounts in meanwhile. */
    private Uni<ProposalFacts> project(UUID proposal, UUID call, UUID company) {
        return steps.lock(proposal)
                .onFailure(Problem.class)
                .transform(unknown -> SponsorshipProblem.SPONSORSHIP_PROJECT_NOT_OPEN.problem())
                .invoke(facts -> {
                    require(
                            facts.callId().equals(call) && OPEN.contains(facts.status()),
                            SponsorshipProblem.SPONSORSHIP_PROJECT_NOT_OPEN);
                    require(!facts.groupId().equals(company), SponsorshipProblem.SPONSORSHIP_OWN_PROJECT);
                });
    }

    @WithTransaction
    Uni<View> withdraw(UUID id, Actor actor) {
        return known(id, actor)
                .call(known -> belonging.requireManager(known.company(), actor))
                .invoke(known -> require(known.status().isOpen(), SponsorshipProblem.SPONSORSHIP_NOT_NOW))
                .call(known -> rows.answer(id, SponsorshipStatus.WITHDRAWN, null, actor))
                .call(known -> journal.append(actor, new JournalEntry("SponsorshipWithdrawn", id)))
                .chain(() -> rows.view(id, actor));
    }

    @WithTransaction
    Uni<View> match(UUID id, UUID proposal, Actor actor) {
        return known(id, actor)
                .invoke(known -> {
                    require(known.status() == SponsorshipStatus.OFFERED, SponsorshipProblem.SPONSORSHIP_NOT_NOW);
                    require(
                            known.proposal() == null || known.proposal().equals(proposal),
                            SponsorshipProblem.SPONSORSHIP_OTHER_PROJECT);
                })
                .call(known -> project(proposal, known.call(), known.company())
                        .call(facts -> requireNotOwn(facts.groupId(), actor)))
                .call(known -> requireNotOwn(known.company(), actor))
                .call(known -> rows.match(id, proposal, actor))
                .call(known -> journal.append(
                        actor,
                        new JournalEntry("SponsorshipMatched", id).with(Map.of("proposal", proposal.toString()))))
                .chain(() -> rows.view(id, actor));
    }

    @WithTransaction
    Uni<View> accept(UUID id, Actor actor) {
        return asRecipient(id, actor)
                .call(known -> project(known.proposal(), known.call(), known.company()))
                .call(known -> rows.answer(id, SponsorshipStatus.ACCEPTED, null, actor))
                .call(known -> journal.append(
                        actor, new JournalEntry("SponsorshipAccepted", id).with(Map.of("amount", known.amount()))))
                .chain(() -> rows.view(id, actor));
    }

    @WithTransaction
    Uni<View> declineAsRecipient(UUID id, String reason, Actor actor) {
        return asRecipient(id, actor).call(known -> decline(id, reason, actor)).chain(() -> rows.view(id, actor));
    }

    /** Also what was accepted, when the money does not come, as long as the accounts are open. */
    @WithTransaction
    Uni<View> declineAsOffice(UUID id, String reason, Actor actor) {
        return known(id, actor)
                .call(known -> requireNotOwn(known.company(), actor))
                .call(known -> known.status() == SponsorshipStatus.ACCEPTED
                        ? project(known.proposal(), known.call(), known.company())
                        : Uni.createFrom().voidItem())
                .invoke(known -> require(
                        known.status().isOpen() || known.status() == SponsorshipStatus.ACCEPTED,
                        SponsorshipProblem.SPONSORSHIP_NOT_NOW))
                .call(known -> decline(id, reason, actor))
                .chain(() -> rows.view(id, actor));
    }

    private Uni<Void> decline(UUID id, String reason, Actor actor) {
        return rows.answer(id, SponsorshipStatus.DECLINED, reason, actor)
                .chain(() -> journal.append(actor, new JournalEntry("SponsorshipDeclined", id).because(reason)));
    }

    private Uni<Known> asRecipient(UUID id, Actor actor) {
        return known(id, actor)
                .invoke(known -> require(known.recipient() != null, SponsorshipProblem.SPONSORSHIP_NOT_NOW))
                .call(known -> belonging.requireManager(known.recipient(), actor))
                .invoke(known ->
                        require(known.status() == SponsorshipStatus.MATCHED, SponsorshipProblem.SPONSORSHIP_NOT_NOW));
    }

    /** For whoever sees it; unknown to everybody else. */
    private Uni<Known> known(UUID id, Actor actor) {
        return rows.view(id, actor).chain(() -> rows.lock(id));
    }

    private Uni<Void> requireNotOwn(UUID group, Actor actor) {
        return belonging
                .roleOf(group, actor.id())
                .invoke(role -> require(role.isEmpty(), SponsorshipProblem.SPONSORSHIP_OWN_GROUP))
                .replaceWithVoid();
    }

    private static void require(boolean fits, SponsorshipProblem otherwise) {
        if (!fits) {
            throw otherwise.problem();
        }
    }
}
