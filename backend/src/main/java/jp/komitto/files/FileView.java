package jp.komitto.files;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file in a list. */
@Schema(name = "StoredFile", description = "A file that was handed in. Read it at /api/v1/files/{id}.")
public record FileView(
        @NotNull UUID id,

        @NotNull @Schema(description = "What it is to its owner.", examples = "BYLAWS")
        String label,

        @NotNull @Schema(examples = "会則.pdf") String name,
        @NotNull @Schema(examples = "application/pdf") String mediaType,

        @NotNull @Schema(description = "Bytes.", minimum = "1", maximum = "10485760")
        long size,

        @NotNull @Schema(description = "SHA-256 of the bytes as they are kept, in hex.")
        String sha256,

        @Schema(description = "Pixels; pictures only.") Integer width,
        @Schema(description = "Pixels; pictures only.") Integer height,

        @Schema(description = "What the picture shows, for those who do not see it.")
        String alt,

        @NotNull OffsetDateTime keptAt) {}
