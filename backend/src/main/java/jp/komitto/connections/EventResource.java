package jp.komitto.connections;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.connections.EventViews.LiveEvent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Live updates. */
@Path("/api/v1/my/events")
@Tag(name = "matches")
public class EventResource {

    private final LiveEvents events;
    private final CurrentActor current;

    @Inject
    EventResource(LiveEvents events, CurrentActor current) {
        this.events = events;
        this.current = current;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CITIZEN)
    @Operation(
            operationId = "streamEvents",
            summary = "Live updates",
            description =
                    "Server-sent events: which of one's matches has changed, as it happens, on whatever instance. Ends after nine minutes; come back with"
                            + " a fresh token. At most six connections of one account.")
    @APIResponse(
            responseCode = "200",
            description = "Events.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = LiveEvent.class)))
    public Multi<LiveEvent> stream() {
        return events.of(current.actor().id());
    }
}
