package jp.komitto.membership;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.membership.MemberViews.InvitationList;
import jp.komitto.membership.MemberViews.InvitationWanted;
import jp.komitto.membership.MemberViews.IssuedInvitation;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** A group's invitations. */
@Path("/api/v1/groups/{id}")
@Tag(name = "members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class GroupInvitationResource {

    private static final int CREATED = 201;

    private final InvitingMembers inviting;
    private final CurrentActor current;

    @Inject
    GroupInvitationResource(InvitingMembers inviting, CurrentActor current) {
        this.inviting = inviting;
        this.current = current;
    }

    @POST
    @Path("/invitations")
    @Idempotent
    @ResponseStatus(CREATED)
    @Operation(
            operationId = "inviteMember",
            summary = "Invite by a link",
            description = "For managers, also of a group that is being registered. The link works once, for 14 days.")
    @APIResponseSchema(
            value = IssuedInvitation.class,
            responseCode = "201",
            responseDescription = "The invitation with its secret, told once.")
    public Uni<IssuedInvitation> invite(
            @PathParam("id") UUID id, @Valid @NotNull(message = "内容を入れてください。") InvitationWanted wanted) {
        return inviting.invite(id, wanted.role(), current.actor());
    }

    @GET
    @Path("/invitations")
    @Operation(operationId = "listGroupInvitations", summary = "Open invitations", description = "For managers.")
    @APIResponse(responseCode = "200", description = "Invitations that can still be used.")
    public Uni<InvitationList> open(@PathParam("id") UUID id) {
        return inviting.open(id, current.actor());
    }

    @DELETE
    @Path("/invitations/{invitation}")
    @Operation(
            operationId = "withdrawGroupInvitation",
            summary = "Withdraw an invitation",
            description = "For managers; the link stops working at once.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> withdraw(@PathParam("id") UUID id, @PathParam("invitation") UUID invitation) {
        return inviting.withdraw(id, invitation, current.actor());
    }
}
