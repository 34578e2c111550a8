package jp.komitto.wakuwaku;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.shared.web.CsvTable;
import jp.komitto.shared.web.PublicRead;
import jp.komitto.wakuwaku.OpenDataViews.Awards;
import jp.komitto.wakuwaku.OpenDataViews.Opportunities;
import jp.komitto.wakuwaku.WakuwakuViews.*;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** わくわくプロジェクト for everybody. */
@Path("/api/v1/wakuwaku")
@Tag(name = "wakuwaku")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class WakuwakuResource {

    private final ReadingCallsForAll calls;
    private final ReadingResults results;
    private final ReadingOpenData openData;

    @Inject
    WakuwakuResource(ReadingCallsForAll calls, ReadingResults results, ReadingOpenData openData) {
        this.calls = calls;
        this.results = results;
        this.openData = openData;
    }

    @GET
    @Path("/calls/open")
    @Operation(
            operationId = "listOpenCalls",
            summary = "Calls to take part in",
            description = "Open now, or to come, with the server's clock to count down from.")
    @APIResponse(responseCode = "200", description = "The calls.")
    public Uni<OpenCalls> open() {
        return calls.open();
    }

    @GET
    @Path("/results")
    @PublicRead
    @Operation(
            operationId = "listResults",
            summary = "Calls whose results are out",
            description = "The newest first; samples are marked.")
    @APIResponse(responseCode = "200", description = "The calls.")
    public Uni<ReleasedCalls> released() {
        return results.calls();
    }

    @GET
    @Path("/results/{call}")
    @PublicRead
    @Operation(
            operationId = "getResults",
            summary = "The results of a call",
            description = "Every proposal with recommendation, decision, published reasons, opinions, score and rank."
                    + " Nothing before the release.")
    @APIResponse(responseCode = "200", description = "The results.")
    public Uni<Results> results(@PathParam("call") UUID id) {
        return results.of(id);
    }

    @GET
    @Path("/proposals/{id}/timeline")
    @PublicRead
    @Operation(
            operationId = "getPublicProposal",
            summary = "A proposal and its way",
            description = "After the release: what it is, every step since it was handed in, what became of it.")
    @APIResponse(responseCode = "200", description = "The proposal.")
    public Uni<PublicProposal> proposal(@PathParam("id") UUID id) {
        return results.one(id);
    }

    @GET
    @Path("/statistics")
    @PublicRead
    @Operation(
            operationId = "getWakuwakuStatistics",
            summary = "Year by year",
            description = "Proposals, adopted ones, money, young people's share, completed projects.")
    @APIResponse(responseCode = "200", description = "The years.")
    public Uni<Statistics> statistics() {
        return results.statistics();
    }

    @GET
    @Path("/open-data/awards")
    @PublicRead
    @Operation(
            operationId = "getAwards",
            summary = "Awards as open data",
            description = "With the fields of the 360Giving Data Standard, CC BY 4.0. Not found before the first award:"
                    + " the standard knows no empty list.")
    @APIResponse(responseCode = "200", description = "The awards.")
    public Uni<Awards> awards() {
        return openData.awards();
    }

    @GET
    @Path("/open-data/awards.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(
            operationId = "getAwardsCsv",
            summary = "Awards as a table",
            description = "The same with the column names of the 360Giving spreadsheet.")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8, RFC 4180.",
            content = @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Uni<RestResponse<String>> awardsAsCsv() {
        return openData.awardsAsCsv()
                .map(csv -> RestResponse.ResponseBuilder.ok(csv, CsvTable.MEDIA_TYPE + ";charset=UTF-8")
                        .header("Content-Disposition", "attachment; filename=\"awards.csv\"")
                        .build());
    }

    @GET
    @Path("/open-data/opportunities")
    @PublicRead
    @Operation(
            operationId = "getOpportunities",
            summary = "Calls as open data",
            description = "In the shape of CommonGrants opportunities.")
    @APIResponse(responseCode = "200", description = "The calls.")
    public Uni<Opportunities> opportunities() {
        return openData.opportunities();
    }
}
