package jp.komitto.proposals;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import jp.komitto.proposals.ProposalViews.*;
import jp.komitto.shared.web.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The table of the whole workflow. */
@Path("/api/v1/wakuwaku/transitions")
@Tag(name = "calls")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class TransitionResource {

    @GET
    @PublicRead
    @Operation(
            operationId = "listTransitions",
            summary = "The whole workflow",
            description =
                    "Every transition of a proposal: who takes it, from where, to where, what may stand in its way.")
    @APIResponse(responseCode = "200", description = "The table.")
    public Transitions transitions() {
        return new Transitions(Arrays.stream(ProposalStep.values())
                .map(step -> new Transition(
                        step,
                        step.party(),
                        Arrays.stream(ProposalStatus.values())
                                .filter(step::leadsFrom)
                                .toList(),
                        step.to(),
                        step.guards().stream().map(ProposalProblem::name).toList()))
                .toList());
    }
}
