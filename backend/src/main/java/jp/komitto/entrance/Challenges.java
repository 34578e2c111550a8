package jp.komitto.entrance;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import jp.komitto.shared.database.SessionTransaction;

/** Whoever has shown a password and still owes the second factor. Inside the use case at hand. */
@ApplicationScoped
class Challenges {

    static final Duration LIFE = Duration.ofMinutes(10);

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String ADD =
            "insert into sign_in_challenge (hash, account_id, made_at, expires_at) values ($1, $2, $3, $4)";
    private static final String LOOK = "select account_id from sign_in_challenge where hash = $1 and expires_at > $2";
    private static final String TAKE =
            "delete from sign_in_challenge where hash = $1 and expires_at > $2 returning account_id";
    private static final String DROP = "delete from sign_in_challenge where account_id = $1";

    private final Clock clock;

    @Inject
    Challenges(Clock clock) {
        this.clock = clock;
    }

    Uni<String> make(UUID account) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        OffsetDateTime now = OffsetDateTime.now(clock);
        return SessionTransaction.current()
                .chain(transaction -> transaction.run(ADD, Tuple.of(hash(challenge), account, now, now.plus(LIFE))))
                .replaceWith(challenge);
    }

    Uni<UUID> look(String challenge) {
        return find(LOOK, challenge);
    }

    /** It leads in once. */
    Uni<UUID> take(String challenge) {
        return find(TAKE, challenge);
    }

    /** Whoever is in owes nothing any more. */
    Uni<Void> dropOf(UUID account) {
        return SessionTransaction.current().chain(transaction -> transaction.run(DROP, Tuple.of(account)));
    }

    private Uni<UUID> find(String sql, String challenge) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(sql, Tuple.of(hash(challenge), OffsetDateTime.now(clock))))
                .map(Challenges::only);
    }

    private static UUID only(List<Object[]> rows) {
        if (rows.isEmpty()) {
            throw EntranceProblem.SIGN_IN_OVER.problem();
        }
        return (UUID) rows.getFirst()[0];
    }

    private static Buffer hash(String challenge) {
        try {
            byte[] text = challenge.getBytes(StandardCharsets.UTF_8);
            return Buffer.buffer(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
