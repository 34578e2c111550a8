package jp.komitto.sessions;

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
import java.util.Optional;
import java.util.UUID;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.database.Freshest;
import jp.komitto.shared.security.Actor;
import jp.komitto.tokens.AccessToken;
import jp.komitto.tokens.TokenHolders;
import jp.komitto.tokens.TokenKind;

/**
 * Who a person's token belongs to and what they may do, as the database said half a second ago at most. A token that knows of a
 * later change of its session, because it was issued after it, is never answered from before.
 */
@ApplicationScoped
class PeopleAsHolders implements TokenHolders {

    private static final Duration OLDEST = Duration.ofMillis(500);
    private static final Duration KEPT_IDLE = Duration.ofMinutes(1);
    private static final int MOST = 20_000;

    private static final String LIVE = """
            select s.account_id, s.revision, s.confirmed_until, s.two_factors, s.office_role, s.office_department,
                   a.status, a.age_band,
                   s.office_until > $2 and exists (
                       select 1 from office_holding o
                        where o.account_id = a.id and o.role = s.office_role and o.department = s.office_department
                          and (o.until is null or o.until >= $3)) as office_counts,
                   exists (select 1 from group_membership m where m.account_id = a.id) as member,
                   exists (select 1 from office_holding o
                            where o.account_id = a.id and o.role = 'COMPANY_REPRESENTATIVE'
                              and (o.until is null or o.until >= $3)) as represents_company
              from person_session s join account a on a.id = s.account_id
             where s.id = $1 and s.ended_at is null and s.ends_at > $2 and a.status <> 'SUSPENDED'
            """;

    private final Database database;
    private final Clock clock;
    private final Cache<UUID, Freshest<Optional<Holder>>> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT_IDLE).build();

    @Inject
    PeopleAsHolders(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public TokenKind kind() {
        return TokenKind.PERSON;
    }

    @Override
    public Uni<Optional<Actor>> holderOf(AccessToken token) {
        Freshest<Optional<Holder>> holder =
                known.get(token.session(), session -> new Freshest<>(() -> ask(session), OLDEST));
        return holder.get()
                .chain(found -> found.filter(before -> before.revision() < token.revision())
                        .map(outdated -> {
                            holder.forget();
                            return holder.get();
                        })
                        .orElseGet(() -> Uni.createFrom().item(found)))
                .map(found ->
                        found.map(Holder::actor).filter(actor -> actor.id().equals(token.subject())));
    }

    private Uni<Optional<Holder>> ask(UUID session) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return database.query(LIVE, Tuple.of(session, now, LocalDate.now(clock)))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(Holder.of(session, rows.iterator().next())));
    }

    private record Holder(long revision, Actor actor) {

        static Holder of(UUID session, Row row) {
            return new Holder(row.getLong("revision"), HeldRoles.of(row).actor(session, row));
        }
    }
}
