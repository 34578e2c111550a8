package jp.komitto.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.accounts.AccountViews.AgeSeen;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a minor cannot say of themselves, the city's desk sees. */
@Path("/api/v1/desk/accounts/{id}/age-band")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SECRETARIAT, Roles.ADMINISTRATOR})
public class AgeDeskResource {

    private final CorrectingAge correcting;
    private final CurrentActor current;

    @Inject
    AgeDeskResource(CorrectingAge correcting, CurrentActor current) {
        this.correcting = correcting;
        this.current = current;
    }

    @PUT
    @Operation(
            operationId = "correctAgeBand",
            summary = "Correct somebody's age band",
            description =
                    "After seeing how old the person is; how it was seen is written to the journal, without a birth date.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> correct(@PathParam("id") UUID id, @Valid @NotNull(message = "内容を入れてください。") AgeSeen seen) {
        return correcting.correct(id, seen, current.actor());
    }
}
