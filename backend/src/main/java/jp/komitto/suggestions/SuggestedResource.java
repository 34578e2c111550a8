package jp.komitto.suggestions;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.security.Scopes;
import jp.komitto.shared.web.Language;
import jp.komitto.suggestions.MatchViews.Explanation;
import jp.komitto.suggestions.MatchViews.Suggestions;
import jp.komitto.suggestions.MatchViews.WhyNot;
import jp.komitto.suggestions.PreviewViews.Preview;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What fits a listing, for whoever posted it. */
@Path("/api/v1/listings/{id}")
@Tag(
        name = "matching",
        description =
                "Bringing needs and offers together (基本施策1-1): suggestions with reasons, why not, previews, chains between groups, the gap"
                        + " map, fairness. The same rules make the order, the reasons and the refusals; their version stands in every answer.")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CITIZEN, Roles.COORDINATOR, Scopes.LISTINGS_WRITE})
public class SuggestedResource {

    private static final String OTHER = "Id of a listing of the other side.";
    private static final String ID = "01936f5e-7b1c-7c3a-9d2e-5f6a7b8c9d0e";

    private final Explaining explaining;
    private final Previewing previewing;
    private final CurrentActor current;

    @Inject
    SuggestedResource(Explaining explaining, Previewing previewing, CurrentActor current) {
        this.explaining = explaining;
        this.previewing = previewing;
        this.current = current;
    }

    @GET
    @Path("/suggestions")
    @Operation(
            operationId = "listSuggestedListings",
            summary = "What fits",
            description =
                    "Of a need the offers, of an offer the needs: what passes every condition, by the harmonic mean of how well each side meets the"
                            + " other; what is suggested more often than its share steps back. Equal ones stand in an order drawn by lot,"
                            + " always the same for this listing. 409 `SUGGESTIONS_NOT_OPEN` while it is not open.")
    @APIResponse(
            responseCode = "200",
            description = "A page of suggestions with light reasons.",
            content = @Content(schema = @Schema(implementation = Suggestions.class)))
    public Uni<Suggestions> list(
            @Parameter(description = "Id of one's own listing.", example = ID) @PathParam("id") UUID id,
            @Parameter(description = "`nextCursor` of the page before.")
                    @QueryParam("cursor")
                    @Size(max = 1000, message = "続きの位置が長すぎます。")
                    String cursor,
            @Parameter(description = "How many items at most, 1 to 50.", example = "10")
                    @QueryParam("size")
                    @DefaultValue("10")
                    @Min(value = 1, message = "1以上の数字を入れてください。")
                    @Max(value = 50, message = "50以下の数字を入れてください。")
                    int size,
            @HeaderParam("Accept-Language") @DefaultValue("ja") Language language) {
        return explaining.suggestions(id, cursor, size, current.actor(), language);
    }

    @GET
    @Path("/suggestions/{other}")
    @Operation(
            operationId = "explainSuggestion",
            summary = "Why two fit, from both sides",
            description =
                    "For deciding: what this listing finds in the other and what the other finds in this one, each with up to three reasons and"
                            + " what may not fit.")
    @APIResponse(
            responseCode = "200",
            description = "Both sides.",
            content = @Content(schema = @Schema(implementation = Explanation.class)))
    public Uni<Explanation> explain(
            @Parameter(description = "Id of one's own listing.", example = ID) @PathParam("id") UUID id,
            @Parameter(description = OTHER, example = ID) @PathParam("other") UUID other,
            @HeaderParam("Accept-Language") @DefaultValue("ja") Language language) {
        return explaining.explanation(id, other, current.actor(), language);
    }

    @GET
    @Path("/why-not/{other}")
    @Operation(
            operationId = "explainWhyNot",
            summary = "Why two do not fit",
            description =
                    "The conditions that are not met, and the single change of one's own listing with which they would be («土曜日の午前なら、合います»):"
                            + " every one told has been tried out. Who blocked whom, and how old a person is, it does not tell.")
    @APIResponse(
            responseCode = "200",
            description = "What is in the way.",
            content = @Content(schema = @Schema(implementation = WhyNot.class)))
    public Uni<WhyNot> whyNot(
            @Parameter(description = "Id of one's own listing.", example = ID) @PathParam("id") UUID id,
            @Parameter(description = OTHER, example = ID) @PathParam("other") UUID other,
            @HeaderParam("Accept-Language") @DefaultValue("ja") Language language) {
        return explaining.whyNot(id, other, current.actor(), language);
    }

    @GET
    @Path("/preview")
    @Operation(
            operationId = "previewKeptListing",
            summary = "How many fit a listing right now",
            description =
                    "Of one's own listing as it is kept, a draft too: how many of the other side pass every condition, and which condition keeps most"
                            + " of them out.")
    @APIResponse(
            responseCode = "200",
            description = "The numbers.",
            content = @Content(schema = @Schema(implementation = Preview.class)))
    public Uni<Preview> preview(
            @Parameter(description = "Id of one's own listing.", example = ID) @PathParam("id") UUID id) {
        return previewing.preview(id, current.actor());
    }
}
