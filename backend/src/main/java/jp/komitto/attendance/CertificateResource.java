package jp.komitto.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.attendance.CertificateViews.Verified;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a paper is genuine. */
@Path("/api/v1/certificates/{code}")
@Tag(name = "attendance")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class CertificateResource {

    private final CertifyingHours certifying;

    @Inject
    CertificateResource(CertifyingHours certifying) {
        this.certifying = certifying;
    }

    @GET
    @Operation(
            operationId = "verifyCertificate",
            summary = "Verify a certificate",
            description =
                    "For whoever holds the paper, a school or an employer, without an account: what the city certified, to be compared with the paper,"
                            + " and no more of the name than its first signs. 404 for a code that was never given or is void.")
    @APIResponse(responseCode = "200", description = "What was certified.")
    public Uni<Verified> verify(
            @Parameter(
                            description =
                                    "16 letters and digits; hyphens, case and width do not matter, O counts as 0, I and L as 1.",
                            example = "7KQF-2M9D-XH4T-P8RA")
                    @PathParam("code")
                    @Size(min = 16, max = 40, message = "16文字の番号を入れてください。")
                    String code) {
        return certifying.verify(code);
    }
}
