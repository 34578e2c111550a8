package jp.komitto.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.komitto.shared.security.Actor;

/** Whether somebody belongs to a group, asked inside the use case at hand. */
@ApplicationScoped
public class Belonging {

    private final Memberships memberships;
    private final Clock clock;

    @Inject
    Belonging(Memberships memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    public Uni<Optional<MemberRole>> roleOf(UUID group, UUID account) {
        return memberships
                .findById(new Membership.Key(group, account))
                .map(membership -> Optional.ofNullable(membership).map(Membership::role));
    }

    /** To any group at all, also one that is being registered. */
    public Uni<Boolean> somewhere(UUID account) {
        return memberships.count("accountId", account).map(count -> count > 0);
    }

    /** Everybody who belongs to a group, with their role. */
    public Uni<Map<UUID, MemberRole>> people(UUID group) {
        return memberships.read(group).map(people -> people.all().stream()
                .collect(Collectors.toMap(
                        Membership::accountId, Membership::role, (one, other) -> one, LinkedHashMap::new)));
    }

    public Uni<Void> requireMember(UUID group, Actor actor) {
        return roleOf(group, actor.id())
                .invoke(role -> role.orElseThrow(MembershipProblem.NOT_A_MEMBER::problem))
                .replaceWithVoid();
    }

    public Uni<Void> requireManager(UUID group, Actor actor) {
        return roleOf(group, actor.id())
                .invoke(role ->
                        role.filter(MemberRole.MANAGER::equals).orElseThrow(MembershipProblem.NOT_A_MANAGER::problem))
                .replaceWithVoid();
    }

    /** The first manager of a group that is just beginning. */
    public Uni<Void> begin(UUID group, Actor actor) {
        return join(group, actor.id(), MemberRole.MANAGER);
    }

    /** For accounts that are made together with their groups. */
    public Uni<Void> join(UUID group, UUID account, MemberRole role) {
        return memberships
                .persist(new Membership(group, account, role, OffsetDateTime.now(clock)))
                .replaceWithVoid();
    }
}
