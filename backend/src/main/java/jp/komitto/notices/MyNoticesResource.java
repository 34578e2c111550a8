package jp.komitto.notices;

import io.smallrye.mutiny.Uni;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.notices.NoticeViews.NoticePage;
import jp.komitto.notices.NoticeViews.NoticesRead;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the one who asks was told. */
@Path("/api/v1/my/notices")
@Tag(name = "account")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PERSON)
public class MyNoticesResource {

    private final ReadingNotices reading;
    private final CurrentActor current;

    @Inject
    MyNoticesResource(ReadingNotices reading, CurrentActor current) {
        this.reading = reading;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listMyNotices",
            summary = "What I was told",
            description =
                    "Decisions of the city, deadlines, changes in one's groups; the same as by mail, newest first.")
    @APIResponse(responseCode = "200", description = "A page of notices.")
    public Uni<NoticePage> list(
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
        return reading.newest(cursor, size, current.actor());
    }

    @POST
    @Path("/read")
    @Operation(
            operationId = "markNoticesRead",
            summary = "I have read these",
            description =
                    "Those named, those of one page, or all of them. Notices of others and unknown ones are passed over.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> read(@Valid @NotNull(message = "内容を入れてください。") NoticesRead which) {
        return reading.read(which, current.actor());
    }
}
