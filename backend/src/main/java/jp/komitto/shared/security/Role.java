package jp.komitto.shared.security;

import java.util.Set;

/**
 * What somebody may be to the city. The personal roles always hold together; an office is put on and taken off like a hat, one
 * at a time and without the personal roles, so that nobody decides about their own group by mistake.
 */
public enum Role {
    /** Everybody whose account may be used. */
    CITIZEN,
    /** Whose groups, and as member or manager, the membership of each group says. */
    GROUP_MEMBER,
    COMPANY_REPRESENTATIVE,
    COMMITTEE_MEMBER,
    DEPARTMENT_STAFF,
    NAVI_STAFF,
    COORDINATOR,
    SECRETARIAT,
    ADMINISTRATOR,
    ADVISOR,
    /** A program with a token of its own; what it may do, its scopes say. */
    SERVICE;

    private static final Set<Role> STAFF =
            Set.of(DEPARTMENT_STAFF, NAVI_STAFF, COORDINATOR, SECRETARIAT, ADMINISTRATOR);
    private static final Set<Role> PERSONAL = Set.of(CITIZEN, GROUP_MEMBER, COMPANY_REPRESENTATIVE);

    /** Staff work for the city and need a second factor (A11). */
    public boolean isStaff() {
        return STAFF.contains(this);
    }

    /** Whether it is put on like a hat. */
    public boolean isOffice() {
        return !PERSONAL.contains(this) && this != SERVICE;
    }
}
