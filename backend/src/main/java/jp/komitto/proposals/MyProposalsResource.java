package jp.komitto.proposals;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.files.FileView;
import jp.komitto.files.KeepingFiles;
import jp.komitto.form.Eligibility;
import jp.komitto.proposals.ProposalViews.*;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.Tagged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

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
