package jp.komitto.reviews;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.reviews.CalculationViews.Calculation;
import jp.komitto.reviews.ReviewViews.Agenda;
import jp.komitto.reviews.ReviewViews.Minutes;
import jp.komitto.shared.web.CsvTable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What everybody may know of a review: the hearing's agenda, and after the release the sheet it was computed by. */
@Path("/api/v1/wakuwaku")
@Tag(
        name = "wakuwaku",
        description = "わくわくプロジェクト for everybody: calls, hearings, results, how they were computed, open data.")
@PermitAll
public class CalculationResource {

    private final Calculating calculating;
    private final Hearing hearing;
    private final KeepingMinutes minutes;

    @Inject
    CalculationResource(Calculating calculating, Hearing hearing, KeepingMinutes minutes) {
        this.calculating = calculating;
        this.hearing = hearing;
        this.minutes = minutes;
    }

    @GET
    @Path("/calls/{id}/minutes")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getPublicMinutes",
            summary = "The minutes of the hearing",
            description = "議事録, when the chair has approved them and the results are out; without names.")
    @APIResponse(responseCode = "200", description = "The minutes.")
    public Uni<Minutes> minutes(@PathParam("id") UUID call) {
        return minutes.published(call);
    }

    @GET
    @Path("/calls/{id}/agenda")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getAgenda",
            summary = "The public hearing",
            description = "公開プレゼンテーション: place, order, and the clock while it runs.")
    @APIResponse(responseCode = "200", description = "The agenda.")
    public Uni<Agenda> agenda(@PathParam("id") UUID call) {
        return hearing.read(call);
    }

    @GET
    @Path("/calls/{id}/calculation")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getCalculation",
            summary = "The calculation sheet",
            description = "計算書, after the release: rules, marks by letters instead of names, scores, ranks, money.")
    @APIResponse(responseCode = "200", description = "The sheet.")
    public Uni<Calculation> calculation(@PathParam("id") UUID call) {
        return calculating.published(call);
    }

    @GET
    @Path("/calls/{id}/calculation.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(
            operationId = "getCalculationCsv",
            summary = "The calculation sheet as a table",
            description =
                    "A line for each proposal, member and criterion, with all rules and results. Its SHA-256 is the"
                            + " `hash` of the sheet.")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8, RFC 4180.",
            content = @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Uni<RestResponse<String>> csv(@PathParam("id") UUID call) {
        return calculating.csv(call).map(csv -> RestResponse.ResponseBuilder.ok(
                        csv, CsvTable.MEDIA_TYPE + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"keisansho.csv\"")
                .build());
    }
}
