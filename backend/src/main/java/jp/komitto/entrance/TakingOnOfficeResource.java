package jp.komitto.entrance;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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
import jp.komitto.offices.OfficeViews.OfficeInvitationSecret;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.Language;
import jp.komitto.shared.web.Tagged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Invitations to offices, for those who take one on. */
@Path("/api/v1/office-invitations")
@Tag(name = "offices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class TakingOnOfficeResource {

    private final ChangingMe changing;
    private final CurrentActor current;

    @Inject
    TakingOnOfficeResource(ChangingMe changing, CurrentActor current) {
        this.changing = changing;
        this.current = current;
    }

    @POST
    @Path("/acceptance")
    @Operation(
            operationId = "acceptOffice",
            summary = "Take on an office",
            description =
                    "Whoever has the link, once, from the age of 18. Afterwards the office can be put on. 410 when the link is over or used.")
    @APIResponse(responseCode = "200", description = "The person, with the new office.")
    public Uni<RestResponse<MeView>> accept(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("ja") Language language,
            @Valid @NotNull(message = "内容を入れてください。") OfficeInvitationSecret secret) {
        return changing.accept(secret.secret(), current.actor(), language).map(me -> Tagged.ok(me, me.version()));
    }
}
