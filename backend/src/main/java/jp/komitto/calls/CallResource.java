package jp.komitto.calls;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import jp.komitto.calls.CallViews.CallList;
import jp.komitto.calls.CallViews.CallView;
import jp.komitto.calls.CallViews.Eligibility;
import jp.komitto.calls.CallViews.VersionList;
import jp.komitto.shared.web.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calls, for everybody. */
@Path("/api/v1/calls")
@Tag(
        name = "calls",
        description = "募集 of わくわくプロジェクト (基本施策3-1): slots, dates, budget, rubric, all the rules of a round.")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class CallResource {

    private final ReadingCalls reading;

    @Inject
    CallResource(ReadingCalls reading) {
        this.reading = reading;
    }

    @GET
    @Operation(operationId = "listCalls", summary = "Calls", description = "Every published call, the newest first.")
    @APIResponse(responseCode = "200", description = "The calls.")
    public Uni<CallList> list() {
        return reading.all();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCall", summary = "One call", description = "With its rules as they stand.")
    @APIResponse(responseCode = "200", description = "The call.")
    public Uni<CallView> get(@PathParam("id") UUID id) {
        return reading.one(id);
    }

    @GET
    @Path("/{id}/versions")
    @PublicRead
    @Operation(
            operationId = "listCallVersions",
            summary = "Versions of a call",
            description = "A published call is frozen; a correction is another version with its reason.")
    @APIResponse(responseCode = "200", description = "The versions.")
    public Uni<VersionList> versions(@PathParam("id") UUID id) {
        return reading.versions(id);
    }

    @GET
    @Path("/{id}/eligibility")
    @Operation(
            operationId = "checkEligibility",
            summary = "Could we propose?",
            description = "Goes through the conditions with what somebody says of their group. Nothing is kept.")
    @APIResponse(responseCode = "200", description = "Each condition, and whether it is met.")
    public Uni<Eligibility> eligibility(
            @PathParam("id") UUID id,
            @QueryParam("kind") @Size(max = 40) @Parameter(description = "Kind of the group.", example = "STUDENT")
                    String kind,
            @QueryParam("registered") @Parameter(description = "Whether the group is registered or will be.")
                    Boolean registered,
            @QueryParam("excludedActivity")
                    @Parameter(description = "Whether religion, politics or an election is what the project is for.")
                    Boolean excludedActivity,
            @QueryParam("slot") @Size(max = 40) @Parameter(description = "Code of a slot.", example = "YOUTH")
                    String slot,
            @QueryParam("fulfilled")
                    @Size(max = 10)
                    @Parameter(description = "Conditions of the slot that hold; repeatable.")
                    List<SlotCondition> fulfilled) {
        return reading.check(id, new ReadingCalls.SelfCheck(kind, registered, excludedActivity, slot, fulfilled));
    }
}
