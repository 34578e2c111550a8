package jp.komitto.clients;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.clients.ClientViews.Detail;
import jp.komitto.clients.ClientViews.Issued;
import jp.komitto.clients.ClientViews.Items;
import jp.komitto.clients.ClientViews.Wanted;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Programs, as the city looks after them. */
@Path("/api/v1/desk/clients")
@Tag(name = "clients", description = "Programs of the city and its partners: who may have a token, and for what.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMINISTRATOR)
public class ClientResource {

    private static final int CREATED = 201;

    private final ManagingClients managing;
    private final CurrentActor current;

    @Inject
    ClientResource(ManagingClients managing, CurrentActor current) {
        this.managing = managing;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listServiceClients",
            summary = "Programs with a token",
            description = "Newest first, ended ones included, with their last use to the minute.")
    @APIResponse(responseCode = "200", description = "At most 500 programs.")
    public Uni<Items> all() {
        return managing.all();
    }

    @POST
    @Idempotent
    @ResponseStatus(CREATED)
    @Operation(
            operationId = "createServiceClient",
            summary = "Give a program a token",
            description =
                    "Its secret is told once, here. Asks for a recent confirmation (403 CONFIRM_IT_IS_YOU). At most a year;"
                            + " at most 200 at a time.")
    @APIResponseSchema(value = Issued.class, responseCode = "201", responseDescription = "The program with its secret.")
    public Uni<Issued> create(@Valid @NotNull(message = "内容を入れてください。") Wanted wanted) {
        return managing.create(wanted, current.actor());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getServiceClient",
            summary = "One program",
            description = "With whom to call about it, so reading it is written down.")
    @APIResponse(responseCode = "200", description = "The program.")
    public Uni<Detail> get(@PathParam("id") UUID id) {
        return managing.read(id, current.actor());
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "revokeServiceClient",
            summary = "Take the token back",
            description = "For good: its secret and every token it holds stop working everywhere within a second.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> revoke(@PathParam("id") UUID id) {
        return managing.revoke(id, current.actor());
    }

    @POST
    @Path("/{id}/secret")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @ResponseStatus(CREATED)
    @Operation(
            operationId = "renewServiceClientSecret",
            summary = "A new secret",
            description =
                    "The old one stops working at once; tokens it was exchanged for live on for up to ten minutes. Asks for a recent confirmation (403 CONFIRM_IT_IS_YOU).")
    @APIResponseSchema(
            value = Issued.class,
            responseCode = "201",
            responseDescription = "The program with its new secret, told this once.")
    public Uni<Issued> renew(@PathParam("id") UUID id) {
        return managing.renewSecret(id, current.actor());
    }
}
