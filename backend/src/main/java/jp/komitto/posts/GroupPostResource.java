package jp.komitto.posts;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.posts.PostViews.PostPage;
import jp.komitto.posts.PostViews.PostView;
import jp.komitto.posts.PostViews.Written;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The posts of one group. */
@Path("/api/v1/groups/{id}/posts")
@Tag(name = "posts")
@Produces(MediaType.APPLICATION_JSON)
public class GroupPostResource {

    private static final int CREATED = 201;
    private static final String NOTHING_SAID = "内容を入れてください。";

    private final WritingPosts writing;
    private final ReadingPosts reading;
    private final CurrentActor current;

    @Inject
    GroupPostResource(WritingPosts writing, ReadingPosts reading, CurrentActor current) {
        this.writing = writing;
        this.reading = reading;
        this.current = current;
    }

    @POST
    @RolesAllowed(Roles.CITIZEN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(CREATED)
    @Operation(
            operationId = "beginPost",
            summary = "Begin a post",
            description = "A draft, for managers of a group in the directory.")
    @APIResponseSchema(value = PostView.class, responseCode = "201", responseDescription = "The draft.")
    public Uni<PostView> begin(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Written written) {
        return writing.begin(id, written, current.actor());
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(operationId = "listGroupPosts", summary = "Newest posts of a group", description = "Published ones.")
    @APIResponse(responseCode = "200", description = "A page of posts.")
    public Uni<PostPage> ofGroup(
            @PathParam("id") UUID id,
            @Parameter(description = "`nextCursor` of the page before.")
                    @QueryParam("cursor")
                    @Size(max = 1000, message = "続きの位置が長すぎます。")
                    String cursor,
            @Parameter(description = "How many items at most, 1 to 100.")
                    @QueryParam("size")
                    @DefaultValue("20")
                    @Min(value = 1, message = "1以上の数字を入れてください。")
                    @Max(value = 100, message = "100以下の数字を入れてください。")
                    int size) {
        return reading.newest(Optional.of(id), cursor, size);
    }
}
