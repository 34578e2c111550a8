package jp.komitto.sessions;

import io.vertx.mutiny.sqlclient.Row;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import jp.komitto.accounts.AccountStatus;
import jp.komitto.accounts.AgeBand;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;

/**
 * What somebody may be right now: the office that is put on and nothing else, or else everything they are as a person. Staff
 * without a second factor in this session, and anybody whose office has ended, are persons again.
 *
 * @param departments whose staff they act as
 */
record HeldRoles(Set<Role> roles, Set<String> departments) {

    static HeldRoles of(Row row) {
        if (AccountStatus.valueOf(row.getString("status")) != AccountStatus.ACTIVE) {
            return new HeldRoles(Set.of(), Set.of());
        }
        return officeCounts(row) ? office(row) : new HeldRoles(personal(row), Set.of());
    }

    private static boolean officeCounts(Row row) {
        return Boolean.TRUE.equals(row.getBoolean("office_counts"))
                && (row.getBoolean("two_factors")
                        || !Role.valueOf(row.getString("office_role")).isStaff());
    }

    private static HeldRoles office(Row row) {
        String department = row.getString("office_department");
        return new HeldRoles(
                Set.of(Role.valueOf(row.getString("office_role"))),
                department.isEmpty() ? Set.of() : Set.of(department));
    }

    private static Set<Role> personal(Row row) {
        Set<Role> roles = EnumSet.of(Role.CITIZEN);
        if (row.getBoolean("member")) {
            roles.add(Role.GROUP_MEMBER);
        }
        if (row.getBoolean("represents_company")) {
            roles.add(Role.COMPANY_REPRESENTATIVE);
        }
        return roles;
    }

    Actor actor(UUID session, Row row) {
        return new Actor(
                row.getUUID("account_id"),
                roles,
                Set.of(),
                null,
                departments,
                AgeBand.valueOf(row.getString("age_band")).isMinor(),
                session,
                row.getOffsetDateTime("confirmed_until").toInstant());
    }
}
