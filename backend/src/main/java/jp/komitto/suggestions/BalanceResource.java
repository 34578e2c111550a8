package jp.komitto.suggestions;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.matching.Matching;
import jp.komitto.matching.MeasuringExposure;
import jp.komitto.shared.web.Language;
import jp.komitto.shared.web.PublicRead;
import jp.komitto.suggestions.GapViews.GapMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The exchange as a whole, for everybody: where supply is missing, and whether all groups get their share. */
@Path("/api/v1")
@Tag(name = "matching")
@Produces(MediaType.APPLICATION_JSON)
public class BalanceResource {

    private final LookingForGaps gaps;
    private final MeasuringExposure measuring;
    private final Matching matching;

    @Inject
    BalanceResource(LookingForGaps gaps, MeasuringExposure measuring, Matching matching) {
        this.gaps = gaps;
        this.measuring = measuring;
        this.matching = matching;
    }

    @GET
    @Path("/gap-map")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getGapMap",
            summary = "Needs against offers",
            description =
                    "By district and field, of what is open (基本施策3-2). Every number is told in steps of five, each rounded down by itself, and nothing"
                            + " under five is told: not even differences give a small number away. Requests in protected mode are not counted."
                            + " A listing counts in its main field and in each of its districts, so parts do not add up to the whole.")
    @APIResponse(
            responseCode = "200",
            description = "The map, at most a minute old.",
            content = @Content(schema = @Schema(implementation = GapMap.class)))
    public Uni<GapMap> gaps(@HeaderParam("Accept-Language") @DefaultValue("ja") Language language) {
        return gaps.look(language);
    }

    @GET
    @Path("/fairness")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getFairness",
            summary = "How evenly suggestions spread",
            description =
                    "Counted once an hour, the same on every server. 404 `FAIRNESS_NOT_MEASURED` until it was counted once.")
    @APIResponse(
            responseCode = "200",
            description = "The figures.",
            content = @Content(schema = @Schema(implementation = FairnessView.class)))
    public Uni<FairnessView> fairness() {
        return measuring
                .latest()
                .map(found -> found.orElseThrow(SuggestionProblem.FAIRNESS_NOT_MEASURED::problem))
                .map(found -> FairnessView.of(
                        found, matching.rules().listLength(), matching.rules().smallGroupMembers()));
    }
}
