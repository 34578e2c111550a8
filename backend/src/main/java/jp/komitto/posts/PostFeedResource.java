package jp.komitto.posts;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import jp.komitto.city.Office;
import jp.komitto.posts.PostViews.PostPage;
import jp.komitto.shared.web.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reading posts. */
@Path("/api/v1/posts")
@Tag(name = "posts")
@PermitAll
public class PostFeedResource {

    private static final int IN_FEED = 50;

    private final ReadingPosts reading;
    private final Office office;

    @Inject
    PostFeedResource(ReadingPosts reading, Office office) {
        this.reading = reading;
        this.office = office;
    }

    @GET
    @PublicRead
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listPosts",
            summary = "Newest posts of all groups",
            description = "Published ones of groups in the directory.")
    @APIResponse(responseCode = "200", description = "A page of posts.")
    public Uni<PostPage> all(
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
        return reading.newest(Optional.empty(), cursor, size);
    }

    @GET
    @Path("/feed.atom")
    @Produces(MediaType.APPLICATION_ATOM_XML + ";charset=UTF-8")
    @Operation(
            operationId = "feedPosts",
            summary = "Newest posts for feed readers",
            description = "Atom (RFC 4287), the newest 50.")
    @APIResponse(responseCode = "200", description = "The feed.")
    public Uni<String> feed(@Context UriInfo address) {
        return reading.newest(Optional.empty(), null, IN_FEED)
                .map(page -> AtomFeed.of(page, address.getBaseUri(), office.city()));
    }
}
