package jp.komitto.connections;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.connections.MatchViews.Page;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who asked for one listing. */
@Path("/api/v1/listings/{id}/matches")
@Tag(name = "matches")
@Produces(MediaType.APPLICATION_JSON)
public class ListingMatchesResource {

    private final ListingMatches listing;
    private final CurrentActor current;

    @Inject
    ListingMatchesResource(ListingMatches listing, CurrentActor current) {
        this.listing = listing;
        this.current = current;
    }

    @GET
    @RolesAllowed({Roles.CITIZEN, Roles.COORDINATOR})
    @Operation(
            operationId = "listListingMatches",
            summary = "Matches of a listing",
            description = "For whoever posted it, with everybody who waits.")
    @APIResponse(responseCode = "200", description = "A page of matches.")
    public Uni<Page> ofListing(
            @PathParam("id") UUID id,
            @Parameter(description = "`nextCursor` of the page before.")
                    @QueryParam("cursor")
                    @Size(max = 1000, message = "続きの位置が長すぎます。")
                    String cursor,
            @Parameter(description = "How many items at most, 1 to 100.")
                    @QueryParam("size")
                    @DefaultValue("20")
                    @Min(value = 1, message = "1以上の数字を入れてください。")
                    @Max(value = 100, message = "100以下の数字を入れてください。")
                    int size) {
        return listing.ofListing(id, current.actor(), cursor, size);
    }
}
