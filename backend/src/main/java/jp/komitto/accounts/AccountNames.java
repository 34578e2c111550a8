package jp.komitto.accounts;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.DisplayNames;

/** What people chose to be called. */
@ApplicationScoped
class AccountNames implements DisplayNames {

    private static final String NAMES = "select id, display_name from account where id = any($1)";

    private final Database database;

    @Inject
    AccountNames(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Map<UUID, String>> of(Collection<UUID> accounts) {
        if (accounts.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return database.query(NAMES, Tuple.of(accounts.toArray(UUID[]::new))).map(rows -> {
            Map<UUID, String> names = new HashMap<>();
            rows.forEach(row -> names.put(row.getUUID("id"), row.getString("display_name")));
            return names;
        });
    }
}
