package jp.komitto.sessions;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.security.Sealing;
import jp.komitto.shared.security.Sha256;

/**
 * Refresh tokens, inside the use case at hand. The first of a family is random; each successor follows from its predecessor and
 * a secret that only we have. So whoever asks twice with the same token within the time of grace is given the same successor,
 * and there is never more than one live token (A4).
 */
@ApplicationScoped
class RefreshTokens {

    /** So long somebody may stay away. */
    static final Duration LIFE = Duration.ofDays(14);

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String ADD =
            "insert into refresh_token (hash, session_id, issued_at, expires_at) values ($1, $2, $3, $4)";
    private static final String ALONE =
            "select session_id, expires_at, used_at from refresh_token where hash = $1 for update";
    private static final String USE = "update refresh_token set used_at = $2 where hash = $1";
    private static final String UNUSED = "select 1 from refresh_token where hash = $1 and used_at is null";

    private final Sealing sealing;
    private final Clock clock;

    @Inject
    RefreshTokens(Sealing sealing, Clock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    /** @param usedAt null as long as it is live */
    record Known(UUID session, OffsetDateTime expiresAt, OffsetDateTime usedAt) {}

    Uni<String> first(UUID session) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String token = text(bytes);
        return add(token, session).replaceWith(token);
    }

    /** Locked: of many who come with one token at once, each sees what the one before has done. */
    Uni<Optional<Known>> find(String token) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(ALONE, Tuple.of(hash(token))))
                .map(rows -> rows.stream()
                        .map(row -> new Known((UUID) row[0], (OffsetDateTime) row[1], (OffsetDateTime) row[2]))
                        .findFirst());
    }

    /** Uses it up; answers the next one. */
    Uni<String> rotate(String token, UUID session) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.run(USE, Tuple.of(hash(token), OffsetDateTime.now(clock))))
                .chain(() -> add(successor(token), session))
                .replaceWith(successor(token));
    }

    /** What a token that was just used was exchanged for, if that is still live. */
    Uni<Optional<String>> liveSuccessor(String token) {
        String next = successor(token);
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(UNUSED, Tuple.of(hash(next))))
                .map(rows -> rows.isEmpty() ? Optional.empty() : Optional.of(next));
    }

    private Uni<Void> add(String token, UUID session) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return SessionTransaction.current()
                .chain(transaction -> transaction.run(ADD, Tuple.of(hash(token), session, now, now.plus(LIFE))));
    }

    private String successor(String token) {
        return text(sealing.fingerprint("refresh token", token));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Buffer hash(String token) {
        return Buffer.buffer(Sha256.of(token));
    }
}
