package jp.komitto.upkeep;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Scopes;
import jp.komitto.shared.web.Tagged;
import jp.komitto.upkeep.UpkeepViews.ProgramPatch;
import jp.komitto.upkeep.UpkeepViews.ProgramView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Groups, for the systems of partners. */
@Path("/api/v1/integrations/groups/{id}")
@Tag(name = "integrations", description = "What the systems of the city and its partners read and write, with a token.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IntegrationResource {

    private final UpdatingByPrograms updating;
    private final CurrentActor current;

    @Inject
    IntegrationResource(UpdatingByPrograms updating, CurrentActor current) {
        this.updating = updating;
        this.current = current;
    }

    @GET
    @RolesAllowed({Scopes.GROUPS_READ, Scopes.GROUPS_WRITE})
    @Operation(
            operationId = "getIntegratedGroup",
            summary = "A group with its version",
            description = "Whatever its registration's state, in the shape it is written in.")
    @APIResponse(
            responseCode = "200",
            description = "The group.",
            content = @Content(schema = @Schema(implementation = ProgramView.class)))
    public Uni<RestResponse<ProgramView>> read(@PathParam("id") UUID id) {
        return updating.read(id).map(view -> Tagged.ok(view, view.revision()));
    }

    @PATCH
    @RolesAllowed(Scopes.GROUPS_WRITE)
    @Operation(
            operationId = "updateIntegratedGroup",
            summary = "Bring a group up to date",
            description =
                    "By the rules of the form and the import; found by search within a second. Who the group is (name, kind, corporate"
                            + " number) only people change: 422 IDENTITY_NOT_FOR_PROGRAMS. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The group.",
            content = @Content(schema = @Schema(implementation = ProgramView.class)))
    public Uni<RestResponse<ProgramView>> write(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the state that was read.", example = "\"7\"") @HeaderParam("If-Match")
                    String ifMatch,
            @Valid @NotNull(message = "内容を入れてください。") ProgramPatch patch) {
        return updating.write(id, ifMatch, patch.answers(), current.actor())
                .map(view -> Tagged.ok(view, view.revision()));
    }
}
