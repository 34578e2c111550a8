package jp.komitto.sessions;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** All sessions. */
@ApplicationScoped
class PersonSessions implements PanacheRepositoryBase<PersonSession, UUID> {

    private static final int MOST_SHOWN = 100;

    /** Locked until the use case ends; null when there is none. */
    Uni<PersonSession> alone(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<PersonSession> require(UUID id, OffsetDateTime now) {
        return alone(id).map(session -> {
            if (session == null || !session.isLive(now)) {
                throw SessionProblem.SESSION_ENDED.problem();
            }
            return session;
        });
    }

    Uni<List<PersonSession>> live(UUID account, OffsetDateTime now) {
        return find("accountId = ?1 and endedAt is null and endsAt > ?2 order by seenAt desc, id desc", account, now)
                .page(0, MOST_SHOWN)
                .list();
    }

    Uni<Integer> endAll(UUID account, UUID but, String because, OffsetDateTime now) {
        return update(
                "endedAt = ?1, endedBecause = ?2, revision = revision + 1 where accountId = ?3 and endedAt is null and id <> ?4",
                now,
                because,
                account,
                but);
    }
}
