package jp.komitto.listings;

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
import jp.komitto.listings.ListingViews.Returned;
import jp.komitto.listings.ListingViews.View;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.Tagged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Listings that wait for somebody of the city. */
@Path("/api/v1/desk/listings/{id}")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COORDINATOR, Roles.NAVI_STAFF, Roles.SECRETARIAT, Roles.ADMINISTRATOR})
public class ListingDeskResource {

    private final CheckingListings checking;
    private final CurrentActor current;

    @Inject
    ListingDeskResource(CheckingListings checking, CurrentActor current) {
        this.checking = checking;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "getDeskListing",
            summary = "A listing as the city sees it",
            description = "With what is to be looked at. Drafts are their poster's alone.")
    @APIResponse(
            responseCode = "200",
            description = "The listing.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> get(@PathParam("id") UUID id) {
        return checking.read(id, current.actor()).map(view -> Tagged.ok(view, view.revision()));
    }

    @POST
    @Path("/approval")
    @Operation(
            operationId = "approveListing",
            summary = "Let it open",
            description = "It is found and suggested from now on.")
    @APIResponse(responseCode = "200", description = "The listing.")
    public Uni<View> approve(@PathParam("id") UUID id) {
        return checking.approve(id, current.actor());
    }

    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "returnListing",
            summary = "Give it back",
            description = "With what has to change; it is a draft again.")
    @APIResponse(responseCode = "200", description = "The listing.")
    public Uni<View> giveBack(@PathParam("id") UUID id, @Valid @NotNull(message = "内容を入れてください。") Returned returned) {
        return checking.giveBack(id, returned.note(), current.actor());
    }

    @POST
    @Path("/closing")
    @Operation(
            operationId = "closeListingByCity",
            summary = "Close what does not belong here",
            description = "For good; whoever posted it sees NOT_SUITABLE as the reason.")
    @APIResponse(responseCode = "200", description = "The listing.")
    public Uni<View> close(@PathParam("id") UUID id) {
        return checking.close(id, current.actor());
    }
}
