package jp.komitto.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.accounts.AccountViews.EmailWanted;
import jp.komitto.accounts.AccountViews.MailedLink;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The address a person is reached at. */
@Path("/api/v1/me/email")
@Tag(name = "account")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactResource {

    private static final int ACCEPTED = 202;

    private final ChangingEmail changing;
    private final CurrentActor current;

    @Inject
    ContactResource(ChangingEmail changing, CurrentActor current) {
        this.changing = changing;
        this.current = current;
    }

    @POST
    @RolesAllowed(Roles.PERSON)
    @ResponseStatus(ACCEPTED)
    @Operation(
            operationId = "askForEmailChange",
            summary = "Change one's e-mail address",
            description =
                    "Sends a letter with a link to the new address; nothing changes before the link is used. The answer is the same whether somebody has that address already. Asks for a recent confirmation (403 CONFIRM_IT_IS_YOU).")
    @APIResponseSchema(
            value = MailedLink.class,
            responseCode = "202",
            responseDescription = "A letter is on its way, if there is reason to send one.")
    public Uni<MailedLink> ask(@Valid @NotNull(message = "内容を入れてください。") EmailWanted wanted) {
        return changing.ask(wanted.email(), current.actor()).replaceWith(MailedLink.of(LinkPurpose.EMAIL_CHANGE));
    }
}
