package jp.komitto.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.accounts.AccountViews.LinkToken;
import jp.komitto.accounts.AccountViews.MailedLink;
import jp.komitto.accounts.AccountViews.SignUpLink;
import jp.komitto.accounts.AccountViews.SignUpWanted;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The first steps to an account. */
@Path("/api/v1/sign-ups")
@Tag(
        name = "account",
        description = "One's own account: sign-up, contact data, the guardian's consent, taking along, leaving.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class SignUpResource {

    private static final int ACCEPTED = 202;

    private final SigningUp signingUp;

    @Inject
    SignUpResource(SigningUp signingUp) {
        this.signingUp = signingUp;
    }

    @POST
    @ResponseStatus(ACCEPTED)
    @Operation(
            operationId = "askForSignUp",
            summary = "Ask for an account",
            description =
                    "Sends a letter with a link that works once, for 30 minutes. The answer is the same whether the address has an account or not; the letter then says so. At most five unused links at a time go to one address.")
    @APIResponseSchema(
            value = MailedLink.class,
            responseCode = "202",
            responseDescription = "A letter is on its way, if there is reason to send one.")
    public Uni<MailedLink> ask(@Valid @NotNull(message = "内容を入れてください。") SignUpWanted wanted) {
        return signingUp.ask(wanted).replaceWith(MailedLink.of(LinkPurpose.SIGN_UP));
    }

    @POST
    @Path("/look")
    @Operation(
            operationId = "lookAtSignUp",
            summary = "What the link of a sign-up is for",
            description = "Does not use it. 410 when it is over or used.")
    @APIResponse(responseCode = "200", description = "The address it proves.")
    public Uni<SignUpLink> look(@Valid @NotNull(message = "内容を入れてください。") LinkToken token) {
        return signingUp.look(token.token());
    }
}
