package jp.komitto.calls;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.calls.CallViews.CallDraft;
import jp.komitto.calls.CallViews.CallList;
import jp.komitto.calls.CallViews.CallView;
import jp.komitto.calls.CallViews.Correction;
import jp.komitto.calls.CallViews.NewCall;
import jp.komitto.calls.CallViews.Preview;
import jp.komitto.calls.CallViews.Spectator;
import jp.komitto.calls.CallViews.TemplateList;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.Tagged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Building, publishing and closing calls. */
@Path("/api/v1/desk")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SECRETARIAT, Roles.ADMINISTRATOR})
public class CallDeskResource {

    private static final int CREATED = 201;
    private static final String NOTHING_SAID = "内容を入れてください。";

    private final DraftingCalls drafting;
    private final PublishingCalls publishing;
    private final CurrentActor current;

    @Inject
    CallDeskResource(DraftingCalls drafting, PublishingCalls publishing, CurrentActor current) {
        this.drafting = drafting;
        this.publishing = publishing;
        this.current = current;
    }

    @GET
    @Path("/call-templates")
    @Operation(operationId = "listCallTemplates", summary = "Templates", description = "Rules to begin a call with.")
    @APIResponse(responseCode = "200", description = "The templates.")
    public TemplateList templates() {
        return drafting.templates();
    }

    @GET
    @Path("/calls")
    @Operation(operationId = "listDeskCalls", summary = "Calls, drafts among them", description = "The newest first.")
    @APIResponse(responseCode = "200", description = "The calls.")
    public Uni<CallList> list() {
        return drafting.all();
    }

    @POST
    @Path("/calls")
    @Idempotent
    @ResponseStatus(CREATED)
    @Operation(operationId = "beginCall", summary = "Begin a call", description = "From a template, as a draft.")
    @APIResponseSchema(value = CallView.class, responseCode = "201", responseDescription = "The draft.")
    public Uni<CallView> begin(@Valid @NotNull(message = NOTHING_SAID) NewCall wanted) {
        return drafting.begin(wanted, current.actor());
    }

    @GET
    @Path("/calls/{id}")
    @Operation(operationId = "getDeskCall", summary = "One call", description = "With its `ETag` for `If-Match`.")
    @APIResponse(
            responseCode = "200",
            description = "The call.",
            content = @Content(schema = @Schema(implementation = CallView.class)))
    public Uni<RestResponse<CallView>> read(@PathParam("id") UUID id) {
        return drafting.read(id).map(CallDeskResource::tagged);
    }

    @PUT
    @Path("/calls/{id}")
    @Operation(
            operationId = "writeCall",
            summary = "Write a draft",
            description = "Title and rules, whole. What does not fit together yet is told when it is published.")
    @APIResponse(
            responseCode = "200",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = CallView.class)))
    public Uni<RestResponse<CallView>> write(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "The `ETag` that was read.", example = "\"3\"")
                    String seen,
            @Valid @NotNull(message = NOTHING_SAID) CallDraft draft) {
        return drafting.write(id, seen, draft).map(CallDeskResource::tagged);
    }

    @GET
    @Path("/calls/{id}/preview")
    @Operation(
            operationId = "previewCall",
            summary = "Who would see what, and when",
            description = "Phase by phase, for one side.")
    @APIResponse(responseCode = "200", description = "The phases.")
    public Uni<Preview> preview(
            @PathParam("id") UUID id,
            @QueryParam("as")
                    @NotNull(message = "だれとして見るかを選んでください。")
                    @Parameter(description = "Who would look.", example = "COMMITTEE")
                    Spectator as) {
        return drafting.preview(id, as);
    }

    @POST
    @Path("/calls/{id}/publication")
    @Operation(
            operationId = "publishCall",
            summary = "Publish a call",
            description = "Freezes its rules as version 1. Refused with every value that does not fit together.")
    @APIResponse(
            responseCode = "200",
            description = "The call.",
            content = @Content(schema = @Schema(implementation = CallView.class)))
    public Uni<RestResponse<CallView>> publish(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "The `ETag` that was read.", example = "\"3\"")
                    String seen) {
        return publishing.publish(id, seen, current.actor()).map(CallDeskResource::tagged);
    }

    @POST
    @Path("/calls/{id}/correction")
    @Operation(
            operationId = "correctCall",
            summary = "Correct a published call",
            description = "A new version with its reason; earlier versions stay readable.")
    @APIResponse(
            responseCode = "200",
            description = "The call.",
            content = @Content(schema = @Schema(implementation = CallView.class)))
    public Uni<RestResponse<CallView>> correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "The `ETag` that was read.", example = "\"3\"")
                    String seen,
            @Valid @NotNull(message = NOTHING_SAID) Correction correction) {
        return publishing.correct(id, seen, correction, current.actor()).map(CallDeskResource::tagged);
    }

    @POST
    @Path("/calls/{id}/closing")
    @Operation(operationId = "closeCall", summary = "Close a call", description = "When the round is over.")
    @APIResponse(
            responseCode = "200",
            description = "The call.",
            content = @Content(schema = @Schema(implementation = CallView.class)))
    public Uni<RestResponse<CallView>> close(@PathParam("id") UUID id) {
        return publishing.close(id, current.actor()).map(CallDeskResource::tagged);
    }

    private static RestResponse<CallView> tagged(CallView call) {
        return Tagged.ok(call, call.revision());
    }
}
