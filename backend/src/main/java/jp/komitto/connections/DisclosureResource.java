package jp.komitto.connections;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.connections.MatchViews.Contact;
import jp.komitto.connections.MatchViews.Disclosures;
import jp.komitto.connections.MatchViews.View;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How to reach each other: consent by consent. */
@Path("/api/v1/matches/{id}")
@Tag(name = "matches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class DisclosureResource {

    private static final String NOTHING_SAID = "内容を入れてください。";

    private final Disclosing disclosing;
    private final CurrentActor current;

    @Inject
    DisclosureResource(Disclosing disclosing, CurrentActor current) {
        this.disclosing = disclosing;
        this.current = current;
    }

    @PUT
    @Path("/disclosures")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "disclose",
            summary = "Tell contact details",
            description =
                    "Field by field, for a purpose, until a day. Opens when both want to. An e-mail address without a value is the account's own."
                            + " What is kept is sealed, apart from everything else, and deleted with its consent.")
    @APIResponse(responseCode = "200", description = "The match.")
    public Uni<View> disclose(
            @PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Disclosures disclosures) {
        return disclosing.disclose(id, disclosures, current.actor());
    }

    @DELETE
    @Path("/disclosures/{field}")
    @Operation(
            operationId = "revokeDisclosure",
            summary = "Take a contact detail back",
            description = "It is hidden at once, also from the next read of a program. The history stays without it.")
    @APIResponse(responseCode = "200", description = "The match.")
    public Uni<View> revoke(@PathParam("id") UUID id, @PathParam("field") ContactField field) {
        return disclosing.revoke(id, field, current.actor());
    }

    @GET
    @Path("/contact")
    @Operation(
            operationId = "readContact",
            summary = "How to reach the other side",
            description =
                    "Only what the other side has consented to tell and has not taken back. Every reading is written down.")
    @APIResponse(responseCode = "200", description = "The details.")
    public Uni<Contact> contact(@PathParam("id") UUID id) {
        return disclosing.read(id, current.actor());
    }
}
