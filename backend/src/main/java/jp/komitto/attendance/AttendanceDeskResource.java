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
import jp.komitto.attendance.AttendanceViews.Dispute;
import jp.komitto.attendance.AttendanceViews.Settled;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hours about which two sides say differently, for coordinators and the secretariat. */
@Path("/api/v1/desk/attendance/{id}")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT})
public class AttendanceDeskResource {

    private final SettlingHours settling;
    private final CurrentActor current;

    @Inject
    AttendanceDeskResource(SettlingHours settling, CurrentActor current) {
        this.settling = settling;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "getAttendanceDispute",
            summary = "A day about which two say differently",
            description = "What each side says and what the door saw.")
    @APIResponse(responseCode = "200", description = "The day.")
    public Uni<Dispute> get(@PathParam("id") UUID id) {
        return settling.read(id);
    }

    @POST
    @Path("/settlement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "settleHours",
            summary = "Decide how long it was",
            description = "Holds at once; both sides see the reason.")
    @APIResponse(responseCode = "200", description = "The day.")
    public Uni<Dispute> settle(@PathParam("id") UUID id, @Valid @NotNull(message = "内容を入れてください。") Settled settled) {
        return settling.settle(id, settled, current.actor());
    }
}
