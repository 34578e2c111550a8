package jp.komitto.shared.security;

/** The names of roles as annotations need them: {@code @RolesAllowed({Roles.SECRETARIAT, Roles.ADMINISTRATOR})}. */
public final class Roles {

    public static final String CITIZEN = "CITIZEN";
    public static final String GROUP_MEMBER = "GROUP_MEMBER";
    public static final String COMPANY_REPRESENTATIVE = "COMPANY_REPRESENTATIVE";
    public static final String COMMITTEE_MEMBER = "COMMITTEE_MEMBER";
    public static final String DEPARTMENT_STAFF = "DEPARTMENT_STAFF";
    public static final String NAVI_STAFF = "NAVI_STAFF";
    public static final String COORDINATOR = "COORDINATOR";
    public static final String SECRETARIAT = "SECRETARIAT";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String ADVISOR = "ADVISOR";

    /** Anybody signed in, in whatever role, also while a guardian's consent is awaited. Programs are not persons. */
    public static final String PERSON = "PERSON";

    private Roles() {}
}
