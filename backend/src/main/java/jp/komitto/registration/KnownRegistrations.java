package jp.komitto.registration;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.shared.database.SessionTransaction;

/** What letters say of a group, whether it is in the directory already or still being registered; inside the use case at hand. */
@ApplicationScoped
public class KnownRegistrations {

    private static final String READ = """
            select coalesce(g.name, r.answers ->> 'name'), r.registered_until
              from (select $1::uuid as id) wanted
              left join citizen_group g on g.id = wanted.id
              left join registration r on r.id = wanted.id
            """;

    /** @param name empty while it has none */
    public record Known(Optional<String> name, Optional<LocalDate> registeredUntil) {}

    public Uni<Known> of(UUID group) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(READ, Tuple.of(group)))
                .map(rows -> new Known(Optional.ofNullable((String) rows.getFirst()[0]), Optional.ofNullable((LocalDate)
                        rows.getFirst()[1])));
    }
}
