package jp.komitto.entrance;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.entrance.SignInViews.Confirmation;
import jp.komitto.entrance.SignInViews.OfficeWanted;
import jp.komitto.entrance.SignInViews.PasskeyAnswer;
import jp.komitto.entrance.SignInViews.PasskeyQuestionWanted;
import jp.komitto.entrance.SignInViews.SecondFactor;
import jp.komitto.entrance.SignInViews.SignIn;
import jp.komitto.entrance.SignInViews.SignInAnswer;
import jp.komitto.passkeys.PasskeyViews.PasskeyRequest;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** In and out. */
@Path("/api/v1/auth")
@Tag(name = "sign-in", description = "Signing in and out, second factors, offices.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class AuthResource {

    private static final int OK = 200;

    private final SigningIn signingIn;
    private final Renewing renewing;
    private final Confirming confirming;
    private final ChangingOffice offices;
    private final Answers answers;
    private final RefreshCookie cookie;
    private final OwnOrigin origins;
    private final CurrentActor current;

    @Inject
    AuthResource(
            SigningIn signingIn,
            Renewing renewing,
            Confirming confirming,
            ChangingOffice offices,
            Answers answers,
            RefreshCookie cookie,
            OwnOrigin origins,
            CurrentActor current) {
        this.signingIn = signingIn;
        this.renewing = renewing;
        this.confirming = confirming;
        this.offices = offices;
        this.answers = answers;
        this.cookie = cookie;
        this.origins = origins;
        this.current = current;
    }

    @POST
    @Path("/sign-in")
    @Operation(
            operationId = "signIn",
            summary = "Sign in with a password",
            description =
                    "Answers the same for an address nobody has and for a wrong password. After five wrong ones come pauses of 1, 2, 4 … up to 15 minutes (429 with `Retry-After`). Sets the cookie that renews the session.")
    @APIResponse(responseCode = "200", description = "Signed in, or one more step is owed.")
    public Uni<RestResponse<SignInAnswer>> signIn(
            @Valid @NotNull(message = "内容を入れてください。") SignIn signIn, HttpServerRequest request) {
        Visit visit = new Visit(request);
        return signingIn.withPassword(signIn, visit.client()).chain(in -> answers.of(in, OK, visit));
    }

    @POST
    @Path("/second-factor")
    @Operation(
            operationId = "showSecondFactor",
            summary = "The second step of signing in",
            description = "With a code of the authenticator app, or one from paper, which then no longer works.")
    @APIResponse(responseCode = "200", description = "Signed in.")
    public Uni<RestResponse<SignInAnswer>> secondFactor(
            @Valid @NotNull(message = "内容を入れてください。") SecondFactor step, HttpServerRequest request) {
        Visit visit = new Visit(request);
        return signingIn.withCode(step, visit.client()).chain(in -> answers.of(in, OK, visit));
    }

    @POST
    @Path("/passkey/options")
    @Operation(
            operationId = "askPasskey",
            summary = "What to ask the device",
            description =
                    "Without a challenge for signing in with a passkey alone, or for a confirmation; with one as the second step.")
    @APIResponse(responseCode = "200", description = "The question for the device.")
    public Uni<PasskeyRequest> askPasskey(@Valid @NotNull(message = "内容を入れてください。") PasskeyQuestionWanted wanted) {
        return signingIn.ask(wanted.challenge());
    }

    @POST
    @Path("/passkey")
    @Operation(
            operationId = "signInWithPasskey",
            summary = "Sign in with a passkey",
            description = "A device that made sure who uses it stands for both factors.")
    @APIResponse(responseCode = "200", description = "Signed in.")
    public Uni<RestResponse<SignInAnswer>> passkey(
            @Valid @NotNull(message = "内容を入れてください。") PasskeyAnswer answer, HttpServerRequest request) {
        Visit visit = new Visit(request);
        return signingIn.withPasskey(answer, visit.client()).chain(in -> answers.of(in, OK, visit));
    }

    @POST
    @Path("/refresh")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "renewSession",
            summary = "Renew the session",
            description =
                    "With the cookie, from our own pages alone (`Origin`). The cookie changes each time; one that was used before ends the session for everybody who has it.")
    @APIResponse(responseCode = "200", description = "A new access token.")
    public Uni<RestResponse<SignInAnswer>> refresh(@Context HttpServerRequest request) {
        Visit visit = new Visit(request);
        origins.require(visit);
        return renewing.renew(visit).chain(in -> answers.of(in, OK, visit));
    }

    @POST
    @Path("/sign-out")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "signOut",
            summary = "Sign out",
            description = "With the cookie, from our own pages alone (`Origin`). Without one there is nothing to do.")
    @APIResponse(responseCode = "204", description = "Signed out.")
    public Uni<RestResponse<Void>> signOut(@Context HttpServerRequest request) {
        Visit visit = new Visit(request);
        origins.require(visit);
        return renewing.signOut(visit).map(out -> RestResponse.ResponseBuilder.<Void>noContent()
                .header(HttpHeaders.SET_COOKIE, cookie.clear(visit))
                .header("Clear-Site-Data", "\"cache\"")
                .build());
    }

    @POST
    @Path("/confirmation")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            operationId = "confirmItIsMe",
            summary = "Show again that it is you",
            description =
                    "Before changes that matter, which else answer 403 CONFIRM_IT_IS_YOU: with the password, a passkey or a code of the authenticator app. Good for ten minutes.")
    @APIResponse(responseCode = "200", description = "A new access token with a later `freshUntil`.")
    public Uni<RestResponse<SignInAnswer>> confirm(
            @Valid @NotNull(message = "内容を入れてください。") Confirmation shown, HttpServerRequest request) {
        Visit visit = new Visit(request);
        return confirming.confirm(shown, current.actor(), visit.client()).chain(in -> answers.of(in, OK, visit));
    }

    @PUT
    @Path("/office")
    @RolesAllowed(Roles.PERSON)
    @Operation(
            operationId = "putOnOffice",
            summary = "Put on an office, or take it off",
            description =
                    "One at a time, for twelve hours at most; meanwhile the personal roles rest. An office of the city's staff needs a session with a second factor, else 403 SECOND_FACTOR_NEEDED.")
    @APIResponse(responseCode = "200", description = "A new access token for the roles at hand.")
    public Uni<RestResponse<SignInAnswer>> office(
            @Valid @NotNull(message = "内容を入れてください。") OfficeWanted wanted, HttpServerRequest request) {
        Visit visit = new Visit(request);
        return offices.change(wanted, current.actor()).chain(in -> answers.of(in, OK, visit));
    }
}
