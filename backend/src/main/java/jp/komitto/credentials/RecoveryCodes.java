package jp.komitto.credentials;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.security.Sealing;

/** Ten codes on paper for the day the telephone is lost; each works once. Inside the use case at hand. */
@ApplicationScoped
class RecoveryCodes {

    static final int COUNT = 10;

    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int HALF = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String DROP = "delete from recovery_code where account_id = $1";
    private static final String ADD = "insert into recovery_code (account_id, hash, made_at) values ($1, $2, $3)";
    private static final String USE = "delete from recovery_code where account_id = $1 and hash = $2 returning made_at";
    private static final String LEFT = "select count(*) from recovery_code where account_id = $1";

    private final Sealing sealing;
    private final Clock clock;

    @Inject
    RecoveryCodes(Sealing sealing, Clock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    /** New ones; the old ones end. */
    Uni<List<String>> renew(UUID account) {
        List<String> codes =
                Stream.generate(RecoveryCodes::fresh).distinct().limit(COUNT).toList();
        OffsetDateTime now = OffsetDateTime.now(clock);
        return SessionTransaction.current()
                .call(transaction -> transaction.run(DROP, Tuple.of(account)))
                .call(transaction -> transaction.runEach(
                        ADD,
                        codes.stream()
                                .map(code -> Tuple.of(account, hash(account, code), now))
                                .toList()))
                .replaceWith(codes);
    }

    Uni<Void> drop(UUID account) {
        return SessionTransaction.current().chain(transaction -> transaction.run(DROP, Tuple.of(account)));
    }

    /** Whether it was one of them. It is none any more. */
    Uni<Boolean> use(UUID account, String typed) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(USE, Tuple.of(account, hash(account, typed))))
                .map(rows -> !rows.isEmpty());
    }

    Uni<Integer> left(UUID account) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(LEFT, Tuple.of(account)))
                .map(rows -> ((Number) rows.getFirst()[0]).intValue());
    }

    /** {@code K7QFM-XATR9} */
    private static String fresh() {
        StringBuilder code = new StringBuilder();
        for (int n = 0; n < 2 * HALF; n++) {
            code.append(n == HALF ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** Case, spaces and dashes do not matter when somebody types it. */
    private Buffer hash(UUID account, String code) {
        String letters = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return Buffer.buffer(sealing.fingerprint("recovery code " + account, letters));
    }
}
