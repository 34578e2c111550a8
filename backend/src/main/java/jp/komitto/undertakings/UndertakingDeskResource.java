package jp.komitto.undertakings;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.proposals.ProposalStep;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.undertakings.UndertakingViews.*;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The city's part of undertakings. */
@Path("/api/v1/desk/undertakings")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SECRETARIAT, Roles.ADMINISTRATOR})
public class UndertakingDeskResource {

    private static final String NOTHING_SAID = "内容を入れてください。";

    private final Agreeing agreeing;
    private final Completing completing;
    private final CurrentActor current;

    @Inject
    UndertakingDeskResource(Agreeing agreeing, Completing completing, CurrentActor current) {
        this.agreeing = agreeing;
        this.completing = completing;
        this.current = current;
    }

    @POST
    @Path("/{id}/start")
    @Operation(operationId = "startUndertaking", summary = "It begins", description = "From the first day agreed on.")
    @APIResponse(responseCode = "200", description = "The undertaking.")
    public Uni<View> start(@PathParam("id") UUID id) {
        return agreeing.start(id, current.actor());
    }

    @POST
    @Path("/suspension")
    @Operation(
            operationId = "suspendUndertakings",
            summary = "Suspend projects",
            description = "One or many, with one reason; all or none.")
    @APIResponse(responseCode = "200", description = "The undertakings.")
    public Uni<Items> suspend(@Valid @NotNull(message = NOTHING_SAID) AtOnce suspending) {
        return agreeing.takeAll(suspending, ProposalStep.SUSPEND, current.actor());
    }

    @POST
    @Path("/resumption")
    @Operation(
            operationId = "resumeUndertakings",
            summary = "Resume projects",
            description = "One or many, with one reason; all or none.")
    @APIResponse(responseCode = "200", description = "The undertakings.")
    public Uni<Items> resume(@Valid @NotNull(message = NOTHING_SAID) AtOnce resuming) {
        return agreeing.takeAll(resuming, ProposalStep.RESUME, current.actor());
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelUndertaking",
            summary = "Cancel a project",
            description = "With a reason; it stays in the statistics.")
    @APIResponse(responseCode = "200", description = "The undertaking.")
    public Uni<View> cancel(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Reason reason) {
        return agreeing.cancel(id, reason.reason(), current.actor());
    }

    @POST
    @Path("/{id}/completion")
    @Operation(
            operationId = "completeUndertaking",
            summary = "Settle and complete",
            description =
                    "After the evaluation. The refund has to be what the accounts come to; the project goes to the archive.")
    @APIResponse(responseCode = "200", description = "The undertaking.")
    public Uni<View> complete(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Settling settling) {
        return completing.complete(id, settling.refund(), current.actor());
    }
}
