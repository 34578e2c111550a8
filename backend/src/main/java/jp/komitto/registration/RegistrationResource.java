package jp.komitto.registration;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.form.Eligibility;
import jp.komitto.registration.RegistrationViews.Items;
import jp.komitto.registration.RegistrationViews.Patch;
import jp.komitto.registration.RegistrationViews.Receipt;
import jp.komitto.registration.RegistrationViews.TermsView;
import jp.komitto.registration.RegistrationViews.View;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.Language;
import jp.komitto.shared.web.PublicRead;
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

/** Registering a group, for its people. */
@Path("/api/v1")
@Tag(name = "registrations", description = "団体登録 (基本施策1-1): draft, documents, declaration, handing in, correction.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CITIZEN, Roles.SECRETARIAT, Roles.NAVI_STAFF, Roles.ADMINISTRATOR})
public class RegistrationResource {

    private static final int CREATED = 201;
    private static final String NOTHING_SAID = "内容を入れてください。";

    private final PreparingRegistrations preparing;
    private final HandingIn handingIn;
    private final WritingLetters letters;
    private final RegistrationHistory history;
    private final Eligibility eligibility;
    private final CurrentActor current;

    @Inject
    RegistrationResource(
            PreparingRegistrations preparing,
            HandingIn handingIn,
            WritingLetters letters,
            RegistrationHistory history,
            Eligibility eligibility,
            CurrentActor current) {
        this.preparing = preparing;
        this.handingIn = handingIn;
        this.letters = letters;
        this.history = history;
        this.eligibility = eligibility;
        this.current = current;
    }

    @GET
    @Path("/declaration")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getDeclaration",
            summary = "The eligibility declaration",
            description =
                    "What is no 市民活動 by the plan; groups declare that none of it applies, when they register and at every renewal.")
    @APIResponse(responseCode = "200", description = "The text as it stands.")
    public Eligibility.View declaration(@HeaderParam("Accept-Language") @DefaultValue("ja") Language language) {
        return eligibility.view(language);
    }

    @GET
    @Path("/registration-terms")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getRegistrationTerms",
            summary = "What a registration takes",
            description = "The documents the city asks for, its terms in days, and how long a registration would run.")
    @APIResponse(responseCode = "200", description = "The terms as they stand.")
    public TermsView terms() {
        return preparing.terms();
    }

    @GET
    @Path("/registrations")
    @RolesAllowed(Roles.CITIZEN)
    @Operation(
            operationId = "listMyRegistrations",
            summary = "My registrations",
            description = "Of all groups the caller belongs to, newest first.")
    @APIResponse(responseCode = "200", description = "At most 100 registrations.")
    public Uni<Items> mine() {
        return preparing.mine(current.actor());
    }

    @POST
    @Path("/registrations")
    @RolesAllowed(Roles.CITIZEN)
    @Idempotent
    @ResponseStatus(CREATED)
    @Operation(
            operationId = "beginRegistration",
            summary = "Begin a registration",
            description =
                    "A draft. The caller becomes a manager and may invite others; the draft stays when they leave.")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The draft.")
    public Uni<View> begin(@Valid @NotNull(message = NOTHING_SAID) Patch first) {
        return preparing.begin(first, current.actor());
    }

    @GET
    @Path("/registrations/{id}")
    @Operation(
            operationId = "getRegistration",
            summary = "One registration",
            description = "For its applicants, with the steps of the form and what is missing.")
    @APIResponse(
            responseCode = "200",
            description = "The registration.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> get(@PathParam("id") UUID id) {
        return preparing.read(id, current.actor()).map(view -> Tagged.ok(view, view.revision()));
    }

    @PATCH
    @Path("/registrations/{id}")
    @Operation(
            operationId = "writeRegistration",
            summary = "Keep answers",
            description =
                    "Autosave: only what is said changes. Needs If-Match: without it 428, after somebody else's change 412.")
    @APIResponse(
            responseCode = "200",
            description = "The registration.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> write(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the state that was read.", example = "\"7\"") @HeaderParam("If-Match")
                    String ifMatch,
            @Valid @NotNull(message = NOTHING_SAID) Patch patch) {
        return preparing.write(id, ifMatch, patch, current.actor()).map(view -> Tagged.ok(view, view.revision()));
    }

    @PUT
    @Path("/registrations/{id}/declaration")
    @Operation(
            operationId = "declareEligibility",
            summary = "Declare eligibility",
            description = "Against the version of the text that was read; an older one is refused.")
    @APIResponse(
            responseCode = "200",
            description = "The registration.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> declare(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = NOTHING_SAID) Eligibility.Made made) {
        return preparing.declare(id, ifMatch, made, current.actor()).map(view -> Tagged.ok(view, view.revision()));
    }

    @POST
    @Path("/registrations/{id}/submission")
    @Operation(
            operationId = "submitRegistration",
            summary = "Hand in",
            description =
                    "For the first time or corrected. What is handed in is frozen with a hash; the receipt number stays the same.")
    @APIResponse(responseCode = "200", description = "The receipt.")
    @APIResponse(responseCode = "422", description = "Something is missing; `errors` names it.")
    public Uni<Receipt> submit(@PathParam("id") UUID id) {
        return handingIn.submit(id, current.actor());
    }

    @GET
    @Path("/registrations/{id}/submission")
    @Operation(
            operationId = "getRegistrationReceipt",
            summary = "The receipt once more",
            description = "Of what was handed in last.")
    @APIResponse(responseCode = "200", description = "The receipt.")
    public Uni<Receipt> receipt(@PathParam("id") UUID id) {
        return handingIn.receipt(id, current.actor());
    }

    @GET
    @Path("/registrations/{id}/history")
    @Operation(
            operationId = "getRegistrationHistory",
            summary = "What has happened so far",
            description = "Every step from the first draft on, with the city's reasons.")
    @APIResponse(responseCode = "200", description = "The steps, oldest first.")
    public Uni<RegistrationHistory.Events> history(@PathParam("id") UUID id) {
        return history.of(id, current.actor());
    }

    @GET
    @Path("/registrations/{id}/letter")
    @Operation(
            operationId = "getRegistrationLetter",
            summary = "What the city wrote",
            description = "The latest letter: correction or decision.")
    @APIResponse(responseCode = "200", description = "The letter.")
    public Uni<Letter> letter(@PathParam("id") UUID id) {
        return letters.forApplicants(id, current.actor());
    }
}
