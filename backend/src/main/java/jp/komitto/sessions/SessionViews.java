package jp.komitto.sessions;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people are shown about where they are signed in. */
final class SessionViews {

    private SessionViews() {}

    @Schema(name = "SignedInSession", description = "One browser in which a person is signed in.")
    record SessionView(
            @Schema(description = "The session.", examples = "01936a2e-7c41-7b0a-9d53-2f0c1b8e6a11")
            UUID id,

            @Schema(description = "Whether this request comes from it.", examples = "true")
            boolean current,

            @Schema(description = "Signed in at.", examples = "2026-11-23T01:30:00Z")
            OffsetDateTime startedAt,

            @Schema(description = "Last in use, to about ten minutes.", examples = "2026-11-23T04:10:00Z")
            OffsetDateTime lastSeenAt,

            @Schema(description = "Browser and system, coarsely.", examples = "Chrome・Android")
            String device) {

        static SessionView of(PersonSession session, boolean current) {
            return new SessionView(session.id(), current, session.startedAt(), session.seenAt(), session.device());
        }
    }

    @Schema(name = "SignedInSessionList", description = "Where a person is signed in.")
    record SessionList(
            @Schema(description = "Last used first, at most 100.")
            List<SessionView> items) {}
}
