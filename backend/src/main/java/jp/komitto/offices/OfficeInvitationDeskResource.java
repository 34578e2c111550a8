package jp.komitto.offices;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.offices.OfficeViews.OfficeInvitationList;
import jp.komitto.offices.OfficeViews.OfficeInvitationView;
import jp.komitto.offices.OfficeViews.OfficeInvitationWanted;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Invitations to offices, for those who send them. */
@Path("/api/v1/desk/office-invitations")
@Tag(name = "offices", description = "Roles the city gives to people.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SECRETARIAT})
public class OfficeInvitationDeskResource {

    private static final int CREATED = 201;

    private final InvitingToOffices inviting;
    private final CurrentActor current;

    @Inject
    OfficeInvitationDeskResource(InvitingToOffices inviting, CurrentActor current) {
        this.inviting = inviting;
        this.current = current;
    }

    @POST
    @Idempotent
    @ResponseStatus(CREATED)
    @Operation(
            operationId = "inviteToOffice",
            summary = "Invite to an office",
            description =
                    "Sends a letter with a link that works once, for 14 days. Only administrators invite administrators and the secretariat.")
    @APIResponseSchema(
            value = OfficeInvitationView.class,
            responseCode = "201",
            responseDescription = "The invitation; its link is in the letter alone.")
    public Uni<OfficeInvitationView> invite(
            @Valid @NotNull(message = "内容を入れてください。") OfficeInvitationWanted wanted,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("ja") Language language) {
        return inviting.invite(wanted, current.actor(), language);
    }

    @GET
    @Operation(
            operationId = "listOfficeInvitations",
            summary = "Open invitations",
            description =
                    "Addresses are shown to administrators alone, and each that was shown is recorded in the journal.")
    @APIResponse(responseCode = "200", description = "Invitations that can still be used.")
    public Uni<OfficeInvitationList> open(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("ja") Language language) {
        return inviting.open(current.actor(), language);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "withdrawOfficeInvitation",
            summary = "Withdraw an invitation",
            description = "The link stops working at once.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> withdraw(@PathParam("id") UUID id) {
        return inviting.withdraw(id, current.actor());
    }
}
