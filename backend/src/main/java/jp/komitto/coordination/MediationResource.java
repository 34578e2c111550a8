package jp.komitto.coordination;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.coordination.MediationViews.Agreed;
import jp.komitto.coordination.MediationViews.Begun;
import jp.komitto.coordination.MediationViews.Contact;
import jp.komitto.coordination.MediationViews.Ended;
import jp.komitto.coordination.MediationViews.Items;
import jp.komitto.coordination.MediationViews.TakenOver;
import jp.komitto.coordination.MediationViews.View;
import jp.komitto.listings.Side;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.Tagged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Matches in which a coordinator stands in between. */
@Path("/api/v1/desk/matches")
@Tag(name = "coordination")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COORDINATOR)
public class MediationResource {

    private static final int CREATED = 201;
    private static final String NOTHING_SAID = "内容を入れてください。";

    private final Mediating mediating;
    private final CurrentActor current;

    @Inject
    MediationResource(Mediating mediating, CurrentActor current) {
        this.mediating = mediating;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listMediations",
            summary = "What a coordinator has to do with matches",
            description = "Those in one state, the longest waiting first.")
    @APIResponse(responseCode = "200", description = "Matches.")
    public Uni<Items> list(
            @Parameter(description = "What is to be done.") @QueryParam("state") @DefaultValue("TO_ARRANGE")
                    MediationState state,
            @Parameter(description = "How many items at most, 1 to 100.")
                    @QueryParam("size")
                    @DefaultValue("50")
                    @Min(value = 1, message = "1以上の数字を入れてください。")
                    @Max(value = 100, message = "100以下の数字を入れてください。")
                    int size) {
        return mediating.list(state, size);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(CREATED)
    @Idempotent
    @Operation(
            operationId = "bringTogether",
            summary = "Bring two together",
            description =
                    "Takes a place of each. Both sides see that a coordinator stands in between; nothing about how to reach anybody ever opens. Whoever"
                            + " has ruled the other out cannot be brought together.")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The match.")
    public Uni<View> begin(@Valid @NotNull(message = NOTHING_SAID) Begun begun) {
        return mediating.begin(begun, current.actor());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getMediation",
            summary = "One match, for its coordinator",
            description = "Those alone in which a coordinator stands, or has to stand, in between.")
    @APIResponse(
            responseCode = "200",
            description = "The match.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> get(@PathParam("id") UUID id) {
        return mediating.read(id).map(view -> Tagged.ok(view, view.revision()));
    }

    @GET
    @Path("/{id}/contact")
    @Operation(
            operationId = "readMediationContact",
            summary = "How to reach a person with an account",
            description =
                    "While the match runs. How to reach somebody without an account, the intake tells; a group, its page. Every reading is written"
                            + " down.")
    @APIResponse(responseCode = "200", description = "The address.")
    public Uni<Contact> contact(
            @PathParam("id") UUID id,
            @Parameter(description = "Which of the two.", required = true)
                    @QueryParam("side")
                    @NotNull(message = "どちら側かを選んでください。")
                    Side side) {
        return mediating.contact(id, side, current.actor());
    }

    @POST
    @Path("/{id}/mediation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeMatchOver",
            summary = "Stand in between from now on",
            description =
                    "Says yes for somebody without an account, or helps two who asked for it. What was disclosed goes.")
    @APIResponse(responseCode = "200", description = "The match.")
    public Uni<View> takeOver(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) TakenOver takenOver) {
        return mediating.takeOver(id, takenOver.reason(), current.actor());
    }

    @PUT
    @Path("/{id}/agreement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "agreeForBoth",
            summary = "Both agreed to day and place",
            description =
                    "After both were asked. With somebody under 18 a guardian as well, and how is written down once. Again when something changes."
                            + " Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The match.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> agree(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = NOTHING_SAID) Agreed agreed) {
        return mediating.agree(id, ifMatch, agreed, current.actor()).map(view -> Tagged.ok(view, view.revision()));
    }

    @POST
    @Path("/{id}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "declineForSomebody",
            summary = "Say no for somebody without an account",
            description = "Silent like everybody's no; the reason never leaves the ranking.")
    @APIResponse(responseCode = "200", description = "The match.")
    public Uni<View> declineMatch(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Ended ended) {
        return mediating.decline(id, ended.reason(), current.actor());
    }

    @POST
    @Path("/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "cancelMediation",
            summary = "Call it off for both",
            description = "Its places go to who waits.")
    @APIResponse(responseCode = "200", description = "The match.")
    public Uni<View> cancelMatch(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Ended ended) {
        return mediating.cancel(id, ended.reason(), current.actor());
    }
}
