package jp.komitto.directory;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.shared.web.Language;
import jp.komitto.shared.web.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One group's page. */
@Path("/api/v1/groups/{id}")
@Tag(name = "groups", description = "こみっと広場: the directory of citizen-activity groups (こみっとプラン 基本施策1-1).")
@Produces(MediaType.APPLICATION_JSON)
public class GroupResource {

    private final Groups groups;

    @Inject
    GroupResource(Groups groups) {
        this.groups = groups;
    }

    @GET
    @PublicRead
    @Operation(
            operationId = "getGroup",
            summary = "One group",
            description =
                    "Everything the group tells about itself. Labels come in the language of Accept-Language. The page of a group"
                            + " whose registration has ended stays readable and says so in `status`.")
    @APIResponse(responseCode = "200", description = "The group.")
    @PermitAll
    public Uni<GroupView> get(
            @Parameter(description = "Id of the group.", example = "01936f5e-7b1c-7c3a-9d2e-5f6a7b8c9d0e")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "Whether to add the texts with machine-made readings.")
                    @QueryParam("furigana")
                    @DefaultValue("false")
                    boolean furigana,
            @HeaderParam("Accept-Language") @DefaultValue("ja") Language language) {
        return groups.require(id, language, furigana);
    }
}
