package jp.komitto.undertakings;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.undertakings.UndertakingViews.*;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The committee looks at what became of it. */
@Path("/api/v1/committee")
@Tag(name = "committee")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COMMITTEE_MEMBER)
public class CommitteeEvaluationResource {

    private static final String NOTHING_SAID = "内容を入れてください。";

    private final Completing completing;
    private final CurrentActor current;

    @Inject
    CommitteeEvaluationResource(Completing completing, CurrentActor current) {
        this.completing = completing;
        this.current = current;
    }

    @POST
    @Path("/items/{id}/evaluation")
    @Operation(
            operationId = "evaluateAsCommittee",
            summary = "Evaluate a finished project",
            description = "Once, after the final report. Whoever was recused stays so.")
    @APIResponse(responseCode = "200", description = "The new state.")
    public Uni<CommitteeEvaluated> evaluate(
            @PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) CommitteeEvaluating evaluating) {
        return completing.evaluateAsCommittee(id, evaluating, current.actor());
    }
}
