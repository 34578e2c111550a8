package jp.komitto.proposals;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.proposals.ProposalViews.*;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Screening of what was handed in. */
@Path("/api/v1/desk")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SECRETARIAT, Roles.ADMINISTRATOR})
public class ProposalDeskResource {

    private static final String NOTHING_SAID = "内容を入れてください。";

    private final ScreeningProposals screening;
    private final ListingProposals listing;
    private final CurrentActor current;

    @Inject
    ProposalDeskResource(ScreeningProposals screening, ListingProposals listing, CurrentActor current) {
        this.screening = screening;
        this.listing = listing;
        this.current = current;
    }

    @GET
    @Path("/proposals")
    @RolesAllowed({Roles.SECRETARIAT, Roles.ADMINISTRATOR, Roles.NAVI_STAFF})
    @Operation(
            operationId = "listDeskProposals",
            summary = "Proposals",
            description = "Handed-in ones; for navi staff drafts too. In the order of receipts, at most 500.")
    @APIResponse(responseCode = "200", description = "The proposals.")
    public Uni<Items> list(
            @QueryParam("call") @Parameter(description = "Only of this call.") UUID call,
            @QueryParam("status") @Parameter(description = "Only in this state.", example = "SUBMITTED")
                    ProposalStatus status) {
        return listing.atDesk(call, status, current.actor().is(Role.NAVI_STAFF));
    }

    @GET
    @Path("/department-proposals")
    @RolesAllowed(Roles.DEPARTMENT_STAFF)
    @Operation(
            operationId = "listDepartmentProposals",
            summary = "Proposals to one's department",
            description = "Those that asked it, and those that were handed in with it.")
    @APIResponse(responseCode = "200", description = "The proposals.")
    public Uni<Items> ofDepartments() {
        return listing.ofDepartments(current.actor());
    }

    @POST
    @Path("/proposals/{id}/return")
    @Operation(
            operationId = "returnProposal",
            summary = "Return it for correction",
            description = "With the reason, the fields that may be written meanwhile and the last day, in one notice.")
    @APIResponse(responseCode = "200", description = "The proposal.")
    public Uni<View> giveBack(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Returning asked) {
        return screening.giveBack(id, asked, current.actor());
    }

    @POST
    @Path("/proposals/{id}/eligibility")
    @Operation(
            operationId = "acceptProposal",
            summary = "Let it go on",
            description = "All checks done: it goes to the committee.")
    @APIResponse(responseCode = "200", description = "The proposal.")
    public Uni<View> accept(@PathParam("id") UUID id) {
        return screening.take(id, ProposalStep.ACCEPT, null, current.actor());
    }

    @POST
    @Path("/proposals/{id}/ineligibility")
    @Operation(
            operationId = "findProposalIneligible",
            summary = "Find it ineligible",
            description = "With the reason; it counts when another person has confirmed it.")
    @APIResponse(responseCode = "200", description = "The proposal.")
    public Uni<View> findIneligible(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Reason reason) {
        return screening.take(id, ProposalStep.FIND_INELIGIBLE, reason.reason(), current.actor());
    }

    @POST
    @Path("/proposals/{id}/ineligibility-confirmation")
    @Operation(
            operationId = "confirmProposalIneligible",
            summary = "Confirm it as a second person",
            description = "Not by the one who found it ineligible. The group hears of it, with whom to turn to.")
    @APIResponse(responseCode = "200", description = "The proposal.")
    public Uni<View> confirmIneligible(
            @PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Reason reason) {
        return screening.take(id, ProposalStep.CONFIRM_INELIGIBLE, reason.reason(), current.actor());
    }

    @POST
    @Path("/proposals/{id}/ineligibility-withdrawal")
    @Operation(
            operationId = "dropProposalIneligible",
            summary = "It is eligible after all",
            description = "Back to screening.")
    @APIResponse(responseCode = "200", description = "The proposal.")
    public Uni<View> dropIneligible(@PathParam("id") UUID id) {
        return screening.take(id, ProposalStep.DROP_INELIGIBLE, null, current.actor());
    }
}
