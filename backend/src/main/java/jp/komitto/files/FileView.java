package jp.komitto.files;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file in a list. */
@Schema(name = "StoredFile", description = "A file that was handed in. Read it at /api/v1/files/{id}.")
public record FileView(
        UUID id,

        @Schema(description = "What it is to its owner.", examples = "BYLAWS")
        String label,

        @Schema(examples = "会則.pdf") String name,
        @Schema(examples = "application/pdf") String mediaType,

        @Schema(description = "Bytes.", minimum = "1", maximum = "10485760")
        long size,

        @Schema(description = "SHA-256 of the bytes as they are kept, in hex.")
        String sha256,

        @Schema(nullable = true, description = "Pixels; pictures only.")
        Integer width,

        @Schema(nullable = true, description = "Pixels; pictures only.")
        Integer height,

        @Schema(nullable = true, description = "What the picture shows, for those who do not see it.")
        String alt,

        OffsetDateTime keptAt) {}
