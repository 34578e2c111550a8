package jp.komitto.credentials;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.credentials.CredentialViews.NewPassword;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own password. */
@Path("/api/v1/me/password")
@Tag(name = "credentials", description = "Passwords, passkeys, authenticator apps.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PERSON)
public class PasswordResource {

    private final SettingPasswords setting;
    private final CurrentActor current;

    @Inject
    PasswordResource(SettingPasswords setting, CurrentActor current) {
        this.setting = setting;
        this.current = current;
    }

    @PUT
    @Operation(
            operationId = "changePassword",
            summary = "Choose a password",
            description =
                    "Also for whoever had only passkeys. Needs a recent confirmation. Every other session of this person ends.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> change(@Valid @NotNull(message = "内容を入れてください。") NewPassword wanted) {
        return setting.change(wanted.password(), current.actor());
    }
}
