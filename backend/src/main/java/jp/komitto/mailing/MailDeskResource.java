package jp.komitto.mailing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.mailing.DeadMailViews.DeadMailPage;
import jp.komitto.mailing.DeadMailViews.GivingUp;
import jp.komitto.mailing.DeadMailViews.Recipient;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Mails that did not arrive, for staff. */
@Path("/api/v1/desk/mails")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SECRETARIAT, Roles.ADMINISTRATOR})
public class MailDeskResource {

    private final KeepingDeadMail keeping;
    private final CurrentActor current;

    @Inject
    MailDeskResource(KeepingDeadMail keeping, CurrentActor current) {
        this.keeping = keeping;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listDeadMails",
            summary = "Mails that did not arrive",
            description =
                    "The longest waiting first, without what they say. After thirty days their address and text go by themselves.")
    @APIResponse(responseCode = "200", description = "A page of them.")
    public Uni<DeadMailPage> list(
            @QueryParam("cursor")
                    @Size(max = 500, message = "続きの位置が長すぎます。")
                    @Parameter(description = "From `nextCursor` of the page before.")
                    String cursor,
            @QueryParam("size")
                    @DefaultValue("50")
                    @Min(value = 1, message = "1以上の数字を入れてください。")
                    @Max(value = 100, message = "100以下の数字を入れてください。")
                    @Parameter(description = "How many at most, 1 to 100.")
                    int size) {
        return keeping.list(cursor, size);
    }

    @GET
    @Path("/{id}/recipient")
    @Operation(
            operationId = "getDeadMailRecipient",
            summary = "Where a mail was to go",
            description = "To tell people otherwise, or to see a mistyped address. Reading it is written down.")
    @APIResponse(responseCode = "200", description = "The address.")
    public Uni<Recipient> recipient(@PathParam("id") UUID id) {
        return keeping.recipient(id, current.actor());
    }

    @POST
    @Path("/{id}/retry")
    @Operation(
            operationId = "retryDeadMail",
            summary = "Send a mail once more",
            description = "It is tried as often as a new one. 409 MAIL_OVER when a link in it opens nothing any more.")
    @APIResponse(responseCode = "204", description = "It is on its way.")
    public Uni<Void> retry(@PathParam("id") UUID id) {
        return keeping.sendAgain(id, current.actor());
    }

    @POST
    @Path("/{id}/giving-up")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "giveUpDeadMail",
            summary = "Try no more",
            description = "Its address and text go at once.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> giveUp(@PathParam("id") UUID id, @Valid @NotNull(message = "内容を入れてください。") GivingUp givingUp) {
        return keeping.giveUp(id, givingUp.reason(), current.actor());
    }
}
