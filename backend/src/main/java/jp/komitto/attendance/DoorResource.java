package jp.komitto.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.attendance.AttendanceViews.Outcomes;
import jp.komitto.attendance.AttendanceViews.Scans;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a door has seen. */
@Path("/api/v1/door-scans")
@Tag(name = "attendance")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class DoorResource {

    private final KeepingAttendance keeping;
    private final CurrentActor current;

    @Inject
    DoorResource(KeepingAttendance keeping, CurrentActor current) {
        this.keeping = keeping;
        this.current = current;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordDoorScans",
            summary = "Passes that were shown",
            description =
                    "By the side that is helped, at once or when there is a network again, at most 30 days later. The first showing of a day is the"
                            + " arrival, the last the departure. Sending the same again changes nothing; one that is not ours spoils no other.")
    @APIResponse(responseCode = "200", description = "What became of each, in order.")
    public Uni<Outcomes> record(@Valid @NotNull(message = "内容を入れてください。") Scans scans) {
        return keeping.scan(scans, current.actor());
    }
}
