package jp.komitto.entrance;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.accounts.ProfileChange;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.Language;
import jp.komitto.shared.web.Tagged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Whoever is signed in. */
@Path("/api/v1/me")
@Tag(name = "account")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PERSON)
public class MeResource {

    private final ShowingMe showing;
    private final ChangingMe changing;
    private final CurrentActor current;

    @Inject
    MeResource(ShowingMe showing, ChangingMe changing, CurrentActor current) {
        this.showing = showing;
        this.changing = changing;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "getMe",
            summary = "Who I am here",
            description = "Profile, roles, offices and credentials of whoever is signed in.")
    @APIResponse(responseCode = "200", description = "The person.")
    public Uni<RestResponse<MeView>> me(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("ja") Language language) {
        return showing.show(current.actor(), language).map(me -> Tagged.ok(me, me.version()));
    }

    @PATCH
    @Operation(
            operationId = "changeMe",
            summary = "Change my profile",
            description =
                    "What is left out or null stays as it is. Needs `If-Match` (428 without, 412 when it was changed meanwhile).")
    @APIResponse(responseCode = "200", description = "The person.")
    public Uni<RestResponse<MeView>> change(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("ja") Language language,
            @Valid @NotNull(message = "内容を入れてください。") ProfileChange wanted) {
        return changing.change(ifMatch, wanted, current.actor(), language).map(me -> Tagged.ok(me, me.version()));
    }

    @PUT
    @Path("/terms")
    @Operation(
            operationId = "agreeToTermsOfUse",
            summary = "Agree to the terms as they stand",
            description =
                    "For whoever agreed to an earlier version (`termsAsked` of Me). 409 TERMS_OUTDATED when the version named is not the current one.")
    @APIResponse(responseCode = "200", description = "The person.")
    public Uni<RestResponse<MeView>> agree(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("ja") Language language,
            @Valid @NotNull(message = "内容を入れてください。") TermsAgreement agreement) {
        return changing.agree(agreement.version(), current.actor(), language).map(me -> Tagged.ok(me, me.version()));
    }
}
