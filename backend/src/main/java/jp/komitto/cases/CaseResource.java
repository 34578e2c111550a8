package jp.komitto.cases;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.cases.CaseViews.View;
import jp.komitto.cases.CaseViews.Written;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.Tagged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Cases, for those who carried the project out. Everybody reads them in the archive. */
@Path("/api/v1/cases/{id}")
@Tag(name = "cases", description = "事例 (基本施策1-1): what completed projects leave to others.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class CaseResource {

    private final TellingCases telling;
    private final CurrentActor current;

    @Inject
    CaseResource(TellingCases telling, CurrentActor current) {
        this.telling = telling;
        this.current = current;
    }

    @GET
    @RolesAllowed({Roles.CITIZEN, Roles.DEPARTMENT_STAFF, Roles.NAVI_STAFF, Roles.SECRETARIAT, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "getCase",
            summary = "The case of a project",
            description = "Its id is that of the proposal. There is one from the completion on.")
    @APIResponse(
            responseCode = "200",
            description = "The case with its `ETag`.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> read(@PathParam("id") UUID id) {
        return telling.read(id, current.actor()).map(CaseResource::tagged);
    }

    @PUT
    @Operation(
            operationId = "writeCase",
            summary = "Write the case",
            description = "By the group's people; what is published changes at once.")
    @APIResponse(
            responseCode = "200",
            description = "The case.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> write(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "The `ETag` that was read.", example = "\"1\"")
                    String seen,
            @Valid @NotNull(message = "内容を入れてください。") Written content) {
        return telling.write(id, seen, content, current.actor()).map(CaseResource::tagged);
    }

    @POST
    @Path("/publication")
    @Operation(
            operationId = "publishCase",
            summary = "Publish the case",
            description = "By a manager of the group, as it was read; it is in the archive then.")
    @APIResponse(
            responseCode = "200",
            description = "The case.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> publish(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "The `ETag` of what is published.", example = "\"1\"")
                    String seen) {
        return telling.settle(id, seen, CaseStatus.PUBLISHED, current.actor()).map(CaseResource::tagged);
    }

    @POST
    @Path("/omission")
    @Operation(
            operationId = "leaveCaseOut",
            summary = "Leave the case out",
            description = "By a manager of the group, before or after it is published; it can be published later.")
    @APIResponse(
            responseCode = "200",
            description = "The case.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> leaveOut(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "The `ETag` that was read.", example = "\"1\"")
                    String seen) {
        return telling.settle(id, seen, CaseStatus.LEFT_OUT, current.actor()).map(CaseResource::tagged);
    }

    private static RestResponse<View> tagged(View view) {
        return Tagged.ok(view, view.revision());
    }
}
