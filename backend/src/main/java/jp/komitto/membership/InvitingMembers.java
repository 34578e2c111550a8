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
import jp.komitto.membership.MemberViews.InvitationList;
import jp.komitto.membership.MemberViews.InvitationView;
import jp.komitto.membership.MemberViews.IssuedInvitation;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.Ids;

/** Managers invite by a link; whoever has it joins, once. */
@ApplicationScoped
class InvitingMembers {

    private final Invitations invitations;
    private final Memberships memberships;
    private final Belonging belonging;
    private final GroupNames names;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    InvitingMembers(
            Invitations invitations,
            Memberships memberships,
            Belonging belonging,
            GroupNames names,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.belonging = belonging;
        this.names = names;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<IssuedInvitation> invite(UUID group, MemberRole role, Actor actor) {
        String secret = Secret.forLink();
        Invitation invitation = new Invitation(ids.next(), group, role, secret, actor, now());
        return belonging
                .requireManager(group, actor)
                .chain(() -> invitations.open(group, now()))
                .invoke(open -> {
                    if (open.size() >= Invitations.MOST_OPEN) {
                        throw MembershipProblem.INVITATIONS_TOO_MANY.problem();
                    }
                })
                .chain(() -> invitations.persist(invitation))
                .call(() -> journal.append(
                        actor,
                        new JournalEntry("MemberInvited", group)
                                .with(Map.of("invitation", invitation.id().toString(), "role", role.name()))))
                .chain(this::view)
                .map(view -> new IssuedInvitation(view, secret));
    }

    @WithSession
    Uni<InvitationList> open(UUID group, Actor actor) {
        return belonging
                .requireManager(group, actor)
                .chain(() -> invitations.open(group, now()))
                .chain(open -> names.of(group)
                        .map(name -> new InvitationList(
                                open.stream().map(one -> view(one, name)).toList())));
    }

    @WithTransaction
    Uni<Void> withdraw(UUID group, UUID id, Actor actor) {
        return belonging
                .requireManager(group, actor)
                .chain(() -> invitations.require(group, id))
                .chain(invitation -> journal.append(actor, invitation.withdraw(now())));
    }

    /** What somebody is invited to, before they decide. */
    @WithTransaction
    Uni<InvitationView> look(String secret) {
        return invitations
                .require(secret)
                .invoke(invitation -> invitation.requireOpen(now()))
                .chain(this::view);
    }

    @WithTransaction
    Uni<InvitationView> accept(String secret, Actor actor) {
        return invitations
                .require(secret)
                .call(invitation -> {
                    JournalEntry joined = invitation.accept(actor, now());
                    return memberships
                            .ofGroup(invitation.groupId())
                            .map(people -> people.join(actor.id(), invitation.role(), now()))
                            .call(newcomer -> newcomer.isPresent()
                                    ? memberships.persist(newcomer.get()).replaceWithVoid()
                                    : Uni.createFrom().voidItem())
                            .chain(() -> journal.append(actor, joined));
                })
                .chain(this::view);
    }

    private Uni<InvitationView> view(Invitation invitation) {
        return names.of(invitation.groupId()).map(name -> view(invitation, name));
    }

    private static InvitationView view(Invitation invitation, String name) {
        return new InvitationView(
                invitation.id(), invitation.groupId(), name, invitation.role(), invitation.expiresAt());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
