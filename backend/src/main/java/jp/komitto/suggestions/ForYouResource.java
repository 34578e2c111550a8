package jp.komitto.suggestions;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.shared.limits.Costly;
import jp.komitto.shared.web.Language;
import jp.komitto.shared.web.PublicRead;
import jp.komitto.suggestions.MatchViews.Suggestions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Needs for somebody without an account. */
@Path("/api/v1/needs/for-you")
@Tag(name = "matching")
@Produces(MediaType.APPLICATION_JSON)
public class ForYouResource {

    private final FindingForVisitors finding;

    @Inject
    ForYouResource(FindingForVisitors finding) {
        this.finding = finding;
    }

    @GET
    @PermitAll
    @PublicRead
    @Costly
    @Operation(
            operationId = "listNeedsForYou",
            summary = "Needs that fit three answers",
            description =
                    "Where, when and what, without an account: the needs that fit, best first, with light reasons. Nothing of it is kept; the"
                            + " answers can become an offer at sign-up.")
    @APIResponse(responseCode = "200", description = "A page of needs with light reasons.")
    public Uni<Suggestions> list(
            @Valid @BeanParam Answers answers, @HeaderParam("Accept-Language") @DefaultValue("ja") Language language) {
        return finding.find(answers, language);
    }
}
