package jp.komitto.decisions;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.decisions.DecisionViews.Result;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What came out, for those who proposed. */
@Path("/api/v1/proposals/{id}")
@Tag(name = "proposals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CITIZEN, Roles.DEPARTMENT_STAFF, Roles.NAVI_STAFF, Roles.SECRETARIAT, Roles.ADMINISTRATOR})
public class DecisionResource {

    private final ShowingDecisions showing;
    private final CurrentActor current;

    @Inject
    DecisionResource(ShowingDecisions showing, CurrentActor current) {
        this.showing = showing;
        this.current = current;
    }

    @GET
    @Path("/decision")
    @Operation(
            operationId = "getDecision",
            summary = "What came out",
            description = "For its group and the staff concerned, after the release: the letter as data, with what the"
                    + " committee gave on each criterion and advice. Before, there is nothing here.")
    @APIResponse(responseCode = "200", description = "The result.")
    public Uni<Result> result(@PathParam("id") UUID proposal) {
        return showing.result(proposal, current.actor());
    }
}
