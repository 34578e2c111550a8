package jp.komitto.reviews;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.reviews.ReviewViews.*;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.Tagged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A member's part of the review. What a member is kept away from does not exist here for them. */
@Path("/api/v1/committee")
@Tag(name = "committee", description = "審査 by the members of 協働推進委員会 (基本施策3-2): declarations, scores, recommendation.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COMMITTEE_MEMBER)
public class CommitteeResource {

    private static final String NOTHING_SAID = "内容を入れてください。";

    private final ShowingItems showing;
    private final DeclaringConflicts declaring;
    private final ScoringItems scoring;
    private final RecommendingProposals recommending;
    private final ShowingStandings standings;
    private final ApprovingMinutes minutes;
    private final CurrentActor current;

    @Inject
    CommitteeResource(
            ShowingItems showing,
            DeclaringConflicts declaring,
            ScoringItems scoring,
            RecommendingProposals recommending,
            ShowingStandings standings,
            ApprovingMinutes minutes,
            CurrentActor current) {
        this.showing = showing;
        this.declaring = declaring;
        this.scoring = scoring;
        this.recommending = recommending;
        this.standings = standings;
        this.minutes = minutes;
        this.current = current;
    }

    @GET
    @Path("/items")
    @Operation(
            operationId = "listCommitteeItems",
            summary = "What I review",
            description = "Every item with what it asks of me now, in the order of the hearing.")
    @APIResponse(responseCode = "200", description = "The items.")
    public Uni<Items> items() {
        return showing.mine(current.actor());
    }

    @GET
    @Path("/items/{id}")
    @Operation(
            operationId = "getCommitteeItem",
            summary = "One item",
            description =
                    "The frozen version, what is marked, my scores; the others' from the phase on that the call names."
                            + " 409 before I have declared that nothing ties me to it.")
    @APIResponse(
            responseCode = "200",
            description = "The item with the `ETag` of my score.",
            content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Uni<RestResponse<ItemView>> item(@PathParam("id") UUID id) {
        return showing.read(id, current.actor()).map(CommitteeResource::tagged);
    }

    @PUT
    @Path("/items/{id}/declaration")
    @Operation(
            operationId = "declareConflict",
            summary = "Say whether something ties me to it",
            description = "If so, the item is gone for me with this answer. Until the recommendation.")
    @APIResponse(responseCode = "200", description = "What follows.")
    public Uni<Declared> declare(
            @PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Declaring declaring) {
        return this.declaring.declare(id, declaring, current.actor());
    }

    @PUT
    @Path("/items/{id}/score")
    @Operation(
            operationId = "writeScore",
            summary = "Write my score",
            description = "A draft, as far as it is written. `If-Match` is the revision of my score, `\"0\"` at first.")
    @APIResponse(
            responseCode = "200",
            description = "The item.",
            content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Uni<RestResponse<ItemView>> score(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "The `ETag` that was read.", example = "\"0\"")
                    String seen,
            @Valid @NotNull(message = NOTHING_SAID) Scoring score) {
        return scoring.write(id, seen, score, current.actor()).map(CommitteeResource::tagged);
    }

    @POST
    @Path("/items/{id}/score/submission")
    @Operation(
            operationId = "handInScore",
            summary = "Hand my score in",
            description =
                    "Every criterion with a mark and a justification. The last one opens the others' scores to all.")
    @APIResponse(
            responseCode = "200",
            description = "The item.",
            content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Uni<RestResponse<ItemView>> handIn(@PathParam("id") UUID id) {
        return scoring.handIn(id, current.actor()).map(CommitteeResource::tagged);
    }

    @POST
    @Path("/items/{id}/rescoring")
    @Operation(
            operationId = "changeScore",
            summary = "Change my score after the hearing",
            description = "Whole, with the reason. Both scores stay.")
    @APIResponse(
            responseCode = "200",
            description = "The item.",
            content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Uni<RestResponse<ItemView>> rescore(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "The `ETag` that was read.", example = "\"2\"")
                    String seen,
            @Valid @NotNull(message = NOTHING_SAID) Rescoring rescoring) {
        return scoring.rescore(id, seen, rescoring, current.actor()).map(CommitteeResource::tagged);
    }

    @POST
    @Path("/items/{id}/scoring-override")
    @Operation(
            operationId = "overrideScoring",
            summary = "Go on without the scores that did not come",
            description = "The chair, after the deadline, with a reason.")
    @APIResponse(
            responseCode = "200",
            description = "The item.",
            content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Uni<RestResponse<ItemView>> override(
            @PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Reason reason) {
        return scoring.override(id, reason.reason(), current.actor()).map(CommitteeResource::tagged);
    }

    @POST
    @Path("/items/{id}/recommendation")
    @Operation(
            operationId = "recommendProposal",
            summary = "Recommend",
            description = "答申: the chair, when enough members took part. The deputy where the chair is recused.")
    @APIResponse(
            responseCode = "200",
            description = "The item.",
            content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Uni<RestResponse<ItemView>> recommend(
            @PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Recommending recommending) {
        return this.recommending.recommend(id, recommending, current.actor()).map(CommitteeResource::tagged);
    }

    @GET
    @Path("/calls/{id}/standings")
    @Operation(
            operationId = "listStandings",
            summary = "How items stand",
            description = "Those I take part in and whose scores I may see; ranks are among them.")
    @APIResponse(responseCode = "200", description = "The standings.")
    public Uni<Standings> standings(@PathParam("id") UUID call) {
        return standings.of(call, current.actor());
    }

    @GET
    @Path("/minutes")
    @Operation(
            operationId = "listMinutesToApprove",
            summary = "Minutes I approve",
            description =
                    "Of the chair, or of the next in line whom nothing keeps away from any item of the call; approved ones stay in it.")
    @APIResponse(responseCode = "200", description = "The minutes, each with its `revision`.")
    public Uni<MinutesOfMine> minutes() {
        return minutes.mine(current.actor());
    }

    @POST
    @Path("/calls/{id}/minutes-approval")
    @Operation(
            operationId = "approveMinutes",
            summary = "Approve the minutes",
            description = "By whom they are listed for, in the version that was read.")
    @APIResponse(
            responseCode = "200",
            description = "The minutes.",
            content = @Content(schema = @Schema(implementation = Minutes.class)))
    public Uni<RestResponse<Minutes>> approveMinutes(
            @PathParam("id") UUID call,
            @HeaderParam("If-Match") @Parameter(description = "The `revision` that was read.", example = "\"2\"")
                    String seen) {
        return minutes.approve(call, seen, current.actor()).map(said -> Tagged.ok(said, said.revision()));
    }

    private static RestResponse<ItemView> tagged(ItemView item) {
        return Tagged.ok(item, item.revision());
    }
}
