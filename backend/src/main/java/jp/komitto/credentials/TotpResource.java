package jp.komitto.credentials;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.credentials.CredentialViews.NewTotp;
import jp.komitto.credentials.CredentialViews.RecoveryCodeList;
import jp.komitto.credentials.CredentialViews.TotpCode;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own authenticator app and the codes on paper. */
@Path("/api/v1/me")
@Tag(name = "credentials", description = "Passwords, passkeys, authenticator apps.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PERSON)
public class TotpResource {

    private final SettingUpTotp settingUp;
    private final CurrentActor current;

    @Inject
    TotpResource(SettingUpTotp settingUp, CurrentActor current) {
        this.settingUp = settingUp;
        this.current = current;
    }

    @POST
    @Path("/totp")
    @Operation(
            operationId = "startTotp",
            summary = "Set up an authenticator app",
            description =
                    "Needs a recent confirmation. The app counts once a code of it was sent back, within 30 minutes; until then an earlier one stays in use.")
    @APIResponse(responseCode = "200", description = "What the app needs to know.")
    public Uni<NewTotp> start() {
        return settingUp.start(current.actor());
    }

    @POST
    @Path("/totp/confirmation")
    @Operation(
            operationId = "confirmTotp",
            summary = "The first code of the app",
            description =
                    "From now on signing in with a password asks for a code. The session counts as signed in with two factors. Earlier codes on paper end.")
    @APIResponse(responseCode = "200", description = "Codes to keep on paper, told once.")
    public Uni<RecoveryCodeList> confirm(@Valid @NotNull(message = "内容を入れてください。") TotpCode code) {
        return settingUp.confirm(code.code(), current.actor());
    }

    @DELETE
    @Path("/totp")
    @Operation(
            operationId = "giveUpTotp",
            summary = "Give up the authenticator app",
            description =
                    "Needs a recent confirmation. 409 while an office of this person needs a second factor and there is no passkey.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> giveUp() {
        return settingUp.giveUp(current.actor());
    }

    @POST
    @Path("/recovery-codes")
    @Operation(
            operationId = "renewRecoveryCodes",
            summary = "New codes for the paper",
            description = "Needs a recent confirmation and an authenticator app. The old codes end.")
    @APIResponse(responseCode = "200", description = "Ten codes, told once.")
    public Uni<RecoveryCodeList> renewRecoveryCodes() {
        return settingUp.renewRecoveryCodes(current.actor());
    }
}
