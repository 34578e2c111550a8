package jp.komitto.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.database.Transaction;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.PersonalRows;
import jp.komitto.shared.privacy.Retained;

/** Answers under the keys of their callers, for a day. */
@ApplicationScoped
class KeptAnswers implements PersonalData, Retained {

    static final Duration LIFE = Duration.ofDays(1);

    /** Held to the end of the transaction: who does not get it meets the same request on its way. */
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended($1 || encode($2, 'hex'), 0))";

    private static final String FIND = """
            select fingerprint, answer from idempotent_answer where caller = $1 and key_name = $2 and expires_at > $3
            """;

    private static final String KEEP = """
            insert into idempotent_answer (caller, key_name, fingerprint, answer, expires_at) values ($1, $2, $3, $4, $5)
            on conflict (caller, key_name) do update
               set fingerprint = excluded.fingerprint, answer = excluded.answer, expires_at = excluded.expires_at
            """;

    private static final String OVER = "delete from idempotent_answer where expires_at <= $1 returning 1";
    private static final String OF_ACCOUNT = """
            select expires_at from idempotent_answer where caller = 'account:' || $1::uuid order by expires_at
            """;
    private static final String FORGET = "delete from idempotent_answer where caller = 'account:' || $1::uuid";

    private final Database database;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    KeptAnswers(Database database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** The answer to an equal request before; refuses a request that is still running, and a key that meant something else. */
    Uni<Optional<KeptAnswer>> find(String caller, IdempotencyKey key, byte[] fingerprint) {
        byte[] name = key.name();
        return SessionTransaction.current().chain(transaction -> lock(transaction, caller, name)
                .chain(() -> transaction.rows(FIND, Tuple.of(caller, name, now())))
                .map(rows -> rows.stream().findFirst().map(row -> open(row, key, fingerprint))));
    }

    private static Uni<Void> lock(Transaction transaction, String caller, byte[] name) {
        return transaction
                .rows(LOCK, Tuple.of(caller, name))
                .invoke(rows -> {
                    if (!(Boolean) rows.getFirst()[0]) {
                        throw IdempotencyProblem.SAME_REQUEST_RUNNING.problem(Duration.ofSeconds(1));
                    }
                })
                .replaceWithVoid();
    }

    private KeptAnswer open(Object[] row, IdempotencyKey key, byte[] fingerprint) {
        if (!MessageDigest.isEqual(bytes(row[0]), fingerprint)) {
            throw IdempotencyProblem.IDEMPOTENCY_KEY_REUSED.problem();
        }
        try {
            return json.readValue(key.open(bytes(row[1]), fingerprint), KeptAnswer.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In the transaction of what is answered, so that both are there or neither. */
    Uni<Void> keep(String caller, IdempotencyKey key, byte[] fingerprint, KeptAnswer answer) {
        byte[] sealed = key.seal(bytes(answer), fingerprint);
        return SessionTransaction.current()
                .chain(transaction -> transaction.run(
                        KEEP, Tuple.from(List.of(caller, key.name(), fingerprint, sealed, now().plus(LIFE)))));
    }

    JsonNode body(Object entity) {
        return entity == null ? null : json.valueToTree(entity);
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> clear() {
        return database.query(OVER, Tuple.of(now())).replaceWithVoid();
    }

    @Override
    public String rule() {
        return "repeated-requests";
    }

    /** Cleared every hour as well: whoever reads the rule expects a day, not two. */
    @Override
    public Uni<Integer> remove(OffsetDateTime before) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(
                        "with gone as (" + OVER + ") select count(*) from gone", Tuple.of(before.plus(LIFE))))
                .map(rows -> ((Long) rows.getFirst()[0]).intValue());
    }

    @Override
    public String section() {
        return "repeatedRequests";
    }

    @Override
    public Set<String> columns() {
        return Set.of("idempotent_answer.caller");
    }

    /** That there are any: what they say opens only to whoever brings the key. */
    @Override
    public Uni<List<Map<String, Object>>> of(UUID account) {
        return PersonalRows.read(OF_ACCOUNT, account, List.of("keptUntil"));
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return PersonalRows.run(FORGET, account);
    }

    private byte[] bytes(KeptAnswer answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static byte[] bytes(Object column) {
        return column instanceof io.vertx.core.buffer.Buffer buffer ? buffer.getBytes() : (byte[]) column;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
