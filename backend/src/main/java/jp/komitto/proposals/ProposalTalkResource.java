package jp.komitto.proposals;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.proposals.ProposalViews.*;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What every side of a proposal reads and says: the proposal itself, its versions, the thread. */
@Path("/api/v1/proposals/{id}")
@Tag(name = "proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CITIZEN, Roles.DEPARTMENT_STAFF, Roles.NAVI_STAFF, Roles.SECRETARIAT, Roles.ADMINISTRATOR})
public class ProposalTalkResource {

    private static final int CREATED = 201;
    private static final String NOTHING_SAID = "内容を入れてください。";

    private final PreparingProposals preparing;
    private final SubmittingProposals submitting;
    private final ScreeningProposals screening;
    private final TalkingOfProposals talking;
    private final CurrentActor current;

    @Inject
    ProposalTalkResource(
            PreparingProposals preparing,
            SubmittingProposals submitting,
            ScreeningProposals screening,
            TalkingOfProposals talking,
            CurrentActor current) {
        this.preparing = preparing;
        this.submitting = submitting;
        this.screening = screening;
        this.talking = talking;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "getProposal",
            summary = "One proposal",
            description =
                    "For its group's people; drafts also for the department that was asked and the navi staff, handed-in"
                            + " ones for the secretariat. For everybody else there is nothing here.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal with its `ETag`.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> read(@PathParam("id") UUID id) {
        return preparing.read(id, current.actor()).map(ProposalResource::tagged);
    }

    @GET
    @Path("/versions")
    @Operation(
            operationId = "listProposalVersions",
            summary = "What was handed in",
            description = "Every frozen version with its hash, and what the last one changed.")
    @APIResponse(responseCode = "200", description = "The versions.")
    public Uni<VersionsView> versions(@PathParam("id") UUID id) {
        return screening.versions(id, current.actor());
    }

    @GET
    @Path("/receipt")
    @Operation(
            operationId = "getProposalReceipt",
            summary = "The receipt once more",
            description = "Of the last version.")
    @APIResponse(responseCode = "200", description = "The receipt.")
    public Uni<Receipt> receipt(@PathParam("id") UUID id) {
        return submitting.receipt(id, current.actor());
    }

    @GET
    @Path("/messages")
    @Operation(
            operationId = "listProposalMessages",
            summary = "The thread",
            description = "What group, department, navi staff and secretariat said.")
    @APIResponse(responseCode = "200", description = "The messages, oldest first; at most 1,000.")
    public Uni<ProposalViews.Thread> messages(@PathParam("id") UUID id) {
        return talking.hear(id, current.actor());
    }

    @POST
    @Path("/messages")
    @Idempotent
    @ResponseStatus(CREATED)
    @Operation(
            operationId = "sendProposalMessage",
            summary = "Say something",
            description = "To all sides of the proposal, with a day by which an answer is hoped for if there is one.")
    @APIResponseSchema(value = ProposalViews.Thread.class, responseCode = "201", responseDescription = "The thread.")
    public Uni<ProposalViews.Thread> say(
            @PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Saying saying) {
        return talking.say(id, saying, current.actor());
    }

    @GET
    @Path("/consultations")
    @Operation(operationId = "listConsultations", summary = "事前相談", description = "What navi staff advised.")
    @APIResponse(responseCode = "200", description = "The consultations.")
    public Uni<Consultations> consultations(@PathParam("id") UUID id) {
        return talking.consultations(id, current.actor());
    }

    @POST
    @Path("/consultations")
    @Idempotent
    @RolesAllowed(Roles.NAVI_STAFF)
    @ResponseStatus(CREATED)
    @Operation(
            operationId = "noteConsultation",
            summary = "Note a consultation",
            description = "A gate for handing in only if the call says so.")
    @APIResponseSchema(value = Consultations.class, responseCode = "201", responseDescription = "The consultations.")
    public Uni<Consultations> advise(
            @PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Advising advising) {
        return talking.advise(id, advising, current.actor());
    }

    @POST
    @Path("/department-request")
    @RolesAllowed(Roles.CITIZEN)
    @Operation(
            operationId = "askDepartment",
            summary = "Ask the department",
            description = "The department that the draft names sees the draft from now on.")
    @APIResponse(responseCode = "200", description = "The proposal.")
    public Uni<View> ask(@PathParam("id") UUID id) {
        return talking.ask(id, current.actor());
    }

    @POST
    @Path("/department-answer")
    @RolesAllowed(Roles.DEPARTMENT_STAFF)
    @Operation(
            operationId = "answerForDepartment",
            summary = "The department's word",
            description = "For staff of the department that the draft names; a no says why.")
    @APIResponse(responseCode = "200", description = "The proposal.")
    public Uni<View> answer(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) DepartmentAnswer answer) {
        return talking.answer(id, answer, current.actor());
    }

    @POST
    @Path("/department-waiver")
    @RolesAllowed(Roles.NAVI_STAFF)
    @Operation(
            operationId = "certifyNoDepartmentYet",
            summary = "No department yet",
            description =
                    "Navi staff certify that one will be found, so that nobody misses the deadline for want of one.")
    @APIResponse(responseCode = "200", description = "The proposal.")
    public Uni<View> certify(@PathParam("id") UUID id) {
        return talking.certifyNoneYet(id, current.actor());
    }
}
