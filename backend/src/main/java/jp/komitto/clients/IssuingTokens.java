package jp.komitto.clients;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.komitto.clients.TokenViews.Answer;
import jp.komitto.clients.TokenViews.Request;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.tokens.AccessToken;
import jp.komitto.tokens.SignedTokens;

/** A program shows its secret and gets a token for ten minutes. */
@ApplicationScoped
class IssuingTokens {

    private static final String GRANT = "client_credentials";
    private static final Duration LIFE = Duration.ofMinutes(10);

    private static final String LIVE = """
            select secret_hash, scopes, expires_on
              from service_client
             where id = $1 and secret_hash is not null and revoked_at is null and expires_on >= $2
            """;

    private final Database database;
    private final SignedTokens tokens;
    private final Clock clock;

    @Inject
    IssuingTokens(Database database, SignedTokens tokens, Clock clock) {
        this.database = database;
        this.tokens = tokens;
        this.clock = clock;
    }

    Uni<Answer> issue(String authorization, Request request) {
        if (request.grantType() == null) {
            throw TokenRefusal.INVALID_REQUEST.refused();
        }
        if (!GRANT.equals(request.grantType())) {
            throw TokenRefusal.UNSUPPORTED_GRANT_TYPE.refused();
        }
        ClientCredentials shown = ClientCredentials.of(authorization, request);
        return database.query(LIVE, Tuple.of(shown.id(), LocalDate.now(clock)))
                .map(rows -> {
                    if (rows.size() == 0 || !proves(shown, rows.iterator().next())) {
                        throw TokenRefusal.INVALID_CLIENT.refused();
                    }
                    return rows.iterator().next();
                })
                .chain(client -> issue(shown, client, request.scope()));
    }

    private static boolean proves(ClientCredentials shown, Row client) {
        return MessageDigest.isEqual(
                shown.secret().hash(), client.getBuffer("secret_hash").getBytes());
    }

    private Uni<Answer> issue(ClientCredentials shown, Row client, String wanted) {
        Set<String> granted = granted(List.of(client.getString("scopes").split(" ")), wanted);
        Instant now = clock.instant();
        Instant expires = earlier(now.plus(LIFE), endOf(client.getLocalDate("expires_on")));
        return tokens.issue(AccessToken.ofProgram(shown.id(), granted, expires))
                .map(token -> Answer.of(token, Duration.between(now, expires).toSeconds(), granted));
    }

    private static Set<String> granted(List<String> allowed, String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return Set.copyOf(allowed);
        }
        Set<String> words = new LinkedHashSet<>(Arrays.asList(wanted.strip().split(" +")));
        if (!allowed.containsAll(words)) {
            throw TokenRefusal.INVALID_SCOPE.refused();
        }
        return words;
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(FiscalYear.TOKYO).toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
