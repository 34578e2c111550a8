package jp.komitto.proposals;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.proposals.ProposalViews.*;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proposals of one's own groups. */
@Path("/api/v1/my/proposals")
@Tag(name = "proposals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class MyProposalsResource {

    private final ListingProposals listing;
    private final CurrentActor current;

    @Inject
    MyProposalsResource(ListingProposals listing, CurrentActor current) {
        this.listing = listing;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listMyProposals",
            summary = "Proposals of one's groups",
            description = "Of every group one belongs to, the newest first.")
    @APIResponse(responseCode = "200", description = "The proposals.")
    public Uni<Items> mine() {
        return listing.mine(current.actor());
    }
}
