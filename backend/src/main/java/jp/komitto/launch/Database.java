package jp.komitto.launch;

import java.util.Map;

/**
 * A PostgreSQL this process may use until it closes it.
 *
 * @param url in the form {@code postgresql://host:port/database}
 * @param secret seals what must not be read even in a copy of it
 */
record Database(String url, String user, String password, String secret, Runnable onClose) implements AutoCloseable {

    /** What the application must be told to use it. */
    Map<String, String> configuration() {
        return Map.of(
                "quarkus.datasource.reactive.url", url,
                "quarkus.datasource.jdbc.url", "jdbc:" + url,
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password,
                "komitto.secret", secret);
    }

    /** Puts the application's datasource on this database; to be called before the application starts. */
    void publish() {
        configuration().forEach(System::setProperty);
    }

    @Override
    public void close() {
        onClose.run();
    }
}
