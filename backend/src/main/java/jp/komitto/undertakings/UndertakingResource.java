package jp.komitto.undertakings;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import jp.komitto.files.FileView;
import jp.komitto.files.KeepingFiles;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.Tagged;
import jp.komitto.undertakings.UndertakingViews.*;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Adopted projects, for those who carry them out. */
@Path("/api/v1/undertakings")
@Tag(
        name = "undertakings",
        description = "事業 of わくわくプロジェクト (基本施策3-2): agreement, changes, reports, evaluations, the next year.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CITIZEN, Roles.DEPARTMENT_STAFF, Roles.NAVI_STAFF, Roles.SECRETARIAT, Roles.ADMINISTRATOR})
public class UndertakingResource {

    private static final int CREATED = 201;
    private static final String NOTHING_SAID = "内容を入れてください。";

    private final Undertakings undertakings;
    private final Agreeing agreeing;
    private final Changing changing;
    private final Reporting reporting;
    private final Completing completing;
    private final KeepingFiles files;
    private final CurrentActor current;

    @Inject
    UndertakingResource(
            Undertakings undertakings,
            Agreeing agreeing,
            Changing changing,
            Reporting reporting,
            Completing completing,
            KeepingFiles files,
            CurrentActor current) {
        this.undertakings = undertakings;
        this.agreeing = agreeing;
        this.changing = changing;
        this.reporting = reporting;
        this.completing = completing;
        this.files = files;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listUndertakings",
            summary = "Undertakings",
            description = "Those of my groups; for a department its own; for secretariat and navi staff all.")
    @APIResponse(responseCode = "200", description = "The undertakings, the newest receipts first.")
    public Uni<Items> list(
            @QueryParam("status") @Parameter(description = "Only in this state.", example = "IN_PROGRESS")
                    ProposalStatus status) {
        return undertakings.list(status, current.actor());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getUndertaking",
            summary = "One undertaking",
            description = "Everything that belongs to it; printable as 協定書. Its id is that of the proposal.")
    @APIResponse(
            responseCode = "200",
            description = "The undertaking with its `ETag`.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> read(@PathParam("id") UUID id) {
        return undertakings.read(id, current.actor()).map(UndertakingResource::tagged);
    }

    @PUT
    @Path("/{id}/agreement")
    @Operation(
            operationId = "writeAgreement",
            summary = "Write the agreement",
            description = "By the group or the department, until both have signed; takes signatures back.")
    @APIResponse(
            responseCode = "200",
            description = "The undertaking.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> write(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "The `ETag` that was read.", example = "\"3\"")
                    String seen,
            @Valid @NotNull(message = NOTHING_SAID) Terms terms) {
        return agreeing.write(id, seen, terms, current.actor()).map(UndertakingResource::tagged);
    }

    @POST
    @Path("/{id}/agreement/signature")
    @Operation(
            operationId = "signAgreement",
            summary = "Sign the agreement",
            description = "A manager of the group, and the department. With the second signature it counts.")
    @APIResponse(
            responseCode = "200",
            description = "The undertaking.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> sign(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "The `ETag` of what is signed.", example = "\"3\"")
                    String seen) {
        return agreeing.sign(id, seen, current.actor()).map(UndertakingResource::tagged);
    }

    @PUT
    @Path("/{id}/milestones")
    @Operation(operationId = "writeMilestones", summary = "Plan milestones", description = "All of them, by the group.")
    @APIResponse(
            responseCode = "200",
            description = "The undertaking.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> plan(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "The `ETag` that was read.", example = "\"3\"")
                    String seen,
            @Valid @NotNull(message = NOTHING_SAID) Milestones milestones) {
        return agreeing.plan(id, seen, milestones, current.actor()).map(UndertakingResource::tagged);
    }

    @POST
    @Path("/{id}/change")
    @Operation(
            operationId = "askChange",
            summary = "Ask for a change",
            description =
                    "By a manager of the group. Asked anew while it waits, it replaces what was asked and takes approvals"
                            + " back.")
    @APIResponse(
            responseCode = "200",
            description = "The undertaking.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> ask(
            @PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) ChangeWritten change) {
        return changing.ask(id, change, current.actor()).map(UndertakingResource::tagged);
    }

    @POST
    @Path("/{id}/change/approval")
    @Operation(
            operationId = "approveChange",
            summary = "Approve the change",
            description = "Department and secretariat; with the second approval it counts as the next version.")
    @APIResponse(
            responseCode = "200",
            description = "The undertaking.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> approve(@PathParam("id") UUID id) {
        return changing.approve(id, current.actor()).map(UndertakingResource::tagged);
    }

    @POST
    @Path("/{id}/change/refusal")
    @Operation(
            operationId = "refuseChange",
            summary = "Refuse the change",
            description = "Either of the two, with a reason.")
    @APIResponse(
            responseCode = "200",
            description = "The undertaking.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> refuse(
            @PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Reason reason) {
        return changing.refuse(id, reason.reason(), current.actor()).map(UndertakingResource::tagged);
    }

    @PUT
    @Path("/{id}/reports/{kind}")
    @Operation(
            operationId = "writeReport",
            summary = "Write a report",
            description = "A draft, as far as it is written. `If-Match` is the report's revision, `\"0\"` at first.")
    @APIResponse(
            responseCode = "200",
            description = "The undertaking.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> report(
            @PathParam("id") UUID id,
            @PathParam("kind") ReportKind kind,
            @HeaderParam("If-Match") @Parameter(description = "The report's `revision`.", example = "\"0\"")
                    String seen,
            @Valid @NotNull(message = NOTHING_SAID) ReportWritten report) {
        return reporting.write(id, kind, seen, report, current.actor()).map(UndertakingResource::tagged);
    }

    @POST
    @Path("/{id}/reports/{kind}/submission")
    @Operation(
            operationId = "handInReport",
            summary = "Hand a report in",
            description = "The final one with accounts and an answer to every opinion; it is locked then.")
    @APIResponse(
            responseCode = "200",
            description = "The undertaking.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> handIn(@PathParam("id") UUID id, @PathParam("kind") ReportKind kind) {
        return reporting.handIn(id, kind, current.actor()).map(UndertakingResource::tagged);
    }

    @POST
    @Path("/{id}/receipts")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @ResponseStatus(CREATED)
    @Operation(
            operationId = "addReceipt",
            summary = "Add a receipt",
            description = "PDF, DOCX, XLSX, or a picture, which is drawn anew. At most 10 MiB, 20 of one undertaking.")
    @APIResponseSchema(value = FileView.class, responseCode = "201", responseDescription = "The receipt.")
    public Uni<FileView> addReceipt(
            @PathParam("id") UUID id, @RestForm @NotNull(message = "ファイルを選んでください。") FileUpload file) {
        Actor actor = current.actor();
        return files.accept(file.fileName(), file.uploadedFile(), file.size(), false)
                .chain(accepted -> reporting.addReceipt(id, accepted, actor));
    }

    @DELETE
    @Path("/{id}/receipts/{file}")
    @Operation(operationId = "removeReceipt", summary = "Take a receipt back", description = "Until the final report.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> removeReceipt(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        return reporting.removeReceipt(id, file, current.actor());
    }

    @POST
    @Path("/{id}/evaluation")
    @Operation(
            operationId = "evaluateUndertaking",
            summary = "Evaluate the collaboration",
            description =
                    "Group and department, once each, after the final report. Shown to the other when both are in.")
    @APIResponse(
            responseCode = "200",
            description = "The undertaking.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> evaluate(
            @PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Evaluating evaluating) {
        return completing.evaluate(id, evaluating, current.actor()).map(UndertakingResource::tagged);
    }

    @POST
    @Path("/{id}/continuation")
    @Idempotent
    @ResponseStatus(CREATED)
    @Operation(
            operationId = "continueUndertaking",
            summary = "Go on for another year",
            description = "A draft in an open call, begun from this one; the last year asks for a graduation plan.")
    @APIResponseSchema(value = Continued.class, responseCode = "201", responseDescription = "The draft.")
    public Uni<Continued> goOn(
            @PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Continuing continuing) {
        return completing.goOn(id, continuing.callId(), current.actor());
    }

    static RestResponse<View> tagged(View view) {
        return Tagged.ok(view, view.revision());
    }
}
