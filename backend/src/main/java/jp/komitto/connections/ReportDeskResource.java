package jp.komitto.connections;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports, for staff. */
@Path("/api/v1/desk/match-reports/{match}")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT, Roles.ADMINISTRATOR})
public class ReportDeskResource {

    private final ReportingMatches reporting;
    private final CurrentActor current;

    @Inject
    ReportDeskResource(ReportingMatches reporting, CurrentActor current) {
        this.reporting = reporting;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "getMatchReport",
            summary = "The latest report of a match",
            description = "What somebody wrote about it. Reading it is written down.")
    @APIResponse(responseCode = "200", description = "The report.")
    public Uni<ReportViews.ReportView> get(@PathParam("match") UUID match) {
        return reporting.read(match, current.actor());
    }

    @POST
    @Path("/settlement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "settleMatchReport",
            summary = "Decide about a report",
            description =
                    "Settled, or the two are kept apart for good. The match is over either way; its places go to who waits.")
    @APIResponse(responseCode = "200", description = "The report.")
    public Uni<ReportViews.ReportView> settle(
            @PathParam("match") UUID match,
            @Valid @NotNull(message = "内容を入れてください。") ReportViews.Settlement settlement) {
        return reporting.settle(match, settlement, current.actor());
    }
}
