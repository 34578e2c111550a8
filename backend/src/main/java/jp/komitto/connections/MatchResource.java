package jp.komitto.connections;

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
import jp.komitto.connections.MatchViews.Acceptance;
import jp.komitto.connections.MatchViews.Ending;
import jp.komitto.connections.MatchViews.View;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.Tagged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Matches, for their two sides. */
@Path("/api/v1/matches/{id}")
@Tag(name = "matches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class MatchResource {

    private static final String NOTHING_SAID = "内容を入れてください。";

    private final AnsweringMatches answering;
    private final CurrentActor current;

    @Inject
    MatchResource(AnsweringMatches answering, CurrentActor current) {
        this.answering = answering;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "getMatch",
            summary = "One match",
            description = "For its two sides, with what the reader can do now.")
    @APIResponse(
            responseCode = "200",
            description = "The match.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> get(@PathParam("id") UUID id) {
        return answering.read(id, current.actor()).map(view -> Tagged.ok(view, view.revision()));
    }

    @POST
    @Path("/acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "acceptMatch",
            summary = "Say yes",
            description =
                    "Contact opens, as far as each side ticked. With somebody under 18, or protected, a coordinator stands in between and nothing opens.")
    @APIResponse(responseCode = "200", description = "The match.")
    public Uni<View> accept(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Acceptance acceptance) {
        return answering.accept(id, acceptance, current.actor());
    }

    @POST
    @Path("/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "declineMatch",
            summary = "Say no",
            description = "The other side only learns that it is over. The reason never leaves the ranking.")
    @APIResponse(responseCode = "200", description = "The match.")
    public Uni<View> declineMatch(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Ending ending) {
        return answering.end(id, MatchStep.DECLINE, ending.reason(), current.actor());
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawMatch",
            summary = "Take back what one asked",
            description = "The place goes to who is next in line.")
    @APIResponse(responseCode = "200", description = "The match.")
    public Uni<View> withdrawMatch(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Ending ending) {
        return answering.end(id, MatchStep.WITHDRAW, ending.reason(), current.actor());
    }

    @POST
    @Path("/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "cancelMatch",
            summary = "Call it off",
            description = "After both wanted to. The place goes to who is next in line; consents end.")
    @APIResponse(responseCode = "200", description = "The match.")
    public Uni<View> cancelMatch(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Ending ending) {
        return answering.end(id, MatchStep.CANCEL, ending.reason(), current.actor());
    }

    @PUT
    @Path("/agreement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "proposeTerms",
            summary = "Say when and where",
            description =
                    "Who says it agrees to it; the other side is asked. Changing what was agreed asks again. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The match.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> proposeTerms(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = NOTHING_SAID) Agreement agreement) {
        return answering.propose(id, ifMatch, agreement, current.actor()).map(view -> Tagged.ok(view, view.revision()));
    }

    @POST
    @Path("/agreement/acceptance")
    @Operation(
            operationId = "agreeToTerms",
            summary = "Agree to day and place",
            description = "To exactly what was read: needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The match.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> agree(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answering.agree(id, ifMatch, current.actor()).map(view -> Tagged.ok(view, view.revision()));
    }
}
