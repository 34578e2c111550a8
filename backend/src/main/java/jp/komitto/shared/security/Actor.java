package jp.komitto.shared.security;

import java.util.Set;
import java.util.UUID;

/**
 * Who acts.
 *
 * @param id the account, or the service client
 * @param roles every role held
 * @param scopes what a service token allows; empty for people
 * @param onBehalfOf whom staff act for, as it stands in the journal; null when somebody acts for themselves
 */
public record Actor(UUID id, Set<Role> roles, Set<String> scopes, String onBehalfOf) {

    public Actor {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
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

    /** How the journal names the actor: never by name or address. */
    public String inJournal() {
        return (is(Role.SERVICE) ? "service:" : "account:") + id;
    }
}
