package jp.komitto.suggestions;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.Tagged;
import jp.komitto.suggestions.WeightViews.Chosen;
import jp.komitto.suggestions.WeightViews.Mine;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What counts for me. */
@Path("/api/v1/me/weights")
@Tag(name = "matching")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class WeightResource {

    private final Weighing weighing;
    private final CurrentActor current;

    @Inject
    WeightResource(Weighing weighing, CurrentActor current) {
        this.weighing = weighing;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "getMyWeights",
            summary = "What counts for me",
            description =
                    "How much place, time, field, details and being a beginner count when needs are suggested to me, beside what is usual.")
    @APIResponse(
            responseCode = "200",
            description = "The weights.",
            content = @Content(schema = @Schema(implementation = Mine.class)))
    public Uni<RestResponse<Mine>> get() {
        return weighing.mine(current.actor()).map(mine -> Tagged.ok(mine, mine.revision()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "setMyWeights",
            summary = "Set what counts for me",
            description = "Holds at once for all my offers. Needs If-Match: without it 428, after another change 412.")
    @APIResponse(
            responseCode = "200",
            description = "The weights.",
            content = @Content(schema = @Schema(implementation = Mine.class)))
    public Uni<RestResponse<Mine>> set(
            @Parameter(description = "The ETag of the state that was read.", example = "\"0\"") @HeaderParam("If-Match")
                    String ifMatch,
            @Valid @NotNull(message = "内容を入れてください。") Chosen chosen) {
        return weighing.set(chosen, ifMatch, current.actor()).map(mine -> Tagged.ok(mine, mine.revision()));
    }

    @DELETE
    @Operation(
            operationId = "setBackMyWeights",
            summary = "Back to what is usual",
            description =
                    "From then on the usual weights hold, also when the city changes them. Needs If-Match: without it 428, after another change 412.")
    @APIResponse(responseCode = "204", description = "Set back.")
    public Uni<Void> setBack(
            @Parameter(description = "The ETag of the state that was read.", example = "\"1\"") @HeaderParam("If-Match")
                    String ifMatch) {
        return weighing.setBack(ifMatch, current.actor());
    }
}
