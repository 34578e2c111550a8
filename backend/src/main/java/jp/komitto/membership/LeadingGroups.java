package jp.komitto.membership;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.membership.MemberViews.MemberList;
import jp.komitto.membership.MemberViews.MemberView;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.DisplayNames;

/** The people of a group: who they are, their roles, leaving, and handing over the representative. */
@ApplicationScoped
class LeadingGroups {

    private final Memberships memberships;
    private final Belonging belonging;
    private final DisplayNames names;
    private final Journal journal;

    @Inject
    LeadingGroups(Memberships memberships, Belonging belonging, DisplayNames names, Journal journal) {
        this.memberships = memberships;
        this.belonging = belonging;
        this.names = names;
        this.journal = journal;
    }

    @WithSession
    Uni<MemberList> people(UUID group, Actor actor) {
        return belonging
                .requireMember(group, actor)
                .chain(() -> memberships.read(group))
                .map(GroupMembers::all)
                .chain(people -> names.of(
                                people.stream().map(Membership::accountId).toList())
                        .map(known -> view(people, known)));
    }

    @WithTransaction
    Uni<Void> give(UUID group, UUID account, MemberRole role, Actor actor) {
        return belonging
                .requireManager(group, actor)
                .chain(() -> memberships.ofGroup(group))
                .chain(people -> journal.append(actor, people.give(account, role)));
    }

    /** Everybody may go; a manager may also show somebody the door. */
    @WithTransaction
    Uni<Void> leave(UUID group, UUID account, Actor actor) {
        Uni<Void> allowed = account.equals(actor.id())
                ? belonging.requireMember(group, actor)
                : belonging.requireManager(group, actor);
        JournalEntry left = new JournalEntry(account.equals(actor.id()) ? "MemberLeft" : "MemberRemoved", group)
                .with(Map.of("account", account.toString()));
        return allowed.chain(() -> memberships.ofGroup(group))
                .map(people -> people.leave(account))
                .chain(memberships::delete)
                .chain(() -> journal.append(actor, left));
    }

    @WithTransaction
    Uni<Void> handOver(UUID group, UUID to, Actor actor) {
        return belonging
                .requireManager(group, actor)
                .chain(() -> memberships.ofGroup(group))
                .chain(people -> journal.append(actor, people.handOver(actor.id(), to)));
    }

    private static MemberList view(List<Membership> people, Map<UUID, String> names) {
        return new MemberList(people.stream()
                .map(person -> new MemberView(
                        person.accountId(), names.get(person.accountId()), person.role(), person.since()))
                .toList());
    }
}
