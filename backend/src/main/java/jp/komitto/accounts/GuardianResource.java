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
import jp.komitto.accounts.AccountViews.MailedLink;
import jp.komitto.accounts.GuardianViews.GuardianWanted;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Somebody under 16 asks a guardian for consent (Z6). */
@Path("/api/v1/me/guardian")
@Tag(name = "account")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GuardianResource {

    private static final int ACCEPTED = 202;
    private static final String NOTHING_SAID = "内容を入れてください。";

    private final AskingGuardians asking;
    private final CurrentActor current;

    @Inject
    GuardianResource(AskingGuardians asking, CurrentActor current) {
        this.asking = asking;
        this.current = current;
    }

    @POST
    @RolesAllowed(Roles.PERSON)
    @ResponseStatus(ACCEPTED)
    @Operation(
            operationId = "askGuardian",
            summary = "Ask a guardian for consent, again or at another address",
            description = "At most three letters a day. A link sent before stops working. Works for 14 days.")
    @APIResponseSchema(
            value = MailedLink.class,
            responseCode = "202",
            responseDescription = "A letter to the guardian is on its way.")
    public Uni<MailedLink> ask(@Valid @NotNull(message = NOTHING_SAID) GuardianWanted wanted) {
        return asking.askAgain(wanted.guardianEmail(), current.actor())
                .replaceWith(MailedLink.of(LinkPurpose.GUARDIAN_CONSENT));
    }
}
