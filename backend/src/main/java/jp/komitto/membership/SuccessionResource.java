package jp.komitto.membership;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.membership.MemberViews.SuccessionList;
import jp.komitto.membership.MemberViews.SuccessionView;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own requests for succession. */
@Path("/api/v1")
@Tag(name = "members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class SuccessionResource {

    private final SucceedingRepresentatives succeeding;
    private final CurrentActor current;

    @Inject
    SuccessionResource(SucceedingRepresentatives succeeding, CurrentActor current) {
        this.succeeding = succeeding;
        this.current = current;
    }

    @GET
    @Path("/my/successions")
    @Operation(
            operationId = "listMySuccessions",
            summary = "My requests to represent a group",
            description = "With what the city answered.")
    @APIResponse(responseCode = "200", description = "The requests, newest first.")
    public Uni<SuccessionList> mine() {
        return succeeding.mine(current.actor());
    }

    @POST
    @Path("/successions/{id}/withdrawal")
    @Operation(
            operationId = "withdrawSuccession",
            summary = "Take one's own request back",
            description = "While it has not been settled.")
    @APIResponse(responseCode = "200", description = "The request.")
    public Uni<SuccessionView> withdraw(@PathParam("id") UUID id) {
        return succeeding.withdraw(id, current.actor());
    }
}
