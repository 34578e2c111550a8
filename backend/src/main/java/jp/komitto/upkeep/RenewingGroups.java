package jp.komitto.upkeep;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.form.Eligibility;
import jp.komitto.membership.Belonging;
import jp.komitto.registration.RegisteredGroups;
import jp.komitto.registration.RegisteredGroups.Standing;
import jp.komitto.registration.RegistrationStatus;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.Ids;
import jp.komitto.upkeep.UpkeepViews.RenewalView;

/** Another fiscal year: asked by a manager on a declaration made anew, decided by the city. */
@ApplicationScoped
class RenewingGroups {

    private final Renewals renewals;
    private final RegisteredGroups registered;
    private final ShowingGroups showing;
    private final Eligibility eligibility;
    private final Belonging belonging;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    RenewingGroups(
            Renewals renewals,
            RegisteredGroups registered,
            ShowingGroups showing,
            Eligibility eligibility,
            Belonging belonging,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.renewals = renewals;
        this.registered = registered;
        this.showing = showing;
        this.eligibility = eligibility;
        this.belonging = belonging;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<RenewalView> ask(UUID group, Eligibility.Made declaration, Actor actor) {
        return belonging
                .requireManager(group, actor)
                .chain(() -> registered.require(group, actor))
                .invoke(this::requireOpen)
                .chain(() -> renewals.isWaiting(group))
                .invoke(waiting -> {
                    if (waiting) {
                        throw UpkeepProblem.RENEWAL_WAITING.problem();
                    }
                })
                .chain(() ->
                        renewals.persist(new Renewal(ids.next(), group, eligibility.accept(declaration), actor, now())))
                .call(renewal -> journal.append(actor, renewal.asked()))
                .map(renewal -> RenewalView.of(renewal, null));
    }

    private void requireOpen(Standing standing) {
        boolean renewable =
                standing.status() == RegistrationStatus.REGISTERED || standing.status() == RegistrationStatus.EXPIRED;
        if (!renewable || !showing.renewalOpen(standing.registeredUntil())) {
            throw UpkeepProblem.RENEWAL_NOT_OPEN.problem();
        }
    }

    @WithTransaction
    Uni<RenewalView> approve(UUID id, Actor actor) {
        return renewals.require(id).chain(renewal -> {
            JournalEntry approved = renewal.settle(Renewal.Status.RENEWED, null, actor, now());
            return registered
                    .renew(renewal.groupId(), renewal.declaredVersion(), renewal.askedBy(), renewal.askedAt(), actor)
                    .call(() -> journal.append(actor, approved))
                    .map(until -> RenewalView.of(renewal, until));
        });
    }

    @WithTransaction
    Uni<RenewalView> decline(UUID id, String reason, Actor actor) {
        return renewals.require(id)
                .call(renewal -> registered.requireOutsider(renewal.groupId(), actor))
                .call(renewal -> journal.append(actor, renewal.settle(Renewal.Status.DECLINED, reason, actor, now())))
                .map(renewal -> RenewalView.of(renewal, null));
    }

    @WithSession
    Uni<RenewalView> read(UUID id) {
        return renewals.findById(id)
                .onItem()
                .ifNull()
                .failWith(UpkeepProblem.RENEWAL_NOT_FOUND::problem)
                .map(renewal -> RenewalView.of(renewal, null));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
