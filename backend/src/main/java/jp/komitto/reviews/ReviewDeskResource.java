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
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.reviews.CalculationViews.Calculation;
import jp.komitto.reviews.ReviewViews.*;
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

/** The secretariat's part of the review. */
@Path("/api/v1/desk")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SECRETARIAT, Roles.ADMINISTRATOR})
public class ReviewDeskResource {

    private static final int CREATED = 201;
    private static final String NOTHING_SAID = "内容を入れてください。";

    private final Seating seating;
    private final PreparingReviews preparing;
    private final Hearing hearing;
    private final KeepingMinutes minutes;
    private final Calculating calculating;
    private final CurrentActor current;

    @Inject
    ReviewDeskResource(
            Seating seating,
            PreparingReviews preparing,
            Hearing hearing,
            KeepingMinutes minutes,
            Calculating calculating,
            CurrentActor current) {
        this.seating = seating;
        this.preparing = preparing;
        this.hearing = hearing;
        this.minutes = minutes;
        this.calculating = calculating;
        this.current = current;
    }

    @GET
    @Path("/committee-seats")
    @Operation(operationId = "listSeats", summary = "The roster", description = "委員名簿 with classes and terms.")
    @APIResponse(responseCode = "200", description = "The seats.")
    public Uni<Seats> seats() {
        return seating.all();
    }

    @POST
    @Path("/committee-seats")
    @Idempotent
    @ResponseStatus(CREATED)
    @Operation(
            operationId = "addSeat",
            summary = "Give somebody a seat",
            description =
                    "Terms of one person, and those of the chair, do not overlap. The office is given at accounts.")
    @APIResponseSchema(value = Seats.class, responseCode = "201", responseDescription = "The seats.")
    public Uni<Seats> addSeat(@Valid @NotNull(message = NOTHING_SAID) SeatWritten seat) {
        return seating.add(seat, current.actor());
    }

