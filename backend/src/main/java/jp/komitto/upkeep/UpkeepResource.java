package jp.komitto.upkeep;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.Tagged;
import jp.komitto.upkeep.UpkeepViews.Editable;
import jp.komitto.upkeep.UpkeepViews.Patch;
import jp.komitto.upkeep.UpkeepViews.Reason;
import jp.komitto.upkeep.UpkeepViews.RenewalView;
import jp.komitto.upkeep.UpkeepViews.RenewalWanted;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** A registered group, for its people. */
@Path("/api/v1/groups/{id}")
@Tag(name = "upkeep", description = "Keeping a registered group up to date: edits, renewal, dissolution (基本施策1-1).")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class UpkeepResource {

    private static final int CREATED = 201;
    private static final String NOTHING_SAID = "内容を入れてください。";

    private final EditingGroups editing;
    private final RenewingGroups renewing;
    private final ChangingStanding standing;
    private final CurrentActor current;

    @Inject
    UpkeepResource(EditingGroups editing, RenewingGroups renewing, ChangingStanding standing, CurrentActor current) {
        this.editing = editing;
        this.renewing = renewing;
        this.standing = standing;
        this.current = current;
    }

    @GET
    @Path("/edit")
    @Operation(
            operationId = "getEditableGroup",
            summary = "A group's page as its people edit it",
            description = "For members; with what waits for the city.")
    @APIResponse(
            responseCode = "200",
            description = "The page.",
            content = @Content(schema = @Schema(implementation = Editable.class)))
    public Uni<RestResponse<Editable>> read(@PathParam("id") UUID id) {
        return editing.read(id, current.actor()).map(view -> Tagged.ok(view, view.revision()));
    }

    @PATCH
    @Path("/edit")
    @Operation(
            operationId = "editGroup",
            summary = "Change a group's page",
            description =
                    "For managers. Name, kind, corporate number and representative wait for the city; everything else stands at once. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The page.",
            content = @Content(schema = @Schema(implementation = Editable.class)))
    public Uni<RestResponse<Editable>> write(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the state that was read.", example = "\"7\"") @HeaderParam("If-Match")
                    String ifMatch,
            @Valid @NotNull(message = NOTHING_SAID) Patch patch) {
        return editing.write(id, ifMatch, patch, current.actor()).map(view -> Tagged.ok(view, view.revision()));
    }

    @DELETE
    @Path("/edit")
    @Operation(
            operationId = "withdrawGroupEdit",
            summary = "Take back the change that waits",
            description = "For managers.")
    @APIResponse(
            responseCode = "200",
            description = "The page.",
            content = @Content(schema = @Schema(implementation = Editable.class)))
    public Uni<RestResponse<Editable>> withdraw(@PathParam("id") UUID id) {
        return editing.withdraw(id, current.actor()).map(view -> Tagged.ok(view, view.revision()));
    }

    @POST
    @Path("/confirmation")
    @Operation(
            operationId = "confirmGroup",
            summary = "Say that the page is right as it is",
            description = "For managers. The page counts as confirmed today.")
    @APIResponse(
            responseCode = "200",
            description = "The page.",
            content = @Content(schema = @Schema(implementation = Editable.class)))
    public Uni<RestResponse<Editable>> confirm(@PathParam("id") UUID id) {
        return editing.confirm(id, current.actor()).map(view -> Tagged.ok(view, view.revision()));
    }

    @POST
    @Path("/renewals")
    @Idempotent
    @ResponseStatus(CREATED)
    @Operation(
            operationId = "askForRenewal",
            summary = "Ask for another year",
            description =
                    "For managers, from the opening of renewal on, also after expiry; with the declaration made anew.")
    @APIResponseSchema(
            value = RenewalView.class,
            responseCode = "201",
            responseDescription = "The renewal, waiting for the city.")
    public Uni<RenewalView> renew(
            @PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) RenewalWanted wanted) {
        return renewing.ask(id, wanted.declaration(), current.actor());
    }

    @POST
    @Path("/dissolution")
    @Operation(
            operationId = "dissolveGroup",
            summary = "Dissolve the group",
            description = "For managers. Search no longer finds it; its page says so.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> dissolve(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Reason reason) {
        return standing.dissolve(id, reason.reason(), current.actor());
    }
}
