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
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.Language;
import jp.komitto.suggestions.MatchViews.Explanation;
import jp.komitto.suggestions.MatchViews.Suggestions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What fits any listing, protected ones too, for coordinators. */
@Path("/api/v1/desk/listings/{id}/suggestions")
@Tag(name = "coordination")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COORDINATOR)
public class DeskSuggestedResource {

    private final Explaining explaining;

    @Inject
    DeskSuggestedResource(Explaining explaining) {
        this.explaining = explaining;
    }

    @GET
    @Operation(
            operationId = "listDeskSuggestions",
            summary = "What fits, for a coordinator",
            description =
                    "Of any open listing, whoever posted it, among all that are open, protected ones too. Who has ruled the other out is left out as"
                            + " for everybody.")
    @APIResponse(responseCode = "200", description = "A page of suggestions with light reasons.")
    public Uni<Suggestions> list(
            @PathParam("id") UUID id,
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
        return explaining.deskSuggestions(id, cursor, size, language);
    }

    @GET
    @Path("/{other}")
    @Operation(
            operationId = "explainDeskSuggestion",
            summary = "Why two fit, for a coordinator",
            description = "Both sides, each with up to three reasons and what may not fit.")
    @APIResponse(responseCode = "200", description = "Both sides.")
    public Uni<Explanation> explain(
            @PathParam("id") UUID id,
            @PathParam("other") UUID other,
            @HeaderParam("Accept-Language") @DefaultValue("ja") Language language) {
        return explaining.deskExplanation(id, other, language);
    }
}
