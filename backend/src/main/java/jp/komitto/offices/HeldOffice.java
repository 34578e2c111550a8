package jp.komitto.offices;

import java.time.LocalDate;
import java.util.Optional;
import jp.komitto.shared.security.Role;

/**
 * A role the city gave somebody.
 *
 * @param department whose staff they are; null when the role is not of one
 * @param until its last day; null without an end
 */
public record HeldOffice(Role role, String department, LocalDate until) {

    public boolean is(Role role, String department) {
        return this.role == role && Optional.ofNullable(this.department).equals(Optional.ofNullable(department));
    }
}
