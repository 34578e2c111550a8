package jp.komitto.offices;

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
import jp.komitto.offices.OfficeViews.OfferedOffice;
import jp.komitto.offices.OfficeViews.OfficeInvitationSecret;
import jp.komitto.shared.web.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Invitations to offices, for those who have the link. */
@Path("/api/v1/office-invitations")
@Tag(name = "offices", description = "Roles the city gives to people.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class OfficeInvitationResource {

    private final InvitingToOffices inviting;

    @Inject
    OfficeInvitationResource(InvitingToOffices inviting) {
        this.inviting = inviting;
    }

    @POST
    @Path("/look")
    @Operation(
            operationId = "lookAtOfficeInvitation",
            summary = "What a link invites to",
            description = "For whoever has the link, before signing in. 410 when it is over or used.")
    @APIResponse(responseCode = "200", description = "The office.")
    public Uni<OfferedOffice> look(
            @Valid @NotNull(message = "内容を入れてください。") OfficeInvitationSecret secret,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("ja") Language language) {
        return inviting.look(secret.secret(), language);
    }
}
