package jp.komitto.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.accounts.AccountViews.LinkToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The link that makes another address one's own. */
@Path("/api/v1/email-changes")
@Tag(name = "account")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EmailChangeResource {

    private final ChangingEmail changing;

    @Inject
    EmailChangeResource(ChangingEmail changing) {
        this.changing = changing;
    }

    @POST
    @Path("/confirmation")
    @PermitAll
    @Operation(
            operationId = "confirmEmailChange",
            summary = "Use the link that was sent to the new address",
            description = "The old address is told by a letter. Links sent to the old address stop working.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> confirm(@Valid @NotNull(message = "内容を入れてください。") LinkToken token) {
        return changing.confirm(token.token());
    }
}
