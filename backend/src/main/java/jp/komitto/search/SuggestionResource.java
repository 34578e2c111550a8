package jp.komitto.search;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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
import jp.komitto.shared.limits.Costly;
import jp.komitto.shared.web.Language;
import jp.komitto.shared.web.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Suggestions while somebody types. */
@Path("/api/v1/suggestions")
@Tag(name = "groups")
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionResource {

    private final Suggesting suggesting;

    @Inject
    SuggestionResource(Suggesting suggesting) {
        this.suggesting = suggesting;
    }

    @GET
    @Costly
    @PublicRead
    @Operation(
            operationId = "listSuggestions",
            summary = "Names and fields while typing",
            description =
                    "Names of groups and fields of activity that go with what was typed so far (こみっとプラン 基本施策1-1): first those that"
                            + " start so, with or without legal form, in kanji, kana, English or romaji; then those with it inside; then"
                            + " those that sound like it. Of equal rank fields, at most 3, come before groups, groups in kana order."
                            + " 400 `VALUES_INVALID` for values out of bounds, 503 `BUSY` when too many search at once.")
    @APIResponse(responseCode = "200", description = "The suggestions; none when nothing goes with it.")
    @PermitAll
    public Uni<SuggestionList> list(
            @QueryParam("q")
                    @DefaultValue("")
                    @Size(max = 200, message = "200文字以内で入れてください。")
                    @Parameter(
                            description =
                                    "What was typed so far, at most 200 characters. Control characters are passed over.",
                            example = "とどうふ")
                    String q,
            @QueryParam("size")
                    @DefaultValue("8")
                    @Min(value = 1, message = "1以上の数字を入れてください。")
                    @Max(value = 20, message = "20以下の数字を入れてください。")
                    @Parameter(description = "How many at most, 1 to 20.", example = "8")
                    int size,
            @HeaderParam("Accept-Language") @DefaultValue("ja") Language language) {
        return suggesting.suggest(q, size, language);
    }
}
