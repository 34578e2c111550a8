package jp.komitto.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import jp.komitto.attendance.AttendanceViews.Absent;
import jp.komitto.attendance.AttendanceViews.Days;
import jp.komitto.attendance.AttendanceViews.Pass;
import jp.komitto.attendance.AttendanceViews.Stated;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who came, and how long, for the two sides of a match; coordinators for those in which they stand in between. */
@Path("/api/v1/matches/{id}/attendance")
@Tag(
        name = "attendance",
        description =
                "Who came when and how long (rows 32–34): passes at the door, hours both confirm, feedback neither sees first, certificates.")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CITIZEN, Roles.COORDINATOR})
public class AttendanceResource {

    private static final String NOTHING_SAID = "内容を入れてください。";

    private final KeepingAttendance keeping;
    private final DoorPasses passes;
    private final CurrentActor current;

    @Inject
    AttendanceResource(KeepingAttendance keeping, DoorPasses passes, CurrentActor current) {
        this.keeping = keeping;
        this.passes = passes;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "getAttendance",
            summary = "Days and hours of a match",
            description = "What the door saw, what each side says, and what holds.")
    @APIResponse(responseCode = "200", description = "All days, the earliest first.")
    public Uni<Days> get(@PathParam("id") UUID id) {
        return keeping.read(id, current.actor());
    }

    @GET
    @Path("/pass")
    @Operation(
            operationId = "getDoorPass",
            summary = "A pass for the door",
            description =
                    "For whoever comes: of the day that was agreed, or of today. From a week before on; to be kept on the telephone, since the door may"
                            + " have no network. A coordinator prints one for somebody without an account.")
    @APIResponse(responseCode = "200", description = "The pass.")
    public Uni<Pass> pass(@PathParam("id") UUID id) {
        return passes.issue(id, current.actor());
    }

    @PUT
    @Path("/{day}/hours")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "stateHours",
            summary = "How long it was, as one side says",
            description =
                    "Holds when both sides say the same, or when the other says nothing in time. Where they differ, a coordinator decides. Whoever has"
                            + " said something can say it anew until then. A coordinator who stands in between says it for both.")
    @APIResponse(responseCode = "200", description = "All days.")
    public Uni<Days> state(
            @PathParam("id") UUID id,
            @Parameter(description = "Today or at most 90 days ago.", example = "2026-11-21") @PathParam("day")
                    LocalDate day,
            @Valid @NotNull(message = NOTHING_SAID) Stated stated) {
        return keeping.state(id, day, stated.minutes(), current.actor());
    }

    @POST
    @Path("/completion")
    @Operation(
            operationId = "completeMatch",
            summary = "It is done",
            description = "Once the hours of every day hold. Feedback is open from now on.")
    @APIResponse(responseCode = "200", description = "All days.")
    public Uni<Days> complete(@PathParam("id") UUID id) {
        return keeping.complete(id, current.actor());
    }

    @POST
    @Path("/absence")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportAbsence",
            summary = "Somebody did not come",
            description = "The match is over; its place goes to who is next in line.")
    @APIResponse(responseCode = "200", description = "All days.")
    public Uni<Days> miss(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Absent absent) {
        return keeping.miss(id, absent.reason(), current.actor());
    }
}
