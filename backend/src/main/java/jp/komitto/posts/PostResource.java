package jp.komitto.posts;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.files.KeepingFiles;
import jp.komitto.posts.PostViews.PhotoView;
import jp.komitto.posts.PostViews.PhotoWords;
import jp.komitto.posts.PostViews.PostView;
import jp.komitto.posts.PostViews.Written;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.Tagged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Writing posts. */
@Path("/api/v1/posts")
@Tag(name = "posts", description = "News and activity reports of groups (基本施策1-1).")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
public class PostResource {

    private static final int CREATED = 201;
    private static final String NOTHING_SAID = "内容を入れてください。";

    private final WritingPosts writing;
    private final ReadingPosts reading;
    private final KeepingFiles files;
    private final CurrentActor current;

    @Inject
    PostResource(WritingPosts writing, ReadingPosts reading, KeepingFiles files, CurrentActor current) {
        this.writing = writing;
        this.reading = reading;
        this.files = files;
        this.current = current;
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getPost",
            summary = "One post",
            description = "Published ones for everybody, drafts for the group's people.")
    @APIResponse(
            responseCode = "200",
            description = "The post.",
            content = @Content(schema = @Schema(implementation = PostView.class)))
    public Uni<RestResponse<PostView>> read(@PathParam("id") UUID id) {
        return current.ifKnown()
                .chain(reader -> reading.read(id, reader))
                .map(post -> Tagged.ok(post, post.revision()));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writePost",
            summary = "Write a post anew",
            description = "Published ones say it at once. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The post.",
            content = @Content(schema = @Schema(implementation = PostView.class)))
    public Uni<RestResponse<PostView>> write(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = NOTHING_SAID) Written written) {
        return writing.write(id, ifMatch, written, current.actor()).map(post -> Tagged.ok(post, post.revision()));
    }

    @POST
    @Path("/{id}/publication")
    @Operation(
            operationId = "publishPost",
            summary = "Publish a post",
            description = "On the group's page, in the feed and on paper.")
    @APIResponse(responseCode = "200", description = "The post.")
    public Uni<PostView> publish(@PathParam("id") UUID id) {
        return writing.publish(id, current.actor());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(
            operationId = "withdrawPost",
            summary = "Withdraw a post",
            description = "Nobody but the group's people sees it any more.")
    @APIResponse(responseCode = "200", description = "The post.")
    public Uni<PostView> withdraw(@PathParam("id") UUID id) {
        return writing.withdraw(id, current.actor());
    }

    @POST
    @Path("/{id}/photos")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @ResponseStatus(CREATED)
    @Operation(
            operationId = "addPhoto",
            summary = "Add a photo",
            description =
                    "JPEG, PNG or WebP, at most 10 MiB; drawn anew, so that nothing the camera wrote stays. What it shows has to be said. At most 20 of one post.")
    @APIResponseSchema(value = PhotoView.class, responseCode = "201", responseDescription = "The photo.")
    public Uni<PhotoView> addPhoto(
            @PathParam("id") UUID id,
            @RestForm String alt,
            @RestForm @NotNull(message = "ファイルを選んでください。") FileUpload file) {
        Actor actor = current.actor();
        return files.accept(file.fileName(), file.uploadedFile(), file.size(), true)
                .chain(photo -> writing.addPhoto(id, alt, photo, actor));
    }

    @PUT
    @Path("/{id}/photos/{photo}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "describePhoto",
            summary = "Say anew what a photo shows",
            description = "For managers; published posts say it at once.")
    @APIResponse(responseCode = "200", description = "The photo.")
    public Uni<PhotoView> describePhoto(
            @PathParam("id") UUID id,
            @PathParam("photo") UUID photo,
            @Valid @NotNull(message = NOTHING_SAID) PhotoWords words) {
        return writing.describePhoto(id, photo, words.alt(), current.actor());
    }

    @DELETE
    @Path("/{id}/photos/{photo}")
    @Operation(operationId = "removePhoto", summary = "Remove a photo", description = "For managers.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> removePhoto(@PathParam("id") UUID id, @PathParam("photo") UUID photo) {
        return writing.removePhoto(id, photo, current.actor());
    }
}
