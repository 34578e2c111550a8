package jp.komitto.passkeys;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.passkeys.PasskeyViews.NewPasskey;
import jp.komitto.passkeys.PasskeyViews.PasskeyCreation;
import jp.komitto.passkeys.PasskeyViews.PasskeyList;
import jp.komitto.passkeys.PasskeyViews.PasskeyView;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** One's own passkeys. */
@Path("/api/v1/me/passkeys")
@Tag(name = "credentials", description = "Passwords, passkeys, authenticator apps.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PERSON)
public class PasskeyResource {

    private static final int CREATED = 201;

    private final KeepingPasskeys passkeys;
    private final CurrentActor current;

    @Inject
    PasskeyResource(KeepingPasskeys passkeys, CurrentActor current) {
        this.passkeys = passkeys;
        this.current = current;
    }

    @GET
    @Operation(operationId = "listMyPasskeys", summary = "My passkeys", description = "All of them, oldest first.")
    @APIResponse(responseCode = "200", description = "The passkeys.")
    public Uni<PasskeyList> list() {
        return passkeys.list(current.actor());
    }

    @POST
    @Path("/options")
    @Operation(
            operationId = "askForPasskey",
            summary = "What to ask the device",
            description = "Before a passkey is added. Needs a recent confirmation. At most twenty passkeys.")
    @APIResponse(responseCode = "200", description = "The question for the device.")
    public Uni<PasskeyCreation> ask() {
        return passkeys.ask(current.actor());
    }

    @POST
    @Idempotent
    @ResponseStatus(CREATED)
    @Operation(
            operationId = "addPasskey",
            summary = "Add a passkey",
            description = "With the device's answer. The session counts as signed in with two factors from then on.")
    @APIResponseSchema(value = PasskeyView.class, responseCode = "201", responseDescription = "The passkey.")
    public Uni<PasskeyView> add(@Valid @NotNull(message = "内容を入れてください。") NewPasskey wanted) {
        return passkeys.add(wanted, current.actor());
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "removePasskey",
            summary = "Remove a passkey",
            description =
                    "Needs a recent confirmation. 409 when it is the only way in, or the second factor an office needs.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> remove(@PathParam("id") UUID id) {
        return passkeys.remove(id, current.actor());
    }
}
