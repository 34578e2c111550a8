package jp.komitto.decisions;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.decisions.DecisionViews.*;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The city decides. */
@Path("/api/v1/desk")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SECRETARIAT, Roles.ADMINISTRATOR})
public class DecisionDeskResource {

    private static final String NOTHING_SAID = "内容を入れてください。";

    private final DecidingProposals deciding;
    private final ReleasingDecisions releasing;
    private final ShowingDecisions showing;
    private final CurrentActor current;

    @Inject
    DecisionDeskResource(
            DecidingProposals deciding, ReleasingDecisions releasing, ShowingDecisions showing, CurrentActor current) {
        this.deciding = deciding;
        this.releasing = releasing;
        this.showing = showing;
        this.current = current;
    }

    @GET
    @Path("/calls/{id}/decisions")
    @Operation(
            operationId = "listDecisions",
            summary = "The decisions of a call",
            description = "Every proposal with the recommendation and the pending decision, and what the budget says.")
    @APIResponse(responseCode = "200", description = "The decisions.")
    public Uni<Decisions> list(@PathParam("id") UUID call) {
        return showing.read(call, current.actor());
    }

    @PUT
    @Path("/decisions/{proposal}")
    @Operation(
            operationId = "decideProposal",
            summary = "Decide",
            description =
                    "Pending. A difference from the recommendation needs a reason, which is published. Written anew, it"
                            + " has to be confirmed anew. `If-Match` is the decision's revision, `\"0\"` at first.")
    @APIResponse(responseCode = "200", description = "The decisions of the call.")
    public Uni<Decisions> decide(
            @PathParam("proposal") UUID proposal,
            @HeaderParam("If-Match") @Parameter(description = "The `revision` that was read.", example = "\"0\"")
                    String seen,
            @Valid @NotNull(message = NOTHING_SAID) Deciding decision) {
        return deciding.decide(proposal, seen, decision, current.actor());
    }

    @POST
    @Path("/decisions/{proposal}/confirmation")
    @Operation(
            operationId = "confirmDecision",
            summary = "Confirm a decision as a second person",
            description = "Not by the one who wrote it.")
    @APIResponse(responseCode = "200", description = "The decisions of the call.")
    public Uni<Decisions> confirm(
            @PathParam("proposal") UUID proposal,
            @HeaderParam("If-Match") @Parameter(description = "The `revision` that was read.", example = "\"1\"")
                    String seen) {
        return deciding.confirm(proposal, seen, current.actor());
    }

    @POST
    @Path("/calls/{id}/release")
    @Operation(
            operationId = "releaseDecisions",
            summary = "Let all decisions of a call come out",
            description =
                    "Pages, letters and mails at one instant, of all proposals or of none; freezes the calculation sheet."
                            + " Asked again, nothing more happens.")
    @APIResponse(responseCode = "200", description = "The decisions, released.")
    public Uni<Decisions> release(@PathParam("id") UUID call) {
        return releasing.release(call, current.actor());
    }
}
