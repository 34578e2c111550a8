package jp.komitto.privacy;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.privacy.PrivacyViews.Everything;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What people do with everything we hold of them. */
@Path("/api/v1/me")
@Tag(name = "account")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PERSON)
public class PrivacyResource {

    private final TakingAlong taking;
    private final LeavingKomitto leaving;
    private final ExportPlaces places;
    private final CurrentActor current;

    @Inject
    PrivacyResource(TakingAlong taking, LeavingKomitto leaving, ExportPlaces places, CurrentActor current) {
        this.taking = taking;
        this.leaving = leaving;
        this.places = places;
        this.current = current;
    }

    @GET
    @Path("/export")
    @Operation(
            operationId = "exportMe",
            summary = "Everything we hold of the one who asks",
            description =
                    "As a file to keep (個人情報保護法 第76条 without a request at the counter). Asks for a recent confirmation (403 CONFIRM_IT_IS_YOU).")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(schema = @Schema(implementation = Everything.class)))
    public Uni<RestResponse<Everything>> export() {
        return places.in(() -> taking.take(current.actor()))
                .map(everything -> RestResponse.ResponseBuilder.ok(everything)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"komitto-my-data.json\"")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    @POST
    @Path("/leaving")
    @Operation(
            operationId = "leaveKomitto",
            summary = "Delete one's account",
            description =
                    "Everything personal goes at once and cannot be brought back. 409 for the only manager of a group, who has to hand it over or dissolve it first, and while a registration waits for the city. Asks for a recent confirmation (403 CONFIRM_IT_IS_YOU).")
    @APIResponse(responseCode = "204", description = "Gone. A last letter confirms it.")
    public Uni<Void> leave() {
        return leaving.leave(current.actor());
    }
}
