package jp.komitto.sessions;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.accounts.AccountStatus;
import jp.komitto.accounts.KnownAccounts;
import jp.komitto.sessions.LiveSessions.Opened;
import jp.komitto.sessions.RefreshTokens.Known;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;

/**
 * A browser keeps its session alive. Each token is used once. The same token again means that two have it, one of whom must have
 * stolen it: then nobody has a session any more. Only the same browser within ten seconds is believed to have asked twice,
 * with two tabs or over a line that broke.
 */
@ApplicationScoped
public class Refreshing {

    private static final Duration GRACE = Duration.ofSeconds(10);

    private final RefreshTokens tokens;
    private final PersonSessions sessions;
    private final LiveSessions live;
    private final KnownAccounts accounts;
    private final Journal journal;
    private final Clock clock;

    @Inject
    Refreshing(
            RefreshTokens tokens,
            PersonSessions sessions,
            LiveSessions live,
            KnownAccounts accounts,
            Journal journal,
            Clock clock) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.live = live;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    /** Refuses after the transaction, so that what a stolen token has ended stays ended. */
    public Uni<Opened> refresh(String token, Client client) {
        return attempt(token, client).map(opened -> opened.orElseThrow(SessionProblem.SESSION_ENDED::problem));
    }

    /** The browser signs out with the token it has; a token nobody knows is no matter. */
    @WithTransaction
    public Uni<Void> signOut(String token) {
        return tokens.find(token).chain(known -> known.map(found -> live.end(found.session(), "SIGNED_OUT"))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    @WithTransaction
    Uni<Optional<Opened>> attempt(String token, Client client) {
        return tokens.find(token).chain(known -> known.isEmpty() ? nothing() : goOn(token, known.get(), client));
    }

    private Uni<Optional<Opened>> goOn(String token, Known known, Client client) {
        return sessions.alone(known.session())
                .chain(session -> isOver(known, session)
                        ? nothing()
                        : mayGoOn(session.accountId())
                                .chain(may -> may ? next(token, known, session, client) : nothing()));
    }

    private boolean isOver(Known token, PersonSession session) {
        return session == null || !session.isLive(now()) || !now().isBefore(token.expiresAt());
    }

    private Uni<Boolean> mayGoOn(UUID account) {
        return accounts.require(account).map(facts -> facts.status() != AccountStatus.SUSPENDED);
    }

    private Uni<Optional<Opened>> next(String token, Known known, PersonSession session, Client client) {
        if (known.usedAt() == null) {
            session.seen(now());
            if (session.isOfficeOver(now())) {
                session.takeOff();
            }
            return tokens.rotate(token, session.id()).map(next -> opened(session, next));
        }
        return isGrace(known, session, client)
                ? tokens.liveSuccessor(token).map(next -> opened(session, next.orElse(null)))
                : endFamily(session);
    }

    private boolean isGrace(Known known, PersonSession session, Client client) {
        return session.isClient(live.mark(client))
                && !now().isAfter(known.usedAt().plus(GRACE));
    }

    private Uni<Optional<Opened>> endFamily(PersonSession session) {
        session.end("REFRESH_TOKEN_USED_TWICE", now());
        return journal.append("system:sessions", List.of(new JournalEntry("SessionEndedForReuse", session.accountId())))
                .chain(Refreshing::nothing);
    }

    private static Optional<Opened> opened(PersonSession session, String next) {
        return Optional.of(new Opened(SessionFacts.of(session), next));
    }

    private static Uni<Optional<Opened>> nothing() {
        return Uni.createFrom().item(Optional.empty());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
