package jp.komitto.accounts;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.security.Sha256;
import jp.komitto.shared.web.EmailAddress;

/**
 * Links that are mailed to prove that a letter arrives, inside the use case at hand (A9). A token has 256 bit, is kept as its
 * SHA-256 alone and works once: whoever uses it removes it in the same transaction, so of two at once the second finds nothing,
 * and a use case that fails leaves it as it was.
 */
@ApplicationScoped
public class OneTimeLinks {

    /** So many unused links at a time; who asks for more is not mailed again, so that nobody is flooded through us. */
    private static final int MOST_OPEN = 5;

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String ISSUE = """
            insert into one_time_link (hash, purpose, account_id, email, locale, issued_at, expires_at)
            values ($1, $2, $3, $4, $5, $6, $7)
            """;
    private static final String LOOK = """
            select account_id, email, locale, issued_at, expires_at from one_time_link
             where hash = $1 and purpose = $2 and expires_at > $3
            """;
    private static final String CONSUME = """
            delete from one_time_link where hash = $1 and purpose = $2 and expires_at > $3
            returning account_id, email, locale, issued_at, expires_at
            """;
    private static final String OPEN = """
            select count(*) from one_time_link
             where purpose = $1 and expires_at > $2 and (lower(email) = $3 or (email is null and account_id = $4))
            """;
    private static final String REVOKE = "delete from one_time_link where account_id = $1 and purpose = $2";

    private final Clock clock;

    @Inject
    OneTimeLinks(Clock clock) {
        this.clock = clock;
    }

    /** @param token goes into the fragment of a link, so that no server log sees it */
    public record Issued(String token, OffsetDateTime expiresAt) {}

    /**
     * What stands behind a token.
     *
     * @param account null before there is one
     * @param email the address the link was sent to prove; null when it proves the account's own
     * @param locale the language somebody without an account wrote in; else null
     */
    public record Link(UUID account, String email, String locale, OffsetDateTime issuedAt, OffsetDateTime expiresAt) {}

    /** Whether another one may go to the account's own address. Whoever asks is not told. */
    public Uni<Boolean> mayIssue(LinkPurpose purpose, UUID account) {
        return mayIssue(purpose, null, account);
    }

    /** The same for any address, whether or not somebody has an account with it. */
    public Uni<Boolean> mayIssue(LinkPurpose purpose, String email) {
        return mayIssue(purpose, EmailAddress.Spelling.fold(email), null);
    }

    private Uni<Boolean> mayIssue(LinkPurpose purpose, String email, UUID account) {
        return SessionTransaction.current()
                .chain(transaction ->
                        transaction.rows(OPEN, Tuple.of(purpose.name(), OffsetDateTime.now(clock), email, account)))
                .map(rows -> (Long) rows.getFirst()[0] < MOST_OPEN);
    }

    /** To the account's own address. */
    public Uni<Issued> issue(LinkPurpose purpose, UUID account) {
        return issue(purpose, account, null, null);
    }

    /** @param account null where there is none */
    public Uni<Issued> issue(LinkPurpose purpose, UUID account, String email, String locale) {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime end = now.plus(purpose.life());
        return SessionTransaction.current()
                .chain(transaction -> transaction.run(
                        ISSUE,
                        Tuple.tuple(Arrays.asList(hash(token), purpose.name(), account, email, locale, now, end))))
                .replaceWith(new Issued(token, end));
    }

    /** Without using it. */
    public Uni<Link> look(LinkPurpose purpose, String token) {
        return find(LOOK, purpose, token);
    }

    public Uni<Link> consume(LinkPurpose purpose, String token) {
        return find(CONSUME, purpose, token);
    }

    /** Links of this kind sent to this account open nothing any more. */
    public Uni<Void> revoke(LinkPurpose purpose, UUID account) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.run(REVOKE, Tuple.of(account, purpose.name())));
    }

    private Uni<Link> find(String sql, LinkPurpose purpose, String token) {
        return SessionTransaction.current()
                .chain(transaction ->
                        transaction.rows(sql, Tuple.of(hash(token), purpose.name(), OffsetDateTime.now(clock))))
                .map(OneTimeLinks::only);
    }

    private static Link only(List<Object[]> rows) {
        if (rows.isEmpty()) {
            throw AccountProblem.LINK_NOT_OPEN.problem();
        }
        Object[] row = rows.getFirst();
        return new Link(
                (UUID) row[0], (String) row[1], (String) row[2], (OffsetDateTime) row[3], (OffsetDateTime) row[4]);
    }

    private static Buffer hash(String token) {
        return Buffer.buffer(Sha256.of(token));
    }
}
