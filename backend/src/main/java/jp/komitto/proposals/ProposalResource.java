package jp.komitto.proposals;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.files.FileView;
import jp.komitto.files.KeepingFiles;
import jp.komitto.form.Eligibility;
import jp.komitto.proposals.ProposalViews.*;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.Actor;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Proposals, for those who write them. */
@Path("/api/v1/proposals/{id}")
@Tag(
        name = "proposals",
        description = "提案 to わくわくプロジェクト (基本施策3-1): draft, budget, documents, handing in, correction, withdrawal.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class ProposalResource {

    private static final int CREATED = 201;
    private static final String NOTHING_SAID = "内容を入れてください。";

    private final PreparingProposals preparing;
    private final SubmittingProposals submitting;
    private final KeepingFiles files;
    private final CurrentActor current;

    @Inject
    ProposalResource(
            PreparingProposals preparing, SubmittingProposals submitting, KeepingFiles files, CurrentActor current) {
        this.preparing = preparing;
        this.submitting = submitting;
        this.files = files;
        this.current = current;
    }

    @PATCH
    @Operation(
            operationId = "writeProposal",
            summary = "Write a proposal",
            description =
                    "Answers, slot, department, budget: what is named changes, all else stays. After a return only the"
                            + " fields that the secretariat named.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> write(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "The `ETag` that was read.", example = "\"3\"")
                    String seen,
            @Valid @NotNull(message = NOTHING_SAID) Patch patch) {
        return preparing.write(id, seen, patch, current.actor()).map(ProposalResource::tagged);
    }

    @PUT
    @Path("/declaration")
    @Operation(
            operationId = "declareProposal",
            summary = "Declare what the project is not",
            description = "Against the text of GET /declaration.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> declare(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "The `ETag` that was read.", example = "\"3\"")
                    String seen,
            @Valid @NotNull(message = NOTHING_SAID) Eligibility.Made made) {
        return preparing.declare(id, seen, made, current.actor()).map(ProposalResource::tagged);
    }

    @POST
    @Path("/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @ResponseStatus(CREATED)
    @Operation(
            operationId = "addProposalDocument",
            summary = "Add a document",
            description = "PDF, DOCX, XLSX, or a picture, which is drawn anew. At most 10 MiB, 20 of one proposal.")
    @APIResponseSchema(value = FileView.class, responseCode = "201", responseDescription = "The document.")
    public Uni<FileView> addDocument(
            @PathParam("id") UUID id,
            @RestForm @NotNull(message = "書類の種類を選んでください。") @Size(max = 40) String kind,
            @RestForm @NotNull(message = "ファイルを選んでください。") FileUpload file) {
        Actor actor = current.actor();
        return files.accept(file.fileName(), file.uploadedFile(), file.size(), false)
                .chain(accepted -> preparing.addDocument(id, kind, accepted, actor));
    }

    @DELETE
    @Path("/documents/{file}")
    @Operation(
            operationId = "removeProposalDocument",
            summary = "Take a document back",
            description = "While the proposal may be written.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> removeDocument(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        return preparing.removeDocument(id, file, current.actor());
    }

    @POST
    @Path("/submission")
    @Operation(
            operationId = "submitProposal",
            summary = "Hand it in",
            description =
                    "For managers of the group. The server's clock decides: the last second of the deadline is in time."
                            + " What was handed in is frozen with a hash. Asked again, the same receipt.")
    @APIResponse(responseCode = "200", description = "The receipt.")
    public Uni<Receipt> submit(@PathParam("id") UUID id) {
        return submitting.submit(id, submitting.now(), current.actor());
    }

    @POST
    @Path("/withdrawal")
    @Operation(
            operationId = "withdrawProposal",
            summary = "Withdraw it",
            description = "For managers, until the decision is released. It stays in the statistics.")
    @APIResponse(responseCode = "200", description = "The proposal.")
    public Uni<View> withdraw(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Reason reason) {
        return submitting.withdraw(id, reason.reason(), current.actor());
    }

    static RestResponse<View> tagged(View view) {
        return Tagged.ok(view, view.revision());
    }
}
