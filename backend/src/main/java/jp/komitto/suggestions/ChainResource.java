package jp.komitto.suggestions;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.Language;
import jp.komitto.suggestions.ChainViews.ChainList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Circles of giving between groups. */
@Path("/api/v1/chains")
@Tag(name = "matching")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CITIZEN, Roles.COORDINATOR})
public class ChainResource {

    private final FindingChains finding;
    private final CurrentActor current;

    @Inject
    ChainResource(FindingChains finding, CurrentActor current) {
        this.finding = finding;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listChains",
            summary = "Circles of giving",
            description =
                    "A's projector for B's fair, B's helpers for C's clean-up, C's hall for A: circles of two to four groups in which each gives what"
                            + " the next one needs, out of what groups and companies have open under their names (基本施策1-1, 2-1). For the people of"
                            + " the group and coordinators. Each group is followed to the twelve it can serve best.")
    @APIResponse(
            responseCode = "200",
            description = "The circles.",
            content = @Content(schema = @Schema(implementation = ChainList.class)))
    public Uni<ChainList> list(
            @Parameter(
                            description = "Id of the group that is in every one of them.",
                            required = true,
                            example = "01936f5e-7b1c-7c3a-9d2e-5f6a7b8c9d0e")
                    @QueryParam("group")
                    @NotNull(message = "団体を選んでください。")
                    UUID group,
            @HeaderParam("Accept-Language") @DefaultValue("ja") Language language) {
        return finding.of(group, current.actor(), language);
    }
}
