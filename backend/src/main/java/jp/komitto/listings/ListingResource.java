package jp.komitto.listings;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.listings.ListingViews.End;
import jp.komitto.listings.ListingViews.Explained;
import jp.komitto.listings.ListingViews.Patch;
import jp.komitto.listings.ListingViews.View;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.security.Scopes;
import jp.komitto.shared.web.Tagged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** One listing, for whoever posted it. */
@Path("/api/v1/listings/{id}")
@Tag(name = "listings", description = "Needs and offers as whoever posted them writes and runs them (基本施策1-1).")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CITIZEN, Roles.COORDINATOR, Scopes.LISTINGS_WRITE})
public class ListingResource {

    private static final int CREATED = 201;
    private static final String NOTHING_SAID = "内容を入れてください。";

    private final PostingListings posting;
    private final RunningListings running;
    private final CurrentActor current;

    @Inject
    ListingResource(PostingListings posting, RunningListings running, CurrentActor current) {
        this.posting = posting;
        this.running = running;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "getListing",
            summary = "One's own listing",
            description = "With the pages of the form and what is missing. Of a group: for all its people.")
    @APIResponse(
            responseCode = "200",
            description = "The listing.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> get(@PathParam("id") UUID id) {
        return posting.read(id, current.actor()).map(view -> Tagged.ok(view, view.revision()));
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeListing",
            summary = "Keep what is written",
            description =
                    "Autosave, page by page. What is open stays complete and says the new text at once; with a way to reach somebody in it, it"
                            + " waits for a check again. Needs If-Match: without it 428, after somebody else's change 412.")
    @APIResponse(
            responseCode = "200",
            description = "The listing.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> write(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the state that was read.", example = "\"7\"") @HeaderParam("If-Match")
                    String ifMatch,
            @Valid @NotNull(message = NOTHING_SAID) Patch patch) {
        return posting.write(id, ifMatch, patch, current.actor()).map(view -> Tagged.ok(view, view.revision()));
    }

    @POST
    @Path("/opening")
    @Operation(
            operationId = "openListing",
            summary = "Open",
            description =
                    "From now on it is found and suggested. When its text gives a way to reach somebody, or it is a person's first, somebody of the"
                            + " city looks at it first: it is PENDING then.")
    @APIResponse(responseCode = "200", description = "The listing.")
    @APIResponse(responseCode = "422", description = "Something is missing; `errors` names it.")
    public Uni<View> open(@PathParam("id") UUID id) {
        return running.open(id, current.actor());
    }

    @POST
    @Path("/pause")
    @Operation(
            operationId = "pauseListing",
            summary = "Pause",
            description = "Nobody finds it until it is resumed. What was agreed already goes on.")
    @APIResponse(responseCode = "200", description = "The listing.")
    public Uni<View> pause(@PathParam("id") UUID id) {
        return running.pause(id, current.actor());
    }

    @POST
    @Path("/resumption")
    @Operation(operationId = "resumeListing", summary = "Resume", description = "It is found and suggested again.")
    @APIResponse(responseCode = "200", description = "The listing.")
    public Uni<View> resume(@PathParam("id") UUID id) {
        return running.resume(id, current.actor());
    }

    @POST
    @Path("/filling")
    @Operation(
            operationId = "fillListing",
            summary = "Enough were found",
            description = "Elsewhere too. Who waits is told that it is filled.")
    @APIResponse(responseCode = "200", description = "The listing.")
    public Uni<View> fill(@PathParam("id") UUID id) {
        return running.fill(id, current.actor());
    }

    @POST
    @Path("/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "closeListing",
            summary = "Close",
            description =
                    "Takes it back. While it is open or paused a reason is asked for: where supply is missing, the city learns from it.")
    @APIResponse(responseCode = "200", description = "The listing.")
    public Uni<View> close(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) End end) {
        return running.close(id, end.reason(), current.actor());
    }

    @PUT
    @Path("/ended-reason")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "explainEnd",
            summary = "Why it stayed unfilled",
            description = "After it expired: whoever posted it knows better than the calendar.")
    @APIResponse(responseCode = "200", description = "The listing.")
    public Uni<View> explain(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Explained explained) {
        return running.explain(id, explained.reason(), current.actor());
    }

    @POST
    @Path("/copy")
    @ResponseStatus(CREATED)
    @Idempotent
    @Operation(
            operationId = "copyListing",
            summary = "Copy",
            description = "A draft that says the same, such as last year's; its days are moved ahead by whole weeks.")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The draft.")
    public Uni<View> copy(@PathParam("id") UUID id) {
        return posting.copy(id, current.actor());
    }
}
