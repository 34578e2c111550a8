package jp.komitto.suggestions;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.security.Scopes;
import jp.komitto.suggestions.PreviewViews.Asked;
import jp.komitto.suggestions.PreviewViews.Preview;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many would fit. */
@Path("/api/v1/listings/preview")
@Tag(name = "matching")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CITIZEN, Roles.COORDINATOR, Scopes.LISTINGS_WRITE})
public class PreviewResource {

    private final Previewing previewing;
    private final CurrentActor current;

    @Inject
    PreviewResource(Previewing previewing, CurrentActor current) {
        this.previewing = previewing;
        this.current = current;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "previewListing",
            summary = "How many would fit right now",
            description =
                    "While it is being written: how many of the other side pass every condition, and which condition keeps most of them out. Nothing"
                            + " is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The numbers.",
            content = @Content(schema = @Schema(implementation = Preview.class)))
    public Uni<Preview> preview(@Valid @NotNull(message = "内容を入れてください。") Asked asked) {
        return previewing.preview(asked, current.actor());
    }
}
