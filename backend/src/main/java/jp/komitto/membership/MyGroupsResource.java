package jp.komitto.membership;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.membership.MemberViews.MyGroupList;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The groups somebody belongs to. */
@Path("/api/v1/my/groups")
@Tag(name = "members", description = "Who belongs to a group and in which role (基本施策1-1).")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class MyGroupsResource {

    private final GroupNames names;
    private final CurrentActor current;

    @Inject
    MyGroupsResource(GroupNames names, CurrentActor current) {
        this.names = names;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listMyGroups",
            summary = "My groups",
            description = "Groups the caller belongs to, those being registered included.")
    @APIResponse(responseCode = "200", description = "The groups, longest membership first.")
    public Uni<MyGroupList> mine() {
        return names.mine(current.actor());
    }
}
