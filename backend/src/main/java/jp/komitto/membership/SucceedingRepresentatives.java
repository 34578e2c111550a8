package jp.komitto.membership;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import jp.komitto.directory.PublishingGroups;
import jp.komitto.membership.MemberViews.SuccessionList;
import jp.komitto.membership.MemberViews.SuccessionView;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.Ids;

/** A new representative although the old one cannot be reached: asked for by the new one, witnessed by the city. */
@ApplicationScoped
class SucceedingRepresentatives {

    private final Successions successions;
    private final Memberships memberships;
    private final PublishingGroups groups;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    SucceedingRepresentatives(
            Successions successions,
            Memberships memberships,
            PublishingGroups groups,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.successions = successions;
        this.memberships = memberships;
        this.groups = groups;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<SuccessionView> ask(UUID group, String reason, Actor actor) {
        Succession asked = new Succession(ids.next(), group, reason, actor, now());
        return SessionTransaction.current()
                .chain(transaction -> groups.require(transaction, group))
                .chain(() -> successions.persist(asked))
                .call(() -> journal.append(
                        actor,
                        new JournalEntry("SuccessionAsked", group)
                                .with(Map.of("succession", asked.id().toString()))))
                .map(SuccessionView::of);
    }

    @WithSession
    Uni<SuccessionList> mine(Actor actor) {
        return successions
                .of(actor.id())
                .map(all ->
                        new SuccessionList(all.stream().map(SuccessionView::of).toList()));
    }

    @WithTransaction
    Uni<SuccessionView> withdraw(UUID id, Actor actor) {
        return successions
                .requireOwn(id, actor.id())
                .call(asked -> journal.append(actor, asked.settle(Succession.Status.WITHDRAWN, null, actor, now())))
                .map(SuccessionView::of);
    }

    @WithTransaction
    Uni<SuccessionView> witness(UUID id, String evidence, Actor actor) {
        return successions
                .require(id)
                .call(asked -> {
                    JournalEntry witnessed = asked.settle(Succession.Status.WITNESSED, evidence, actor, now());
                    return memberships
                            .ofGroup(asked.groupId())
                            .map(people -> people.succeed(asked.successor(), now()))
                            .call(newcomer -> newcomer.isPresent()
                                    ? memberships.persist(newcomer.get()).replaceWithVoid()
                                    : Uni.createFrom().voidItem())
                            .chain(() -> journal.append(actor, witnessed));
                })
                .map(SuccessionView::of);
    }

    @WithTransaction
    Uni<SuccessionView> decline(UUID id, String why, Actor actor) {
        return successions
                .require(id)
                .call(asked -> journal.append(actor, asked.settle(Succession.Status.DECLINED, why, actor, now())))
                .map(SuccessionView::of);
    }

    @WithSession
    Uni<SuccessionView> read(UUID id) {
        return successions
                .findById(id)
                .onItem()
                .ifNull()
                .failWith(MembershipProblem.SUCCESSION_NOT_FOUND::problem)
                .map(SuccessionView::of);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
