package jp.komitto.sessions;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.sessions.SessionViews.SessionList;
import jp.komitto.sessions.SessionViews.SessionView;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;

/** A person looks where they are signed in, and signs out there. */
@ApplicationScoped
class ListingSessions {

    private static final String REASON = "SIGNED_OUT_FROM_ELSEWHERE";

    private final PersonSessions sessions;
    private final LiveSessions live;
    private final Journal journal;
    private final Clock clock;

    @Inject
    ListingSessions(PersonSessions sessions, LiveSessions live, Journal journal, Clock clock) {
        this.sessions = sessions;
        this.live = live;
        this.journal = journal;
        this.clock = clock;
    }

    @WithSession
    Uni<SessionList> list(Actor actor) {
        return sessions.live(actor.id(), now())
                .map(found -> new SessionList(found.stream()
                        .map(session -> SessionView.of(session, session.id().equals(actor.session())))
                        .toList()));
    }

    @WithTransaction
    Uni<Void> end(UUID id, Actor actor) {
        return sessions.find("id = ?1 and accountId = ?2", id, actor.id())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .invoke(session -> {
                    if (session == null || !session.isLive(now())) {
                        throw SessionProblem.SESSION_NOT_FOUND.problem();
                    }
                    session.end(REASON, now());
                })
                .chain(() -> journal.append(actor, new JournalEntry("SessionEnded", actor.id())));
    }

    @WithTransaction
    Uni<Void> endOthers(Actor actor) {
        return live.othersOf(actor, REASON)
                .chain(() -> journal.append(actor, new JournalEntry("OtherSessionsEnded", actor.id())));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
