package jp.komitto.listings;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.listings.ListingViews.Begun;
import jp.komitto.listings.ListingViews.Detail;
import jp.komitto.listings.ListingViews.Page;
import jp.komitto.listings.ListingViews.View;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.security.Scopes;
import jp.komitto.shared.web.Language;
import jp.komitto.shared.web.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** 協力できること (基本施策1-1): what people, groups and companies can give. */
@Path("/api/v1/offers")
@Tag(name = "offers", description = "協力できること (基本施策1-1): what people, groups and companies can give.")
@Produces(MediaType.APPLICATION_JSON)
public class OfferResource {

    private static final int CREATED = 201;

    private final BrowsingListings browsing;
    private final PostingListings posting;
    private final CurrentActor current;

    @Inject
    OfferResource(BrowsingListings browsing, PostingListings posting, CurrentActor current) {
        this.browsing = browsing;
        this.posting = posting;
        this.current = current;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listOffers",
            summary = "Offers",
            description = "Open offers of organisations, and of people without saying who they are.")
    @APIResponse(responseCode = "200", description = "A page with counts of every filter's choices.")
    public Uni<Page> list(
            @Valid @BeanParam ListingQuery query,
            @HeaderParam("Accept-Language") @DefaultValue("ja") Language language) {
        return browsing.browse(Side.OFFER, query, language);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getOffer",
            summary = "One offer",
            description = "A person's, or where a group prefers so, without saying whose it is.")
    @APIResponse(responseCode = "200", description = "The offer.")
    @APIResponse(responseCode = "410", description = "It was taken back.")
    public Uni<Detail> get(
            @PathParam("id") UUID id, @HeaderParam("Accept-Language") @DefaultValue("ja") Language language) {
        return browsing.one(Side.OFFER, id, language);
    }

    @POST
    @RolesAllowed({Roles.CITIZEN, Scopes.LISTINGS_WRITE})
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(CREATED)
    @Idempotent
    @Operation(
            operationId = "beginOffer",
            summary = "Begin an offer",
            description =
                    "A draft, kept as it is typed. A person's offer never tells who the person is; a group's may.")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The draft.")
    public Uni<View> begin(@Valid @NotNull(message = "内容を入れてください。") Begun begun) {
        return posting.begin(Side.OFFER, begun, current.actor());
    }
}
