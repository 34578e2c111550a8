package jp.komitto.tokens;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.KeyPair;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.database.Transaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Sealing;
import jp.komitto.shared.time.Ids;

/** All signing keys, the same for every instance. Their private halves are sealed with the installation's own secret. */
@ApplicationScoped
class SigningKeys {

    private static final String ALL =
            "select kid, public_key, private_key, signs_from from signing_key order by signs_from";
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('komitto.signing_key'))";
    private static final String ADD =
            "insert into signing_key (kid, public_key, private_key, signs_from) values ($1, $2, $3, $4)";
    private static final String DROP = "delete from signing_key where signs_from <= $1";
    private static final String SIGN_NOW = "update signing_key set signs_from = $1 where signs_from > $1 returning kid";
    private static final String CALENDAR = "system:keys";

    private final Database database;
    private final Sealing sealing;
    private final Journal journal;
    private final Ids ids;

    @Inject
    SigningKeys(Database database, Sealing sealing, Journal journal, Ids ids) {
        this.database = database;
        this.sealing = sealing;
        this.journal = journal;
        this.ids = ids;
    }

    /** Oldest first, after making and dropping what the plan says. */
    Uni<List<SigningKey>> upToDate(Instant now) {
        return database.query(ALL)
                .map(this::keys)
                .chain(keys -> plan(keys, now).isEmpty()
                        ? Uni.createFrom().item(keys)
                        : database.inTransaction(transaction -> carryOut(transaction, now)));
    }

    /** The next key takes over at once, and another is made to follow it. */
    Uni<List<SigningKey>> rotate(Instant now) {
        return upToDate(now)
                .chain(() -> database.inTransaction(transaction -> transaction
                        .query(LOCK)
                        .execute()
                        .chain(() ->
                                transaction.preparedQuery(SIGN_NOW).execute(Tuple.of(now.atOffset(ZoneOffset.UTC))))
                        .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                                .map(row ->
                                        new JournalEntry("SigningKeyTookOver", UUID.fromString(row.getString("kid"))))
                                .toList())
                        .call(tookOver -> carryOut(transaction, now))
                        .call(tookOver -> journal.append(Transaction.of(transaction), CALENDAR, tookOver))
                        .chain(() -> all(transaction))));
    }

    /** Only one instance at a time; the others find it done. */
    private Uni<List<SigningKey>> carryOut(SqlConnection transaction, Instant now) {
        return transaction
                .query(LOCK)
                .execute()
                .chain(() -> all(transaction))
                .map(keys -> plan(keys, now))
                .call(plan -> plan.made().isEmpty()
                        ? Uni.createFrom().voidItem()
                        : transaction
                                .preparedQuery(ADD)
                                .executeBatch(
                                        plan.made().stream().map(this::fresh).toList()))
                .call(plan -> plan.dropped().isEmpty()
                        ? Uni.createFrom().voidItem()
                        : transaction
                                .preparedQuery(DROP)
                                .execute(Tuple.of(plan.dropped().get().atOffset(ZoneOffset.UTC))))
                .chain(() -> all(transaction));
    }

    private static KeyPlan plan(List<SigningKey> keys, Instant now) {
        return KeyPlan.of(keys.stream().map(SigningKey::from).toList(), now);
    }

    private Uni<List<SigningKey>> all(SqlConnection transaction) {
        return transaction.query(ALL).execute().map(this::keys);
    }

    private Tuple fresh(Instant from) {
        String kid = ids.next().toString();
        KeyPair pair = KeyForm.fresh();
        return Tuple.of(
                kid,
                Buffer.buffer(pair.getPublic().getEncoded()),
                Buffer.buffer(sealing.seal(kid, pair.getPrivate().getEncoded())),
                from.atOffset(ZoneOffset.UTC));
    }

    private List<SigningKey> keys(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(this::key).toList();
    }

    private SigningKey key(Row row) {
        String kid = row.getString("kid");
        byte[] hidden = sealing.open(kid, row.getBuffer("private_key").getBytes());
        return new SigningKey(
                kid,
                KeyForm.read(row.getBuffer("public_key").getBytes(), hidden),
                row.getOffsetDateTime("signs_from").toInstant());
    }
}
