package jp.komitto.credentials;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.credentials.CredentialViews.ForgottenPassword;
import jp.komitto.credentials.CredentialViews.PasswordReset;
import jp.komitto.shared.web.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** A password was forgotten. */
@Path("/api/v1/password-resets")
@Tag(name = "credentials", description = "Passwords, passkeys, authenticator apps.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class PasswordResetResource {

    private static final int ACCEPTED = 202;

    private final ResettingPasswords resetting;

    @Inject
    PasswordResetResource(ResettingPasswords resetting) {
        this.resetting = resetting;
    }

    @POST
    @ResponseStatus(ACCEPTED)
    @Operation(
            operationId = "askForPasswordReset",
            summary = "A password was forgotten",
            description =
                    "Sends a letter with a link that works once, for 30 minutes. The answer is the same whether the address has an account or not; the letter says which.")
    @APIResponse(responseCode = "202", description = "A letter is on its way, if there is reason to send one.")
    public Uni<Void> ask(
            @Valid @NotNull(message = "内容を入れてください。") ForgottenPassword forgotten,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("ja") Language language) {
        return resetting.ask(forgotten.email(), language);
    }

    @POST
    @Path("/completion")
    @Operation(
            operationId = "resetPassword",
            summary = "A new password with the mailed link",
            description =
                    "Uses the link. Every session of the person ends. 410 when the link is over or used; 422 when the password is too easily guessed, and the link stays good.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> complete(@Valid @NotNull(message = "内容を入れてください。") PasswordReset reset) {
        return resetting.complete(reset.token(), reset.password());
    }
}
