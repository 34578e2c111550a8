package jp.komitto.connections;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.connections.MatchViews.MessageView;
import jp.komitto.connections.MatchViews.Messages;
import jp.komitto.connections.MatchViews.Written;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Messages between the two sides of a match. */
@Path("/api/v1/matches/{id}/messages")
@Tag(name = "matches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class MessageResource {

    private static final int CREATED = 201;

    private final WritingMessages messages;
    private final CurrentActor current;

    @Inject
    MessageResource(WritingMessages messages, CurrentActor current) {
        this.messages = messages;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listMessages",
            summary = "Messages",
            description =
                    "The next 200. Ways to reach somebody are masked unless that side has consented to tell some.")
    @APIResponse(responseCode = "200", description = "Messages.")
    public Uni<Messages> list(
            @PathParam("id") UUID id,
            @Parameter(description = "Only newer ones than this.") @QueryParam("after") UUID after) {
        return messages.read(id, after, current.actor());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(CREATED)
    @Idempotent
    @Operation(
            operationId = "writeMessage",
            summary = "Write a message",
            description =
                    "Before one has consented to tell them, telephone numbers, addresses, links and names in other services are masked.")
    @APIResponseSchema(
            value = MessageView.class,
            responseCode = "201",
            responseDescription = "The message as it is kept.")
    public Uni<MessageView> write(@PathParam("id") UUID id, @Valid @NotNull(message = "本文を入れてください。") Written written) {
        return messages.write(id, written, current.actor());
    }
}
