package jp.komitto.credentials;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Sealing;

/**
 * Slows guessing down, the same for all instances (A7). Every attempt counts as wrong before it is looked at and is taken back
 * when it was right: so a thousand attempts at once get no more tries than a thousand in a row. After the attempts that are
 * free come pauses of 1, 2, 4 … minutes, at most fifteen. Where many share an address, wrong attempts fade one by one, in the time
 * of the longest pause: whoever guesses on without end gains nothing by it, and a school's mistypings of a month do not add up.
 */
@ApplicationScoped
public class Guessing {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    /** What is left of earlier failures: nothing after a quiet day, and less by one for every {@code $6} minutes. */
    private static final String LEFT = """
            case when known.last_at < $4 then 0
                 else greatest(known.failures - extract(epoch from $2::timestamptz - known.last_at)::float8 / 60 / $6::float8, 0) end
            """;

    /** In the order of their keys, so that two attempts at once never wait for each other. */
    private static final String COUNT = """
            insert into guessing as known (key, failures, last_at, blocked_until)
            values ($1, 1, $2, case when $3 <= 1 then $2::timestamptz + interval '1 minute' end)
            on conflict (key) do update
               set failures = %1$s + 1,
                   last_at = $2,
                   blocked_until = case
                       when round(%1$s) + 1 < $3 then null
                       else $2::timestamptz + least($5, power(2, least(round(%1$s) + 1 - $3, 10))) * interval '1 minute' end
             where known.blocked_until is null or known.blocked_until <= $2
            returning failures
            """.formatted(LEFT);

    private static final String BLOCKED_UNTIL = "select blocked_until from guessing where key = $1";
    private static final String RIGHT = """
            update guessing
               set failures = case when $2 then 0 else greatest(failures - 1, 0) end,
                   blocked_until = case when $2 or failures - 1 < $3 then null else blocked_until end
             where key = $1
            """;

    private final Database database;
    private final Sealing sealing;
    private final Clock clock;

    @Inject
    Guessing(Database database, Sealing sealing, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * What is guessed at, or where from.
     *
     * @param free how many attempts come without a pause
     * @param endsWhenRight whether one right attempt makes all earlier ones forgotten; where many people share it, only its own
     * @param fading in how many minutes one failure is forgotten
     */
    public record Target(String kind, String value, int free, boolean endsWhenRight, double fading) {

        private static final int FREE = 5;

        /** A school, a company or the city's own office may stand behind one address. */
        private static final int FREE_OF_ADDRESS = 50;

        private static final double NEVER = Double.POSITIVE_INFINITY;

        public static Target account(String name) {
            return new Target("account", name, FREE, true, NEVER);
        }

        public static Target code(String name) {
            return new Target("code", name, FREE, true, NEVER);
        }

        public static Target address(String address) {
            return new Target("address", address, FREE_OF_ADDRESS, false, LONGEST_PAUSE.toMinutes());
        }
    }

    /** Counts an attempt at all of them, or refuses with the time to wait. */
    public Uni<Void> attempt(List<Target> targets) {
        return database.inTransaction(transaction -> {
            Uni<Void> all = Uni.createFrom().voidItem();
            for (Target target : inOrder(targets)) {
                all = all.chain(() -> count(transaction, target));
            }
            return all;
        });
    }

    /** The attempt was right. */
    public Uni<Void> right(List<Target> targets) {
        return database.inTransaction(transaction -> {
            Uni<Void> all = Uni.createFrom().voidItem();
            for (Target target : inOrder(targets)) {
                all = all.chain(() -> transaction
                        .preparedQuery(RIGHT)
                        .execute(Tuple.of(key(target), target.endsWhenRight(), target.free()))
                        .replaceWithVoid());
            }
            return all;
        });
    }

    private Uni<Void> count(SqlConnection transaction, Target target) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return transaction
                .preparedQuery(COUNT)
                .execute(Tuple.of(
                        key(target),
                        now,
                        target.free(),
                        now.minus(FORGOTTEN_AFTER),
                        (double) LONGEST_PAUSE.toMinutes(),
                        target.fading()))
                .chain(counted -> counted.size() > 0
                        ? Uni.createFrom().voidItem()
                        : transaction
                                .preparedQuery(BLOCKED_UNTIL)
                                .execute(Tuple.of(key(target)))
                                .invoke(rows -> refuse(rows, now))
                                .replaceWithVoid());
    }

    private static void refuse(RowSet<Row> rows, OffsetDateTime now) {
        Duration pause = StreamSupport.stream(rows.spliterator(), false)
                .map(row -> Duration.between(now, row.getOffsetDateTime("blocked_until")))
                .findFirst()
                .orElse(Duration.ZERO);
        throw CredentialProblem.TRY_LATER.problem(pause);
    }

    private List<Target> inOrder(List<Target> targets) {
        return targets.stream()
                .sorted((one, other) -> Arrays.compare(bytes(one), bytes(other)))
                .toList();
    }

    private Buffer key(Target target) {
        return Buffer.buffer(bytes(target));
    }

    private byte[] bytes(Target target) {
        return sealing.fingerprint("guessing " + target.kind(), target.value());
    }
}
