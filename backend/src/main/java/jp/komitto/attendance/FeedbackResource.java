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
import jp.komitto.attendance.AttendanceViews.Feedbacks;
import jp.komitto.attendance.AttendanceViews.Given;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** How it was, as both sides say. */
@Path("/api/v1/matches/{id}/feedback")
@Tag(name = "attendance")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class FeedbackResource {

    private static final int CREATED = 201;

    private final GivingFeedback giving;
    private final CurrentActor current;

    @Inject
    FeedbackResource(GivingFeedback giving, CurrentActor current) {
        this.giving = giving;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "getFeedback",
            summary = "How it was",
            description = "One's own at once; the other side's when both are in or the time is over, never before.")
    @APIResponse(responseCode = "200", description = "Both sides' feedback, as far as it can be seen.")
    public Uni<Feedbacks> get(@PathParam("id") UUID id) {
        return giving.read(id, current.actor());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(CREATED)
    @Idempotent
    @Operation(
            operationId = "giveFeedback",
            summary = "Say how it was",
            description =
                    "Once, when it is done. With the second side's the match is over, and what was disclosed goes.")
    @APIResponseSchema(
            value = Feedbacks.class,
            responseCode = "201",
            responseDescription = "Both sides' feedback, as far as it can be seen.")
    public Uni<Feedbacks> give(@PathParam("id") UUID id, @Valid @NotNull(message = "内容を入れてください。") Given given) {
        return giving.give(id, given, current.actor());
    }
}
