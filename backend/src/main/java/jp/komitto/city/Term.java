package jp.komitto.city;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code with its label in the reader's language. */
@Schema(name = "Term", description = "A code of the vocabulary with its label in the language of Accept-Language.")
public record Term(
        @Schema(description = "Stable code.", examples = "NPO")
        String code,

        @Schema(description = "Label for people.", examples = "NPO法人")
        String label,

        @Schema(
                nullable = true,
                description =
                        "The label with its reading in Aozora notation; null when the language or the label needs none.",
                examples = "NPO｜法人《ほうじん》")
        String ruby) {}
