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
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.sponsorships.SponsorshipViews.Offer;
import jp.komitto.sponsorships.SponsorshipViews.View;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Where companies offer: at a call. */
@Path("/api/v1/calls")
@Tag(name = "sponsorships")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class CallSponsorshipResource {

    private static final int CREATED = 201;

    private final Sponsoring sponsoring;
    private final CurrentActor current;

    @Inject
    CallSponsorshipResource(Sponsoring sponsoring, CurrentActor current) {
        this.sponsoring = sponsoring;
        this.current = current;
    }

    @POST
    @Path("/{id}/sponsorships")
    @Idempotent
    @ResponseStatus(CREATED)
    @Operation(
            operationId = "offerSponsorship",
            summary = "Offer to add money",
            description =
                    "By a manager of a registered company, to the call or to one of its adopted projects; at most 5"
                            + " offers of a company wait in one call. The committee never sees it.")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The offer.")
    public Uni<View> offer(@PathParam("id") UUID call, @Valid @NotNull(message = "内容を入れてください。") Offer offer) {
        return sponsoring.offer(call, offer, current.actor());
    }
}
