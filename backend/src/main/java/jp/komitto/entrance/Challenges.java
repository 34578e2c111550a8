package jp.komitto.entrance;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.privacy.OldRows;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.PersonalRows;
import jp.komitto.shared.privacy.Retained;
import jp.komitto.shared.security.Sha256;

/** Whoever has shown a password and still owes the second factor. Inside the use case at hand. */
@ApplicationScoped
class Challenges implements PersonalData {

    static final Duration LIFE = Duration.ofMinutes(10);

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String ADD =
            "insert into sign_in_challenge (hash, account_id, made_at, expires_at) values ($1, $2, $3, $4)";
    private static final String LOOK = "select account_id from sign_in_challenge where hash = $1 and expires_at > $2";
    private static final String TAKE =
            "delete from sign_in_challenge where hash = $1 and expires_at > $2 returning account_id";
    private static final String UNDER_WAY =
            "select made_at, expires_at from sign_in_challenge where account_id = $1 order by made_at";
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

    @Override
    public String section() {
        return "signInsUnderWay";
    }

    @Override
    public Set<String> columns() {
        return Set.of("sign_in_challenge.account_id");
    }

    @Override
    public Uni<List<Map<String, Object>>> of(UUID account) {
        return PersonalRows.read(UNDER_WAY, account, List.of("madeAt", "expiresAt"));
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return dropOf(account);
    }

    @Produces
    @Singleton
    static Retained over() {
        return new OldRows("sign-in-challenges", "delete from sign_in_challenge where expires_at < $1 returning 1");
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
        return Buffer.buffer(Sha256.of(challenge));
    }
}
