package jp.komitto.files;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.komitto.shared.security.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Files, for whom they are meant. */
@Path("/api/v1/files/{id}")
@Tag(name = "files", description = "Documents and pictures that were handed in.")
public class FileResource {

    private final ReadingFiles reading;
    private final CurrentActor current;

    @Inject
    FileResource(ReadingFiles reading, CurrentActor current) {
        this.reading = reading;
        this.current = current;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "downloadFile",
            summary = "One file",
            description =
                    "Pictures of published posts are open to all; everything else is given to whom its owner lets have it, and"
                            + " is not found by anybody else. Always an attachment, never shown as a page.")
    @APIResponse(
            responseCode = "200",
            description = "The bytes.",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<RestResponse<Buffer>> download(@PathParam("id") UUID id) {
        return current.ifKnown().chain(asker -> reading.read(id, asker)).map(FileResource::answer);
    }

    private static RestResponse<Buffer> answer(ReadingFiles.Download file) {
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return RestResponse.ResponseBuilder.ok(file.content())
                .header("Content-Type", file.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", file.isPublic() ? "public, max-age=31536000, immutable" : "private, no-store")
                .build();
    }
}
