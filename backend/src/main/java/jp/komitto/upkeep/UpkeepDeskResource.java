package jp.komitto.upkeep;

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
import jp.komitto.registration.Step;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.upkeep.UpkeepViews.EditView;
import jp.komitto.upkeep.UpkeepViews.Reason;
import jp.komitto.upkeep.UpkeepViews.RenewalView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Edits, renewals and the standing of groups as the city decides about them. */
@Path("/api/v1/desk")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SECRETARIAT, Roles.ADMINISTRATOR})
public class UpkeepDeskResource {

    private static final String NOTHING_SAID = "内容を入れてください。";

    private final DecidingEdits edits;
    private final RenewingGroups renewing;
    private final ChangingStanding standing;
    private final CurrentActor current;

    @Inject
    UpkeepDeskResource(DecidingEdits edits, RenewingGroups renewing, ChangingStanding standing, CurrentActor current) {
        this.edits = edits;
        this.renewing = renewing;
        this.standing = standing;
        this.current = current;
    }

    @GET
    @Path("/edits/{id}")
    @Operation(
            operationId = "getGroupEdit",
            summary = "An identity change with its differences",
            description = "Against the page as it stands now. May show contact details, so reading it is written down.")
    @APIResponse(responseCode = "200", description = "The change.")
    public Uni<EditView> edit(@PathParam("id") UUID id) {
        return edits.read(id, current.actor());
    }

    @POST
    @Path("/edits/{id}/approval")
    @Operation(
            operationId = "publishGroupEdit",
            summary = "Publish an identity change",
            description = "The page says it at once.")
    @APIResponse(responseCode = "200", description = "The change, settled.")
    public Uni<EditView> publish(@PathParam("id") UUID id) {
        return edits.publish(id, current.actor());
    }

    @POST
    @Path("/edits/{id}/refusal")
    @Operation(
            operationId = "declineGroupEdit",
            summary = "Decline an identity change",
            description = "With the reason.")
    @APIResponse(responseCode = "200", description = "The change, settled.")
    public Uni<EditView> declineEdit(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Reason reason) {
        return edits.decline(id, reason.reason(), current.actor());
    }

    @GET
    @Path("/renewals/{id}")
    @Operation(operationId = "getRenewal", summary = "One renewal", description = "As the city sees it.")
    @APIResponse(responseCode = "200", description = "The renewal.")
    public Uni<RenewalView> renewal(@PathParam("id") UUID id) {
        return renewing.read(id);
    }

    @POST
    @Path("/renewals/{id}/approval")
    @Operation(
            operationId = "approveRenewal",
            summary = "Renew",
            description = "To the end of the fiscal year; an expired group is found again at once.")
    @APIResponse(responseCode = "200", description = "The renewal, settled.")
    public Uni<RenewalView> renew(@PathParam("id") UUID id) {
        return renewing.approve(id, current.actor());
    }

    @POST
    @Path("/renewals/{id}/refusal")
    @Operation(operationId = "declineRenewal", summary = "Decline a renewal", description = "With the reason.")
    @APIResponse(responseCode = "200", description = "The renewal, settled.")
    public Uni<RenewalView> declineRenewal(
            @PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Reason reason) {
        return renewing.decline(id, reason.reason(), current.actor());
    }

    @POST
    @Path("/groups/{id}/suspension")
    @Operation(
            operationId = "suspendGroup",
            summary = "Suspend a group",
            description = "With the reason. Search no longer finds it.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> suspend(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Reason reason) {
        return standing.byTheCity(id, Step.SUSPEND, reason.reason(), current.actor());
    }

    @POST
    @Path("/groups/{id}/resumption")
    @Operation(
            operationId = "resumeGroup",
            summary = "End a suspension",
            description = "With the reason. Search finds it again.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> resume(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Reason reason) {
        return standing.byTheCity(id, Step.RESUME, reason.reason(), current.actor());
    }

    @POST
    @Path("/groups/{id}/dissolution")
    @Operation(
            operationId = "recordDissolution",
            summary = "Record that a group has dissolved",
            description = "With the reason.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> dissolve(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Reason reason) {
        return standing.byTheCity(id, Step.DISSOLVE, reason.reason(), current.actor());
    }
}
