package jp.komitto.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.attendance.AttendanceViews.Hours;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own hours. */
@Path("/api/v1/my/hours")
@Tag(name = "attendance")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class OwnHoursResource {

    private final CertifyingHours certifying;
    private final CurrentActor current;

    @Inject
    OwnHoursResource(CertifyingHours certifying, CurrentActor current) {
        this.certifying = certifying;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "getMyHours",
            summary = "My hours",
            description = "All that hold, by match, the earliest first. Points only where the city gives some.")
    @APIResponse(responseCode = "200", description = "Hours.")
    public Uni<Hours> mine() {
        return certifying.mine(current.actor());
    }
}
