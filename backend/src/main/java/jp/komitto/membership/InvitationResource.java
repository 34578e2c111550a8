package jp.komitto.membership;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.membership.MemberViews.InvitationSecret;
import jp.komitto.membership.MemberViews.InvitationView;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Invitations for those who have the link. */
@Path("/api/v1/invitations")
@Tag(name = "members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class InvitationResource {

    private final InvitingMembers inviting;
    private final CurrentActor current;

    @Inject
    InvitationResource(InvitingMembers inviting, CurrentActor current) {
        this.inviting = inviting;
        this.current = current;
    }

    @POST
    @Path("/look")
    @PermitAll
    @Operation(
            operationId = "lookAtGroupInvitation",
            summary = "What a link invites to",
            description = "For whoever has the link, before signing in.")
    @APIResponse(responseCode = "200", description = "The invitation.")
    public Uni<InvitationView> look(@Valid @NotNull(message = "内容を入れてください。") InvitationSecret secret) {
        return inviting.look(secret.secret());
    }

    @POST
    @Path("/acceptance")
    @Operation(operationId = "joinGroup", summary = "Join by a link", description = "The link stops working.")
    @APIResponse(responseCode = "200", description = "What was accepted.")
    public Uni<InvitationView> accept(@Valid @NotNull(message = "内容を入れてください。") InvitationSecret secret) {
        return inviting.accept(secret.secret(), current.actor());
    }
}
