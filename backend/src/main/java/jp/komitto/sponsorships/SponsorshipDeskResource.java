package jp.komitto.sponsorships;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.sponsorships.SponsorshipViews.*;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The secretariat brings offers and projects together. */
@Path("/api/v1/desk/sponsorships")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SECRETARIAT, Roles.ADMINISTRATOR})
public class SponsorshipDeskResource {

    private static final String NOTHING_SAID = "内容を入れてください。";

    private final Sponsoring sponsoring;
    private final CurrentActor current;

    @Inject
    SponsorshipDeskResource(Sponsoring sponsoring, CurrentActor current) {
        this.sponsoring = sponsoring;
        this.current = current;
    }

    @POST
    @Path("/{id}/match")
    @Operation(
            operationId = "matchSponsorship",
            summary = "Bring an offer to a project",
            description =
                    "To an adopted project of the call, after the release; to the one the company chose, if it did.")
    @APIResponse(responseCode = "200", description = "The offer.")
    public Uni<View> match(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Matching matching) {
        return sponsoring.match(id, matching.proposalId(), current.actor());
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(
            operationId = "refuseSponsorshipForCity",
            summary = "Decline an offer for the city",
            description =
                    "With a reason that the company reads; also an accepted one whose money does not come, as long as"
                            + " the accounts are open.")
    @APIResponse(responseCode = "200", description = "The offer.")
    public Uni<View> refuse(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Reason reason) {
        return sponsoring.declineAsOffice(id, reason.reason(), current.actor());
    }
}
