package jp.komitto.connections;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.shared.database.SessionTransaction;

/** Who does not want to meet whom. Nobody but the blocker learns of it; matching keeps the two apart. */
@ApplicationScoped
class Blocks {

    private static final String BETWEEN = """
            select exists (select 1 from poster_block where blocker = $1 and blocked = $2 or blocker = $2 and blocked = $1)
            """;
    private static final String ADD =
            "insert into poster_block (blocker, blocked, at) values ($1, $2, $3) on conflict do nothing";
    private static final String REMOVE = "delete from poster_block where blocker = $1 and blocked = $2";
    private static final String IS = "select exists (select 1 from poster_block where blocker = $1 and blocked = $2)";

    Uni<Boolean> between(UUID one, UUID other) {
        return ask(BETWEEN, one, other);
    }

    Uni<Boolean> by(UUID blocker, UUID blocked) {
        return ask(IS, blocker, blocked);
    }

    Uni<Void> add(UUID blocker, UUID blocked, OffsetDateTime now) {
        return SessionTransaction.current().chain(transaction -> transaction.run(ADD, Tuple.of(blocker, blocked, now)));
    }

    Uni<Void> remove(UUID blocker, UUID blocked) {
        return SessionTransaction.current().chain(transaction -> transaction.run(REMOVE, Tuple.of(blocker, blocked)));
    }

    private static Uni<Boolean> ask(String sql, UUID one, UUID other) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(sql, Tuple.of(one, other)))
                .map(rows -> (Boolean) rows.getFirst()[0]);
    }
}
