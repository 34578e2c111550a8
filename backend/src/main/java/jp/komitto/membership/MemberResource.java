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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.membership.MemberViews.HandOver;
import jp.komitto.membership.MemberViews.MemberChange;
import jp.komitto.membership.MemberViews.MemberList;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people of a group. */
@Path("/api/v1/groups/{id}")
@Tag(name = "members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class MemberResource {

    private final LeadingGroups leading;
    private final CurrentActor current;

    @Inject
    MemberResource(LeadingGroups leading, CurrentActor current) {
        this.leading = leading;
        this.current = current;
    }

    @GET
    @Path("/members")
    @Operation(operationId = "listMembers", summary = "The people of a group", description = "For its members only.")
    @APIResponse(responseCode = "200", description = "The people.")
    public Uni<MemberList> people(@PathParam("id") UUID id) {
        return leading.people(id, current.actor());
    }

    @PUT
    @Path("/members/{account}")
    @Operation(
            operationId = "changeMember",
            summary = "Give a member another role",
            description = "For managers. One manager always remains.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> give(
            @PathParam("id") UUID id,
            @PathParam("account") UUID account,
            @Valid @NotNull(message = "内容を入れてください。") MemberChange change) {
        return leading.give(id, account, change.role(), current.actor());
    }

    @DELETE
    @Path("/members/{account}")
    @Operation(
            operationId = "removeMember",
            summary = "Leave, or remove a member",
            description = "Oneself, or anybody for managers. One manager always remains.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> leave(@PathParam("id") UUID id, @PathParam("account") UUID account) {
        return leading.leave(id, account, current.actor());
    }

    @POST
    @Path("/hand-over")
    @Operation(
            operationId = "handOverGroup",
            summary = "Hand over the representative",
            description = "The caller, a manager, becomes a member; the member named becomes a manager.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> handOver(@PathParam("id") UUID id, @Valid @NotNull(message = "内容を入れてください。") HandOver handOver) {
        return leading.handOver(id, handOver.to(), current.actor());
    }
}
