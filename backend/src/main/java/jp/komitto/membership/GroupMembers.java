package jp.komitto.membership;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.shared.journal.JournalEntry;

/** All people of one group. Whatever they do, a manager remains; only the city may put another in the place of all. */
final class GroupMembers {

    static final int MOST = 200;

    private final UUID group;
    private final Map<UUID, Membership> people = new LinkedHashMap<>();

    GroupMembers(UUID group, List<Membership> people) {
        this.group = group;
        people.forEach(person -> this.people.put(person.accountId(), person));
    }

    List<Membership> all() {
        return List.copyOf(people.values());
    }

    Optional<MemberRole> roleOf(UUID account) {
        return Optional.ofNullable(people.get(account)).map(Membership::role);
    }

    /** Somebody new; whoever is in already never falls back to less. Nothing when nothing changes. */
    Optional<Membership> join(UUID account, MemberRole role, OffsetDateTime now) {
        Membership known = people.get(account);
        if (known != null) {
            if (role == MemberRole.MANAGER) {
                known.become(role);
            }
            return Optional.empty();
        }
        if (people.size() >= MOST) {
            throw MembershipProblem.GROUP_FULL.problem();
        }
        Membership joined = new Membership(group, account, role, now);
        people.put(account, joined);
        return Optional.of(joined);
    }

    /** The one who has left, to be forgotten. */
    Membership leave(UUID account) {
        Membership leaving = require(account);
        people.remove(account);
        requireManager();
        return leaving;
    }

    JournalEntry give(UUID account, MemberRole role) {
        require(account).become(role);
        requireManager();
        return happened("MemberRoleChanged", Map.of("account", account.toString(), "role", role.name()));
    }

    /** 代表の引き継ぎ: the one takes the other's place. */
    JournalEntry handOver(UUID from, UUID to) {
        require(to).become(MemberRole.MANAGER);
        if (!from.equals(to)) {
            require(from).become(MemberRole.MEMBER);
        }
        return happened("RepresentativeHandedOver", Map.of("from", from.toString(), "to", to.toString()));
    }

    /** With the city as witness: the new one represents the group, nobody of the old ones does any more. */
    Optional<Membership> succeed(UUID successor, OffsetDateTime now) {
        people.values().forEach(person -> person.become(MemberRole.MEMBER));
        return join(successor, MemberRole.MANAGER, now);
    }

    boolean isEmpty() {
        return people.isEmpty();
    }

    private Membership require(UUID account) {
        Membership person = people.get(account);
        if (person == null) {
            throw MembershipProblem.MEMBER_NOT_FOUND.problem();
        }
        return person;
    }

    private void requireManager() {
        if (people.values().stream().noneMatch(Membership::isManager)) {
            throw MembershipProblem.LAST_MANAGER.problem();
        }
    }

    private JournalEntry happened(String type, Map<String, Object> facts) {
        return new JournalEntry(type, group).with(facts);
    }
}
