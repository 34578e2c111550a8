package jp.komitto.wakuwaku;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.wakuwaku.TurnViews.TurnList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 「あなたの番です」. */
@Path("/api/v1/my/turns")
@Tag(name = "wakuwaku")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PERSON)
public class TurnResource {

    private final Turns turns;
    private final CurrentActor current;

    @Inject
    TurnResource(Turns turns, CurrentActor current) {
        this.turns = turns;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listMyTurns",
            summary = "It is your turn",
            description =
                    "Everything of わくわくプロジェクト that waits for the one who asks, in the role at hand: of one's groups, one's"
                            + " department, at the secretariat's desk, on the committee. Recused items are not in it.")
    @APIResponse(responseCode = "200", description = "What waits.")
    public Uni<TurnList> mine() {
        return turns.of(current.actor());
    }
}
