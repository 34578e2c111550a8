package jp.komitto.membership;

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
import jp.komitto.membership.MemberViews.Claim;
import jp.komitto.membership.MemberViews.SuccessionView;
import jp.komitto.membership.MemberViews.SuccessionWanted;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Taking over a page the city keeps, and representing a group whose representative cannot be reached. */
@Path("/api/v1/groups/{id}")
@Tag(name = "members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class TakingOverResource {

    private static final int CREATED = 201;

    private final ClaimingGroups claiming;
    private final SucceedingRepresentatives succeeding;
    private final CurrentActor current;

    @Inject
    TakingOverResource(ClaimingGroups claiming, SucceedingRepresentatives succeeding, CurrentActor current) {
        this.claiming = claiming;
        this.succeeding = succeeding;
        this.current = current;
    }

    @POST
    @Path("/claim")
    @Operation(
            operationId = "claimGroup",
            summary = "Take over a page with the code on the paper",
            description = "The caller becomes the group's manager.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> claim(@PathParam("id") UUID id, @Valid @NotNull(message = "内容を入れてください。") Claim claim) {
        return claiming.claim(id, claim.code(), current.actor());
    }

    @POST
    @Path("/successions")
    @Idempotent
    @ResponseStatus(CREATED)
    @Operation(
            operationId = "askForSuccession",
            summary = "Ask to represent a group whose representative cannot be reached",
            description = "The city looks into it and witnesses or declines.")
    @APIResponseSchema(value = SuccessionView.class, responseCode = "201", responseDescription = "What was asked.")
    public Uni<SuccessionView> ask(
            @PathParam("id") UUID id, @Valid @NotNull(message = "内容を入れてください。") SuccessionWanted wanted) {
        return succeeding.ask(id, wanted.reason(), current.actor());
    }
}
