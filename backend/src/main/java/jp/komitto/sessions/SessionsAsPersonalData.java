package jp.komitto.sessions;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.privacy.PersonalData;

/** Where a person was signed in, as long as it is kept. */
@ApplicationScoped
class SessionsAsPersonalData implements PersonalData {

    private static final int MOST = 1_000;

    private final PersonSessions sessions;

    @Inject
    SessionsAsPersonalData(PersonSessions sessions) {
        this.sessions = sessions;
    }

    private record Kept(OffsetDateTime startedAt, OffsetDateTime lastSeenAt, OffsetDateTime endedAt, String device) {

        static Kept of(PersonSession session) {
            return new Kept(session.startedAt(), session.seenAt(), session.endedAt(), session.device());
        }
    }

    @Override
    public String section() {
        return "sessions";
    }

    @Override
    public Set<String> columns() {
        return Set.of("person_session.account_id");
    }

    @Override
    public Uni<Object> of(UUID account) {
        return sessions.find("accountId = ?1 order by startedAt desc, id", account)
                .page(0, MOST)
                .list()
                .map(known ->
                        known.isEmpty() ? null : known.stream().map(Kept::of).toList());
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return sessions.delete("accountId", account).replaceWithVoid();
    }
}
