package jp.komitto.registration;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.files.FileView;
import jp.komitto.files.KeepingFiles;
import jp.komitto.form.DocumentKind;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The documents of a registration. */
@Path("/api/v1/registrations/{id}/documents")
@Tag(name = "registrations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CITIZEN, Roles.SECRETARIAT, Roles.NAVI_STAFF, Roles.ADMINISTRATOR})
public class DocumentResource {

    private static final int CREATED = 201;

    private final HandingIn handingIn;
    private final KeepingFiles files;
    private final CurrentActor current;

    @Inject
    DocumentResource(HandingIn handingIn, KeepingFiles files, CurrentActor current) {
        this.handingIn = handingIn;
        this.files = files;
        this.current = current;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @ResponseStatus(CREATED)
    @Operation(
            operationId = "addDocument",
            summary = "Hand in a document",
            description =
                    "規約, 名簿 and others: PDF, DOCX, XLSX, or a picture, which is drawn anew. At most 10 MiB, 20 of one registration."
                            + " What a file is, its content tells.")
    @APIResponseSchema(value = FileView.class, responseCode = "201", responseDescription = "The document.")
    public Uni<FileView> add(
            @PathParam("id") UUID id,
            @RestForm @NotNull(message = "書類の種類を選んでください。") DocumentKind kind,
            @RestForm @NotNull(message = "ファイルを選んでください。") FileUpload file) {
        Actor actor = current.actor();
        return files.accept(file.fileName(), file.uploadedFile(), file.size(), false)
                .chain(accepted -> handingIn.addDocument(id, kind, accepted, actor));
    }

    @DELETE
    @Path("/{file}")
    @Operation(
            operationId = "removeDocument",
            summary = "Take a document back",
            description = "While the registration may be written.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> remove(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        return handingIn.removeDocument(id, file, current.actor());
    }
}
