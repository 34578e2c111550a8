package jp.komitto.connections;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.connections.MatchViews.Reported;
import jp.komitto.connections.MatchViews.View;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When something is not right between the two sides of a match. */
@Path("/api/v1/matches/{id}")
@Tag(name = "matches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class SafetyResource {

    private static final String NOTHING_SAID = "内容を入れてください。";

    private final ReportingMatches reporting;
    private final CurrentActor current;

    @Inject
    SafetyResource(ReportingMatches reporting, CurrentActor current) {
        this.reporting = reporting;
        this.current = current;
    }

    @POST
    @Path("/report")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportMatch",
            summary = "Report",
            description = "Hides all contact at once and stops messages. Staff look at it within a day.")
    @APIResponse(responseCode = "200", description = "The match.")
    public Uni<View> report(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Reported reported) {
        return reporting.report(id, reported, current.actor());
    }

    @PUT
    @Path("/block")
    @Operation(
            operationId = "blockOther",
            summary = "Never to meet them again",
            description =
                    "Neither is suggested to the other any more, nor can ask. The other side does not learn of it.")
    @APIResponse(responseCode = "200", description = "The match.")
    public Uni<View> block(@PathParam("id") UUID id) {
        return reporting.block(id, current.actor());
    }

    @DELETE
    @Path("/block")
    @Operation(
            operationId = "unblockOther",
            summary = "Take the block back",
            description = "Both can be suggested to each other again.")
    @APIResponse(responseCode = "200", description = "The match.")
    public Uni<View> unblock(@PathParam("id") UUID id) {
        return reporting.unblock(id, current.actor());
    }
}
