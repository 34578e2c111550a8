package jp.komitto.sessions;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.sessions.SessionViews.SessionList;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where one is signed in. */
@Path("/api/v1/me/sessions")
@Tag(name = "sign-in", description = "Signing in and out, second factors, offices.")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PERSON)
public class SessionResource {

    private final ListingSessions sessions;
    private final CurrentActor current;

    @Inject
    SessionResource(ListingSessions sessions, CurrentActor current) {
        this.sessions = sessions;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listMySessions",
            summary = "Where I am signed in",
            description = "Every browser with a live session, last used first.")
    @APIResponse(responseCode = "200", description = "The sessions.")
    public Uni<SessionList> list() {
        return sessions.list(current.actor());
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "endMySession",
            summary = "Sign out there",
            description = "Whoever uses that browser is signed out within a second.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> end(@PathParam("id") UUID id) {
        return sessions.end(id, current.actor());
    }

    @DELETE
    @Operation(
            operationId = "endMyOtherSessions",
            summary = "Sign out everywhere else",
            description = "This session stays.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> endOthers() {
        return sessions.endOthers(current.actor());
    }
}
