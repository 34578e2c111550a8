package jp.komitto.listings;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.listings.ListingViews.Items;
import jp.komitto.listings.ListingViews.TemplateView;
import jp.komitto.listings.ListingViews.Templates;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.security.Scopes;
import jp.komitto.shared.web.Language;
import jp.komitto.shared.web.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists of one's own listings, and what to begin from. */
@Path("/api/v1")
@Tag(name = "listings")
@Produces(MediaType.APPLICATION_JSON)
public class OwnListingResource {

    private final OwnListings own;
    private final ListingRules rules;
    private final CurrentActor current;

    @Inject
    OwnListingResource(OwnListings own, ListingRules rules, CurrentActor current) {
        this.own = own;
        this.rules = rules;
        this.current = current;
    }

    @GET
    @Path("/my/listings")
    @RolesAllowed({Roles.CITIZEN, Scopes.LISTINGS_READ, Scopes.LISTINGS_WRITE})
    @Operation(
            operationId = "listMyListings",
            summary = "My needs and offers",
            description = "A person's own, or what a program posted; drafts too. A group's stand with the group.")
    @APIResponse(responseCode = "200", description = "A page of listings.")
    public Uni<Items> mine(
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
        return own.mine(current.actor(), cursor, size);
    }

    @GET
    @Path("/listing-templates")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listListingTemplates",
            summary = "Templates",
            description = "Beginnings the city offers; their texts are Japanese.")
    @APIResponse(responseCode = "200", description = "All templates.")
    public Templates templates(@HeaderParam("Accept-Language") @DefaultValue("ja") Language language) {
        return new Templates(rules.templates().stream()
                .map(template -> view(template, language))
                .toList());
    }

    private static TemplateView view(ListingTemplate template, Language language) {
        ListingContent content = template.content();
        return new TemplateView(
                template.code(),
                template.side(),
                template.resource(),
                template.label().in(language),
                content.what(),
                content.where(),
                content.when(),
                content.who(),
                content.practical());
    }
}
