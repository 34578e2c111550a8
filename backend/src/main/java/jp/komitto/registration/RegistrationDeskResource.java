package jp.komitto.registration;

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
import jp.komitto.registration.RegistrationViews.CorrectionAsked;
import jp.komitto.registration.RegistrationViews.DeskView;
import jp.komitto.registration.RegistrationViews.Extension;
import jp.komitto.registration.RegistrationViews.Intake;
import jp.komitto.registration.RegistrationViews.Patch;
import jp.komitto.registration.RegistrationViews.Reason;
import jp.komitto.registration.RegistrationViews.View;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.security.Scopes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Registrations as the city handles them. */
@Path("/api/v1/desk/registrations")
@Tag(
        name = "desk",
        description = "The city's desk: what waits, decisions, intake by telephone and on paper, imports, audit.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SECRETARIAT, Roles.ADMINISTRATOR})
public class RegistrationDeskResource {

    private static final int CREATED = 201;
    private static final String NOTHING_SAID = "内容を入れてください。";

    private final PreparingRegistrations preparing;
    private final DecidingRegistrations deciding;
    private final WritingLetters letters;
    private final CurrentActor current;

    @Inject
    RegistrationDeskResource(
            PreparingRegistrations preparing,
            DecidingRegistrations deciding,
            WritingLetters letters,
            CurrentActor current) {
        this.preparing = preparing;
        this.deciding = deciding;
        this.letters = letters;
        this.current = current;
    }

    @POST
    @RolesAllowed({Roles.SECRETARIAT, Roles.NAVI_STAFF, Roles.ADMINISTRATOR, Scopes.REGISTRATIONS_WRITE})
    @Idempotent
    @ResponseStatus(CREATED)
    @Operation(
            operationId = "takeDownRegistration",
            summary = "Write down a registration for somebody",
            description =
                    "At the counter, on the telephone or from a letter; also what another system of the city has taken in. Staff go on"
                            + " from there. Every step is logged as done on behalf of the group.")
    @APIResponseSchema(
            value = View.class,
            responseCode = "201",
            responseDescription = "The draft; written further at /registrations/{id}.")
    public Uni<View> takeDown(@Valid @NotNull(message = NOTHING_SAID) Intake intake) {
        return preparing.takeDown(
                intake.channel(), new Patch(intake.answers(), intake.representative()), current.actor());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getDeskRegistration",
            summary = "One registration at the desk",
            description =
                    "With versions, what changed, and groups that may be the same. Shows contact details, so reading it is written down.")
    @APIResponse(responseCode = "200", description = "The registration.")
    public Uni<DeskView> get(@PathParam("id") UUID id) {
        return deciding.read(id, current.actor());
    }

    @POST
    @Path("/{id}/return")
    @Operation(
            operationId = "returnRegistration",
            summary = "Ask for corrections",
            description = "With reason, fields and deadline in one notice. Only the named fields unlock.")
    @APIResponse(responseCode = "200", description = "The registration.")
    public Uni<View> askToCorrect(
            @PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) CorrectionAsked asked) {
        return deciding.askToCorrect(id, asked, current.actor());
    }

    @POST
    @Path("/{id}/deadline")
    @Operation(
            operationId = "extendCorrection",
            summary = "Give more time",
            description = "A later last day for corrections, also after the first has passed.")
    @APIResponse(responseCode = "200", description = "The registration.")
    public Uni<View> extend(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Extension extension) {
        return deciding.extend(id, extension.deadline(), current.actor());
    }

    @POST
    @Path("/{id}/approval")
    @Operation(
            operationId = "approveRegistration",
            summary = "Register the group",
            description = "Its page appears in the directory at once.")
    @APIResponse(responseCode = "200", description = "The registration.")
    public Uni<View> approve(@PathParam("id") UUID id) {
        return deciding.approve(id, current.actor());
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(
            operationId = "refuseRegistration",
            summary = "Refuse to register the group",
            description = "With a reason; the answer to the applicants names whom to turn to.")
    @APIResponse(responseCode = "200", description = "The registration.")
    public Uni<View> refuse(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Reason reason) {
        return deciding.refuse(id, reason.reason(), current.actor());
    }

    @GET
    @Path("/{id}/letter")
    @Operation(
            operationId = "printRegistrationLetter",
            summary = "The letter to print",
            description = "Correction or decision. It names a person, so reading it is written down.")
    @APIResponse(responseCode = "200", description = "The letter.")
    public Uni<Letter> letter(@PathParam("id") UUID id) {
        return letters.forDesk(id, current.actor());
    }
}
