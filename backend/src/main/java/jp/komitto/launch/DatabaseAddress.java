package jp.komitto.launch;

import java.util.Optional;

/**
 * Where a PostgreSQL is, as people write it.
 *
 * @param url in the form {@code postgresql://host:port/database}, with options behind a question mark where there are any
 */
public record DatabaseAddress(String url) {

    /** Nothing where it is not written so, or names a user: addresses are shown, and nobody should write a password there. */
    public static Optional<DatabaseAddress> of(String given) {
        var url = given.strip().replaceFirst("^jdbc:", "").replaceFirst("^postgres:", "postgresql:");
        return Optional.of(new DatabaseAddress(url)).filter(any -> url.matches("postgresql://[^/@\\s]+/[^/\\s]+"));
    }

    public String jdbc() {
        return "jdbc:" + url;
    }

    /** Without the options. */
    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "");
    }
}
