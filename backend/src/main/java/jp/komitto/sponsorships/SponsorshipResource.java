package jp.komitto.sponsorships;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** Offers of companies, for the companies and for the groups they are brought to. */
@Path("/api/v1/sponsorships")
@Tag(name = "sponsorships", description = "企業の上乗せ (基本施策3-1): money that companies add to adopted projects.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class SponsorshipResource {

    private final Sponsoring sponsoring;
    private final CurrentActor current;

    @Inject
    SponsorshipResource(Sponsoring sponsoring, CurrentActor current) {
        this.sponsoring = sponsoring;
        this.current = current;
    }

    @GET
    @RolesAllowed({Roles.CITIZEN, Roles.SECRETARIAT, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "listSponsorships",
            summary = "Offers of companies",
            description =
                    "Those of my company and those brought to my group's projects; all of them for the secretariat.")
    @APIResponse(responseCode = "200", description = "The offers.")
    public Uni<Items> list() {
        return sponsoring.list(current.actor());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(
            operationId = "withdrawSponsorship",
            summary = "Take an offer back",
            description = "By a manager of the company, until it is accepted.")
    @APIResponse(responseCode = "200", description = "The offer.")
    public Uni<View> withdraw(@PathParam("id") UUID id) {
        return sponsoring.withdraw(id, current.actor());
    }

    @POST
    @Path("/{id}/acceptance")
    @Operation(
            operationId = "acceptSponsorship",
            summary = "Accept an offer",
            description =
                    "By a manager of the project's group, before the final report. It is public then, and counted in"
                            + " the settlement.")
    @APIResponse(responseCode = "200", description = "The offer.")
    public Uni<View> accept(@PathParam("id") UUID id) {
        return sponsoring.accept(id, current.actor());
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(
            operationId = "refuseSponsorship",
            summary = "Decline an offer",
            description = "By a manager of the project's group, with a reason that the company reads.")
    @APIResponse(responseCode = "200", description = "The offer.")
    public Uni<View> refuse(@PathParam("id") UUID id, @Valid @NotNull(message = "内容を入れてください。") Reason reason) {
        return sponsoring.declineAsRecipient(id, reason.reason(), current.actor());
    }
}
