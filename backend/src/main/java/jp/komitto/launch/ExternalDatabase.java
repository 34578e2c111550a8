package jp.komitto.launch;

import java.sql.SQLException;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL that somebody else runs, named by {@code KOMITTO_DB_URL}, {@code _USER} and {@code _PASSWORD}. What seals secrets
 * in it is the same for all instances and never lies in it: {@code KOMITTO_SECRET}.
 */
final class ExternalDatabase {

    private static final int SECONDS_TO_ANSWER = 5;
    private static final int SHORTEST_SECRET = 32;

    private ExternalDatabase() {}

    static Database open(Map<String, String> environment) {
        var given = environment.get("KOMITTO_DB_URL");
        var address = DatabaseAddress.of(given).orElseThrow(() -> Refusal.DATABASE_URL_MALFORMED.with(given));
        var secret = environment.getOrDefault("KOMITTO_SECRET", "");
        if (secret.length() < SHORTEST_SECRET) throw Refusal.SECRET_MISSING.with(SHORTEST_SECRET);
        var database = new Database(
                address.url(),
                environment.getOrDefault("KOMITTO_DB_USER", "komitto"),
                environment.getOrDefault("KOMITTO_DB_PASSWORD", ""),
                secret,
                () -> {});
        requireAnswer(database, address);
        return database;
    }

    private static void requireAnswer(Database database, DatabaseAddress address) {
        var source = new PGSimpleDataSource();
        source.setUrl(address.jdbc());
        source.setUser(database.user());
        source.setPassword(database.password());
        source.setConnectTimeout(SECONDS_TO_ANSWER);
        source.setLoginTimeout(SECONDS_TO_ANSWER);
        try (var connection = source.getConnection()) {
            connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException refused) {
            throw Refusal.DATABASE_UNREACHABLE.with(
                    address, refused.getMessage().lines().findFirst().orElse(refused.getSQLState()));
        }
    }
}