    @PUT
    @Path("/committee-seats/{id}")
    @Operation(operationId = "writeSeat", summary = "Change a seat", description = "Whole; its end, too, is a change.")
    @APIResponse(responseCode = "200", description = "The seats.")
    public Uni<Seats> writeSeat(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "The `revision` that was read.", example = "\"1\"")
                    String seen,
            @Valid @NotNull(message = NOTHING_SAID) SeatWritten seat) {
        return seating.write(id, seen, seat, current.actor());
    }

    @GET
    @Path("/calls/{id}/review")
    @Operation(
            operationId = "getReview",
            summary = "The review of a call",
            description =
                    "Members across, proposals down: declarations, recusals, hints, scores that are in, the quorum.")
    @APIResponse(responseCode = "200", description = "The review.")
    public Uni<Review> review(@PathParam("id") UUID call) {
        return preparing.read(call);
    }

    @POST
    @Path("/calls/{id}/panel")
    @Operation(
            operationId = "formPanel",
            summary = "Gather the members and look for conflicts",
            description =
                    "Those whose term runs on the day of the hearing. Members of a proposing group are recused at once; what"
                            + " else is found is a hint to settle. Again: looks again.")
    @APIResponse(responseCode = "200", description = "The review.")
    public Uni<Review> form(@PathParam("id") UUID call) {
        return preparing.form(call, current.actor());
    }

    @POST
    @Path("/calls/{id}/assignment")
    @Operation(
            operationId = "assignReview",
            summary = "Hand the eligible proposals out",
            description = "All of them or none: everybody has declared, hints are settled, enough members are left.")
    @APIResponse(responseCode = "200", description = "The review.")
    public Uni<Review> assign(
            @PathParam("id") UUID call, @Valid @NotNull(message = NOTHING_SAID) Assignment assignment) {
        return preparing.assign(call, assignment.scoreUntil(), current.actor());
    }

    @POST
    @Path("/reviews/{proposal}/members/{member}/recusal")
    @Operation(
            operationId = "recuseMember",
            summary = "Recuse a member",
            description = "With a reason, until the recommendation. What they marked no longer counts.")
    @APIResponse(responseCode = "200", description = "The review.")
    public Uni<Review> recuse(
            @PathParam("proposal") UUID proposal,
            @PathParam("member") UUID member,
            @Valid @NotNull(message = NOTHING_SAID) Reason reason) {
        return preparing.recuse(proposal, member, reason.reason(), current.actor());
    }

    @POST
    @Path("/reviews/{proposal}/members/{member}/recusal-end")
    @Operation(
            operationId = "liftRecusal",
            summary = "Take a recusal back",
            description = "With a reason; the member declares anew.")
    @APIResponse(responseCode = "200", description = "The review.")
    public Uni<Review> lift(
            @PathParam("proposal") UUID proposal,
            @PathParam("member") UUID member,
            @Valid @NotNull(message = NOTHING_SAID) Reason reason) {
        return preparing.lift(proposal, member, reason.reason(), current.actor());
    }

    @POST
    @Path("/reviews/{proposal}/members/{member}/hint-dismissal")
    @Operation(
            operationId = "dismissHints",
            summary = "It is no conflict",
            description = "Settles what was found, with a reason.")
    @APIResponse(responseCode = "200", description = "The review.")
    public Uni<Review> dismiss(
            @PathParam("proposal") UUID proposal,
            @PathParam("member") UUID member,
            @Valid @NotNull(message = NOTHING_SAID) Reason reason) {
        return preparing.dismiss(proposal, member, reason.reason(), current.actor());
    }

    @PUT
    @Path("/calls/{id}/agenda")
    @Operation(
            operationId = "writeAgenda",
            summary = "Announce the hearing",
            description = "When, where, in which order. `If-Match` is the agenda's revision, or `*` for the first.")
    @APIResponse(
            responseCode = "200",
            description = "The agenda.",
            content = @Content(schema = @Schema(implementation = Agenda.class)))
    public Uni<RestResponse<Agenda>> writeAgenda(
            @PathParam("id") UUID call,
            @HeaderParam("If-Match") @Parameter(description = "The `ETag` that was read, or `*`.", example = "\"2\"")
                    String seen,
            @Valid @NotNull(message = NOTHING_SAID) AgendaWritten agenda) {
        return hearing.write(call, seen, agenda, current.actor()).map(said -> Tagged.ok(said, said.revision()));
    }

    @POST
    @Path("/reviews/{proposal}/clock")
    @Operation(
            operationId = "tickHearing",
            summary = "Start and stop the clock",
            description = "Presentation, questions, end; everybody's screen counts from the same instant.")
    @APIResponse(responseCode = "200", description = "The agenda.")
    public Uni<Agenda> tick(
            @PathParam("proposal") UUID proposal, @Valid @NotNull(message = NOTHING_SAID) Clocking clocking) {
        return hearing.tick(proposal, clocking.moment(), current.actor());
    }

    @POST
    @Path("/reviews/{proposal}/hearing")
    @Operation(
            operationId = "recordHearing",
            summary = "It has been heard",
            description = "Who presented, or was excused. Members may now change marks, with a reason.")
    @APIResponse(responseCode = "200", description = "The new state.")
    public Uni<HearingDone> hear(
            @PathParam("proposal") UUID proposal, @Valid @NotNull(message = NOTHING_SAID) HearingRecord record) {
        return hearing.hear(proposal, record, current.actor()).map(status -> new HearingDone(proposal, status));
    }

    /** What an item is after its hearing. */
    @Schema(name = "HearingDone")
    record HearingDone(UUID id, ProposalStatus status) {}

    @GET
    @Path("/calls/{id}/minutes")
    @Operation(
            operationId = "getMinutes",
            summary = "The minutes",
            description = "With recusals and the quorum of every item.")
    @APIResponse(
            responseCode = "200",
            description = "The minutes.",
            content = @Content(schema = @Schema(implementation = Minutes.class)))
    public Uni<RestResponse<Minutes>> minutes(@PathParam("id") UUID call) {
        return minutes.read(call).map(said -> Tagged.ok(said, said.revision()));
    }

    @PUT
    @Path("/calls/{id}/minutes")
    @Operation(operationId = "writeMinutes", summary = "Write the minutes", description = "The chair approves them.")
    @APIResponse(
            responseCode = "200",
            description = "The minutes.",
            content = @Content(schema = @Schema(implementation = Minutes.class)))
    public Uni<RestResponse<Minutes>> writeMinutes(
            @PathParam("id") UUID call,
            @HeaderParam("If-Match") @Parameter(description = "The `ETag` that was read.", example = "\"2\"")
                    String seen,
            @Valid @NotNull(message = NOTHING_SAID) MinutesWritten written) {
        return minutes.write(call, seen, written, current.actor()).map(said -> Tagged.ok(said, said.revision()));
    }

    @GET
    @Path("/calls/{id}/calculation")
    @Operation(
            operationId = "getDeskCalculation",
            summary = "The calculation sheet as it stands",
            description = "Before the release.")
    @APIResponse(responseCode = "200", description = "The sheet.")
    public Uni<Calculation> calculation(@PathParam("id") UUID call) {
        return calculating.now(call);
    }
}
