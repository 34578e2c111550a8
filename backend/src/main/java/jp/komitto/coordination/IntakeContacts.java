package jp.komitto.coordination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import jp.komitto.coordination.IntakeViews.Contact;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.security.Sealing;

/** How to reach people without an account (Z3): sealed, read one by one, deleted at the end. Inside the use case at hand. */
@ApplicationScoped
class IntakeContacts {

    private static final String WRITE = """
            insert into intake_contact (intake_id, sealed) values ($1, $2) on conflict (intake_id) do update set sealed = $2
            """;
    private static final String READ = "select sealed from intake_contact where intake_id = $1";
    private static final String DELETE = "delete from intake_contact where intake_id = $1";

    private final Sealing sealing;
    private final ObjectMapper json;

    @Inject
    IntakeContacts(Sealing sealing, ObjectMapper json) {
        this.sealing = sealing;
        this.json = json;
    }

    Uni<Void> keep(UUID intake, Contact contact) {
        contact.requireWay();
        Buffer sealed = Buffer.buffer(sealing.seal(owner(intake), written(contact)));
        return SessionTransaction.current().chain(transaction -> transaction.run(WRITE, Tuple.of(intake, sealed)));
    }

    Uni<Contact> of(UUID intake) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(READ, Tuple.of(intake)))
                .map(rows -> {
                    if (rows.isEmpty()) {
                        throw CoordinationProblem.INTAKE_ENDED.problem();
                    }
                    return read(intake, (Buffer) rows.getFirst()[0]);
                });
    }

    Uni<Void> delete(UUID intake) {
        return SessionTransaction.current().chain(transaction -> transaction.run(DELETE, Tuple.of(intake)));
    }

    private Contact read(UUID intake, Buffer sealed) {
        try {
            return json.readValue(sealing.open(owner(intake), sealed.getBytes()), Contact.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] written(Contact contact) {
        try {
            return json.writeValueAsBytes(contact);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String owner(UUID intake) {
        return "intake " + intake;
    }
}
