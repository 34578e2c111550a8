package jp.komitto.shared.security;

import java.util.Set;

/** What somebody may be to the city. A person may hold several and acts in one of them. */
public enum Role {
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

    private static final Set<Role> STAFF = Set.of(DEPARTMENT_STAFF, NAVI_STAFF, COORDINATOR, SECRETARIAT, ADMINISTRATOR);

    /** Staff work for the city and need a second factor (A11). */
    public boolean isStaff() {
        return STAFF.contains(this);
    }
}
