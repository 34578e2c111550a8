package jp.komitto.entrance;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.entrance.SignInViews.SignInAnswer;
import jp.komitto.entrance.SignUpViews.SignUpCompletion;
import jp.komitto.entrance.SignUpViews.SignUpPasskeyWanted;
import jp.komitto.passkeys.PasskeyViews.PasskeyCreation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The last steps to an account. */
@Path("/api/v1/sign-ups")
@Tag(name = "account")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class SignUpEndResource {

    private static final int CREATED = 201;

    private final CompletingSignUp completing;
    private final Answers answers;

    @Inject
    SignUpEndResource(CompletingSignUp completing, Answers answers) {
        this.completing = completing;
        this.answers = answers;
    }

    @POST
    @Path("/passkey-options")
    @Operation(
            operationId = "askForFirstPasskey",
            summary = "What to ask the device for a new account",
            description = "With the mailed link, which stays good. 410 when it is over or used.")
    @APIResponse(responseCode = "200", description = "The question for the device.")
    public Uni<PasskeyCreation> ask(@Valid @NotNull(message = "内容を入れてください。") SignUpPasskeyWanted wanted) {
        return completing.askForPasskey(wanted);
    }

    @POST
    @Path("/completion")
    @Operation(
            operationId = "completeSignUp",
            summary = "Open the account",
            description =
                    "Uses the mailed link. Whoever is under 16 can sign in, see and delete the account and nothing else until the guardian consents. 410 when the link is over or used, 409 when the terms have changed meanwhile, 422 when the password is too easily guessed; the link stays good then.")
    @APIResponseSchema(
            value = SignInAnswer.class,
            responseCode = "201",
            responseDescription = "Signed in; sets the cookie that renews the session.")
    public Uni<RestResponse<SignInAnswer>> complete(
            @Valid @NotNull(message = "内容を入れてください。") SignUpCompletion wanted, HttpServerRequest request) {
        Visit visit = new Visit(request);
        return completing.complete(wanted, visit.client()).chain(in -> answers.of(in, CREATED, visit));
    }
}
