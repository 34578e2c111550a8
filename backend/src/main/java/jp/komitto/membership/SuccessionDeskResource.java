package jp.komitto.membership;

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
import jp.komitto.membership.MemberViews.ClaimCodeView;
import jp.komitto.membership.MemberViews.SuccessionSettled;
import jp.komitto.membership.MemberViews.SuccessionView;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Claims and successions as the city handles them. */
@Path("/api/v1/desk")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SECRETARIAT, Roles.ADMINISTRATOR})
public class SuccessionDeskResource {

    private static final int CREATED = 201;

    private final ClaimingGroups claiming;
    private final SucceedingRepresentatives succeeding;
    private final CurrentActor current;

    @Inject
    SuccessionDeskResource(ClaimingGroups claiming, SucceedingRepresentatives succeeding, CurrentActor current) {
        this.claiming = claiming;
        this.succeeding = succeeding;
        this.current = current;
    }

    @POST
    @Path("/groups/{id}/claim-code")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NAVI_STAFF, Roles.ADMINISTRATOR})
    @Idempotent
    @ResponseStatus(CREATED)
    @Operation(
            operationId = "issueClaimCode",
            summary = "A code on paper for a group without an account",
            description =
                    "Works once, for 60 days, and not after five wrong guesses. A code issued before stops working.")
    @APIResponseSchema(value = ClaimCodeView.class, responseCode = "201", responseDescription = "The code, told once.")
    public Uni<ClaimCodeView> issue(@PathParam("id") UUID id) {
        return claiming.issue(id, current.actor());
    }

    @GET
    @Path("/successions/{id}")
    @Operation(
            operationId = "getSuccession",
            summary = "One request for succession",
            description = "As the city sees it.")
    @APIResponse(responseCode = "200", description = "The request.")
    public Uni<SuccessionView> read(@PathParam("id") UUID id) {
        return succeeding.read(id);
    }

    @POST
    @Path("/successions/{id}/witness")
    @Operation(
            operationId = "witnessSuccession",
            summary = "Witness a succession",
            description = "The successor becomes the only manager; the old ones stay as members.")
    @APIResponse(responseCode = "200", description = "The request, settled.")
    public Uni<SuccessionView> witness(
            @PathParam("id") UUID id, @Valid @NotNull(message = "内容を入れてください。") SuccessionSettled settled) {
        return succeeding.witness(id, settled.evidence(), current.actor());
    }

    @POST
    @Path("/successions/{id}/refusal")
    @Operation(operationId = "declineSuccession", summary = "Decline a succession", description = "With the reason.")
    @APIResponse(responseCode = "200", description = "The request, settled.")
    public Uni<SuccessionView> decline(
            @PathParam("id") UUID id, @Valid @NotNull(message = "内容を入れてください。") SuccessionSettled settled) {
        return succeeding.decline(id, settled.evidence(), current.actor());
    }
}
