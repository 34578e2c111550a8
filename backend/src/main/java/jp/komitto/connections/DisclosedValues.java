package jp.komitto.connections;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.security.KnownPeople;
import jp.komitto.shared.security.Sealing;

/** Contact details that were consented to (Z3): sealed, read one by one, deleted with their consent. */
@ApplicationScoped
class DisclosedValues {

    private static final String WRITE = "insert into disclosed_value (grant_id, sealed) values ($1, $2)";
    private static final String READ = "select sealed from disclosed_value where grant_id = $1";
    private static final String DELETE = "delete from disclosed_value where grant_id = $1";

    private final Sealing sealing;
    private final KnownPeople people;

    @Inject
    DisclosedValues(Sealing sealing, KnownPeople people) {
        this.sealing = sealing;
        this.people = people;
    }

    Uni<Void> keep(ConsentGrant grant, String value) {
        byte[] sealed = sealing.seal(owner(grant), value.getBytes(StandardCharsets.UTF_8));
        return SessionTransaction.current()
                .chain(transaction -> transaction.run(WRITE, Tuple.of(grant.id(), Buffer.buffer(sealed))));
    }

    /** What was typed, or, where nothing was, the address the giver's account has right now. */
    Uni<Optional<String>> of(ConsentGrant grant) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(READ, Tuple.of(grant.id())))
                .chain(rows -> rows.isEmpty()
                        ? ofAccount(grant)
                        : Uni.createFrom().item(Optional.of(opened(grant, rows.getFirst()[0]))));
    }

    private Uni<Optional<String>> ofAccount(ConsentGrant grant) {
        return grant.field() == ContactField.E_MAIL
                ? people.emailOf(grant.grantedBy())
                : Uni.createFrom().item(Optional.empty());
    }

    Uni<Void> delete(UUID grant) {
        return SessionTransaction.current().chain(transaction -> transaction.run(DELETE, Tuple.of(grant)));
    }

    private String opened(ConsentGrant grant, Object sealed) {
        return new String(sealing.open(owner(grant), ((Buffer) sealed).getBytes()), StandardCharsets.UTF_8);
    }

    private static String owner(ConsentGrant grant) {
        return "consent " + grant.id();
    }
}
