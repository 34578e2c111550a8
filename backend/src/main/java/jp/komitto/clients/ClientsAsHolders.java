package jp.komitto.clients;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.database.Freshest;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;
import jp.komitto.tokens.AccessToken;
import jp.komitto.tokens.TokenHolders;
import jp.komitto.tokens.TokenKind;

/** What a program may do right now: what its token says, and no more than the city says, as of half a second ago at most (A10). */
@ApplicationScoped
class ClientsAsHolders implements TokenHolders {

    private static final Duration OLDEST = Duration.ofMillis(500);
    private static final Duration KEPT_IDLE = Duration.ofMinutes(1);
    private static final Duration USE_KEPT_TO = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private static final String LIVE = """
            select scopes, coalesce(last_used_at < $3, true) as use_is_news
              from service_client
             where id = $1 and revoked_at is null and expires_on >= $2
            """;

    private static final String USED = """
            update service_client set last_used_at = $2 where id = $1 and coalesce(last_used_at < $3, true)
            """;

    private final Database database;
    private final Clock clock;
    private final Cache<UUID, Freshest<Optional<Set<String>>>> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT_IDLE).build();

    @Inject
    ClientsAsHolders(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public TokenKind kind() {
        return TokenKind.PROGRAM;
    }

    @Override
    public Uni<Optional<Actor>> holderOf(AccessToken token) {
        return known.get(token.subject(), id -> new Freshest<>(() -> ask(id), OLDEST))
                .get()
                .map(scopes -> scopes.map(allowed -> actor(token, allowed)));
    }

    /** Whoever asks next asks the database. */
    void forget(UUID client) {
        known.invalidate(client);
    }

    private static Actor actor(AccessToken token, Set<String> allowed) {
        Set<String> both = new HashSet<>(token.scopes());
        both.retainAll(allowed);
        return new Actor(token.subject(), Set.of(Role.SERVICE), both, null);
    }

    private Uni<Optional<Set<String>>> ask(UUID id) {
        OffsetDateTime news = OffsetDateTime.now(clock).minus(USE_KEPT_TO);
        return database.query(LIVE, Tuple.of(id, LocalDate.now(clock), news))
                .map(rows -> rows.size() == 0
                        ? Optional.<Row>empty()
                        : Optional.of(rows.iterator().next()))
                .call(row ->
                        row.filter(found -> found.getBoolean("use_is_news")).isPresent()
                                ? database.query(USED, Tuple.of(id, OffsetDateTime.now(clock), news))
                                : Uni.createFrom().voidItem())
                .map(row -> row.map(
                        found -> Set.copyOf(List.of(found.getString("scopes").split(" ")))));
    }
}
