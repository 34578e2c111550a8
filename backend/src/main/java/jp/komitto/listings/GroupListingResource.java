package jp.komitto.listings;

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
import jp.komitto.listings.ListingViews.Items;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The listings of one group, for its people. */
@Path("/api/v1/groups/{id}/listings")
@Tag(name = "listings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class GroupListingResource {

    private final OwnListings own;
    private final CurrentActor current;

    @Inject
    GroupListingResource(OwnListings own, CurrentActor current) {
        this.own = own;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listGroupListings",
            summary = "Needs and offers of a group",
            description = "For the group's people, drafts and ended ones too. Everybody else uses GET /needs?group=.")
    @APIResponse(responseCode = "200", description = "A page of listings.")
    public Uni<Items> ofGroup(
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
        return own.ofGroup(id, current.actor(), cursor, size);
    }
}
