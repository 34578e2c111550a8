package jp.komitto.shared.security;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.problem.CommonProblem;

/**
 * Who acts, as the database said at most a second ago, whatever an older token claims.
 *
 * @param id the account, or the service client
 * @param roles the roles that hold right now: the office that is put on, or else every personal role
 * @param scopes what a service token allows; empty for people
 * @param onBehalfOf whom staff act for, as it stands in the journal; null when somebody acts for themselves
 * @param departments codes of the departments whose staff this is, while acting as such
 * @param minor whether the person is under 18
 * @param session the session a person acts in; null for a program
 * @param confirmedUntil until when it needs no proof that the person is still the one who signed in; null for a program
 */
public record Actor(
        UUID id,
        Set<Role> roles,
        Set<String> scopes,
        String onBehalfOf,
        Set<String> departments,
        boolean minor,
        UUID session,
        Instant confirmedUntil) {

    public Actor {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
        departments = Set.copyOf(departments);
    }

    public Actor(UUID id, Set<Role> roles, Set<String> scopes, String onBehalfOf) {
        this(id, roles, scopes, onBehalfOf, Set.of(), false, null, null);
    }

    /** For what somebody at a screen left open must not be able to do: password, second factor, e-mail, leaving. */
    public void requireConfirmed(Instant now) {
        if (confirmedUntil == null || !now.isBefore(confirmedUntil)) {
            throw CommonProblem.CONFIRM_IT_IS_YOU.problem();
        }
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    public boolean may(String scope) {
        return scopes.contains(scope);
    }

    /** The same actor, acting for somebody at the counter or the telephone. */
    public Actor actingFor(String somebody) {
        return new Actor(id, roles, scopes, somebody, departments, minor, session, confirmedUntil);
    }

    /** How the journal names the actor: never by name or address. */
    public String inJournal() {
        return (is(Role.SERVICE) ? "service:" : "account:") + id;
    }
}
