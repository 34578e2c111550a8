package jp.komitto.shared.security;

import java.util.List;

/** What a program may be allowed to do. Stands beside roles in {@code @RolesAllowed}, e.g. {@code Scopes.GROUPS_WRITE}. */
public final class Scopes {

    public static final String GROUPS_READ = "groups:read";
    public static final String GROUPS_WRITE = "groups:write";
    public static final String REGISTRATIONS_READ = "registrations:read";
    public static final String REGISTRATIONS_WRITE = "registrations:write";
    public static final String LISTINGS_READ = "listings:read";
    public static final String LISTINGS_WRITE = "listings:write";
    public static final String MATCHES_READ = "matches:read";
    public static final String JOURNAL_READ = "journal:read";

    public static final List<String> ALL = List.of(
            GROUPS_READ,
            GROUPS_WRITE,
            REGISTRATIONS_READ,
            REGISTRATIONS_WRITE,
            LISTINGS_READ,
            LISTINGS_WRITE,
            MATCHES_READ,
            JOURNAL_READ);

    private Scopes() {}
}
