package jp.komitto.coordination;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import jp.komitto.coordination.DeskViews.Desk;
import jp.komitto.coordination.DeskViews.Unfilled;
import jp.komitto.listings.Side;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The coordinator's desk as a whole. */
@Path("/api/v1/desk/coordination")
@Tag(name = "coordination")
@Produces(MediaType.APPLICATION_JSON)
public class CoordinationResource {

    private final LookingOverDesk looking;

    @Inject
    CoordinationResource(LookingOverDesk looking) {
        this.looking = looking;
    }

    @GET
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "getCoordinatorDesk",
            summary = "What waits for a coordinator",
            description =
                    "Requests nobody has been found for, the longest waiting first, and how many matches, disputes and reports wait. What waits longer"
                            + " than the city wants is marked.")
    @APIResponse(responseCode = "200", description = "The desk.")
    public Uni<Desk> desk(
            @Parameter(description = "How many requests at most, 1 to 100.")
                    @QueryParam("size")
                    @DefaultValue("50")
                    @Min(value = 1, message = "1以上の数字を入れてください。")
                    @Max(value = 100, message = "100以下の数字を入れてください。")
                    int size) {
        return looking.look(size);
    }

    @GET
    @Path("/unfilled")
    @RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT})
    @Operation(
            operationId = "getUnfilled",
            summary = "What stayed unfilled, and why",
            description =
                    "Needs or offers that ended with places left: by reason, by district, by main field. One in several districts counts in each."
                            + " Samples do not count.")
    @APIResponse(responseCode = "200", description = "The numbers.")
    public Uni<Unfilled> unfilled(
            @Parameter(description = "Needs or offers.") @QueryParam("side") @DefaultValue("NEED") Side side,
            @Parameter(description = "First day; the first of the fiscal year when left out.", example = "2026-04-01")
                    @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "Last day; today when left out.", example = "2026-11-26") @QueryParam("until")
                    LocalDate until,
            @HeaderParam("Accept-Language") @DefaultValue("ja") Language language) {
        return looking.unfilled(side, from, until, language);
    }
}
