package jp.komitto.connections;

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
import jp.komitto.connections.MatchViews.Proposal;
import jp.komitto.connections.MatchViews.View;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Where a match begins. */
@Path("/api/v1/matches")
@Tag(
        name = "matches",
        description = "マッチング (基本施策1-1): one need with one offer, from asking to the end; contact by consent alone.")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class AskingResource {

    private static final int CREATED = 201;
    private static final String NOTHING_SAID = "内容を入れてください。";

    private final ProposingMatches proposing;
    private final CurrentActor current;

    @Inject
    AskingResource(ProposingMatches proposing, CurrentActor current) {
        this.proposing = proposing;
        this.current = current;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(CREATED)
    @Idempotent
    @Operation(
            operationId = "proposeMatch",
            summary = "Ask",
            description =
                    "Applying to a need or asking for an offer, both ways alike. Takes a place of what is asked, or a number in its waiting line."
                            + " The other side sees an anonymous card, the note, and nothing about how to reach anybody.")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The match.")
    public Uni<View> propose(@Valid @NotNull(message = NOTHING_SAID) Proposal proposal) {
        return proposing.propose(proposal, current.actor());
    }
}
