package jp.komitto.accounts;

import io.quarkus.security.Authenticated;
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
import jp.komitto.accounts.GuardianViews.ConsentDecision;
import jp.komitto.accounts.GuardianViews.ConsentLook;
import jp.komitto.accounts.GuardianViews.GuardianWanted;
import jp.komitto.shared.security.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The consent of a guardian, for those under 16 (Z6). */
@Path("/api/v1")
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
    @Path("/me/guardian")
    @Authenticated
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

    @POST
    @Path("/guardian-consents/look")
    @PermitAll
    @Operation(
            operationId = "lookAtGuardianConsent",
            summary = "What a guardian is asked",
            description = "Does not use the link. 410 when it is over or used.")
    @APIResponse(responseCode = "200", description = "Who asks, and for what.")
    public Uni<ConsentLook> look(@Valid @NotNull(message = NOTHING_SAID) LinkToken token) {
        return asking.look(token.token());
    }

    @POST
    @Path("/guardian-consents/decision")
    @PermitAll
    @Operation(
            operationId = "decideGuardianConsent",
            summary = "Give or refuse consent",
            description =
                    "Name, relationship and the child's birth date are needed to give it. The birth date is not kept. The child is told by a letter.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> decide(@Valid @NotNull(message = NOTHING_SAID) ConsentDecision decision) {
        return asking.decide(decision);
    }
}
