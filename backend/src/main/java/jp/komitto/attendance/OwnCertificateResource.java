package jp.komitto.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.attendance.CertificateViews.Asked;
import jp.komitto.attendance.CertificateViews.Item;
import jp.komitto.attendance.CertificateViews.Items;
import jp.komitto.attendance.CertificateViews.Paper;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Certificates of one's own. */
@Path("/api/v1/my/certificates")
@Tag(name = "attendance")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class OwnCertificateResource {

    private static final int CREATED = 201;

    private final CertifyingHours certifying;
    private final CurrentActor current;

    @Inject
    OwnCertificateResource(CertifyingHours certifying, CurrentActor current) {
        this.certifying = certifying;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listMyCertificates",
            summary = "My certificates",
            description = "What was issued, revoked ones too.")
    @APIResponse(responseCode = "200", description = "Certificates.")
    public Uni<Items> list() {
        return certifying.issued(current.actor());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(CREATED)
    @Idempotent
    @Operation(
            operationId = "issueCertificate",
            summary = "Make a certificate",
            description =
                    "活動証明書 of the hours that hold between two days, in a name of one's choice. What stands on it is kept sealed and does not"
                            + " change any more. 409 `NOTHING_TO_CERTIFY` where there are none.")
    @APIResponseSchema(value = Item.class, responseCode = "201", responseDescription = "The certificate.")
    public Uni<Item> issue(@Valid @NotNull(message = "内容を入れてください。") Asked asked) {
        return certifying.issue(asked, current.actor());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getMyCertificate",
            summary = "What stands on a certificate",
            description = "To be printed, with the code by which anybody who holds the paper can verify it.")
    @APIResponse(responseCode = "200", description = "The paper.")
    public Uni<Paper> get(@PathParam("id") UUID id) {
        return certifying.paper(id, current.actor());
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(
            operationId = "revokeCertificate",
            summary = "Make a certificate void",
            description = "Its code verifies nothing any more.")
    @APIResponse(responseCode = "204", description = "Void.")
    public Uni<Void> revoke(@PathParam("id") UUID id) {
        return certifying.revoke(id, current.actor());
    }
}
