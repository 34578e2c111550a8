package jp.komitto.proposals;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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
import jp.komitto.proposals.ProposalViews.*;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Where proposals begin: at their call. */
@Path("/api/v1/calls")
@Tag(name = "proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class CallProposalResource {

    private static final int CREATED = 201;
    private static final String NOTHING_SAID = "内容を入れてください。";

    private final PreparingProposals preparing;
    private final CurrentActor current;

    @Inject
    CallProposalResource(PreparingProposals preparing, CurrentActor current) {
        this.preparing = preparing;
        this.current = current;
    }

    @POST
    @Path("/{id}/proposals")
    @Idempotent
    @ResponseStatus(CREATED)
    @Operation(
            operationId = "beginProposal",
            summary = "Begin a proposal",
            description =
                    "While the call is open, for a group one belongs to; at most 5 drafts of a group in one call.")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The draft.")
    public Uni<View> begin(@PathParam("id") UUID call, @Valid @NotNull(message = NOTHING_SAID) NewProposal wanted) {
        return preparing.begin(call, wanted, current.actor());
    }

    @POST
    @Path("/{id}/budget-check")
    @PermitAll
    @Operation(
            operationId = "checkBudget",
            summary = "Hold a budget against the rules",
            description = "Explains every line that is not eligible and what can be asked for. Nothing is kept.")
    @APIResponse(responseCode = "200", description = "Line by line.")
    public Uni<BudgetCheck> check(
            @PathParam("id") UUID call, @Valid @NotNull(message = NOTHING_SAID) BudgetTrial trial) {
        return preparing.tryBudget(call, trial.slot(), trial.budget());
    }
}
