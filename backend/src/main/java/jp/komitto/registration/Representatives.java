package jp.komitto.registration;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.komitto.form.Representative;
import jp.komitto.shared.database.SessionTransaction;

/** The representatives' contact details, by registration and version; 0 is the one being written. */
@ApplicationScoped
class Representatives {

    static final int BEING_WRITTEN = 0;

    private static final String READ =
            "select name, kana, phone, email from registration_contact where registration_id = $1 and number = $2";
    private static final String WRITE = """
            insert into registration_contact (registration_id, number, name, kana, phone, email)
            values ($1, 0, $2, $3, $4, $5)
            on conflict (registration_id, number) do update set name = $2, kana = $3, phone = $4, email = $5
            """;
    private static final String FREEZE = """
            insert into registration_contact (registration_id, number, name, kana, phone, email)
            select registration_id, $2, name, kana, phone, email
              from registration_contact where registration_id = $1 and number = 0
            """;

    Uni<Representative> of(UUID registration, int number) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(READ, Tuple.of(registration, number)))
                .map(rows -> rows.isEmpty() ? Representative.NOBODY : read(rows.getFirst()));
    }

    Uni<Void> write(UUID registration, Representative said) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.run(
                        WRITE, Tuple.of(registration, said.name(), said.kana(), said.phone(), said.email())));
    }

    Uni<Void> freeze(UUID registration, int number) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.run(FREEZE, Tuple.of(registration, number)));
    }

    private static Representative read(Object[] columns) {
        return new Representative((String) columns[0], (String) columns[1], (String) columns[2], (String) columns[3]);
    }
}
