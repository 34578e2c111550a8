package jp.komitto.membership;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** All memberships. */
@ApplicationScoped
class Memberships implements PanacheRepositoryBase<Membership, Membership.Key> {

    /** Locked until the use case ends, so that two managers who leave at once do not both believe the other stays. */
    Uni<GroupMembers> ofGroup(UUID group) {
        return find("groupId = ?1 order by accountId", group)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .map(people -> new GroupMembers(group, people));
    }

    Uni<GroupMembers> read(UUID group) {
        return list("groupId = ?1 order by since, accountId", group).map(people -> new GroupMembers(group, people));
    }
}
