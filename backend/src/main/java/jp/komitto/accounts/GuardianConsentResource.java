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
import jp.komitto.accounts.GuardianViews.ConsentDecision;
import jp.komitto.accounts.GuardianViews.ConsentLook;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a guardian is asked and answers, with the link from the letter (Z6). */
@Path("/api/v1/guardian-consents")
@Tag(name = "account")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GuardianConsentResource {

    private static final String NOTHING_SAID = "内容を入れてください。";

    private final AskingGuardians asking;

    @Inject
    GuardianConsentResource(AskingGuardians asking) {
        this.asking = asking;
    }

    @POST
    @Path("/look")
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
    @Path("/decision")
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
