package jp.komitto.shared.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with one value of the request. */
@Schema(name = "FieldProblem", description = "One value that has to be corrected.")
public record FieldProblem(
        @Schema(
                description = "JSON pointer (RFC 6901) into the body, or the name of the query parameter.",
                examples = "size")
        String pointer,

        @Schema(description = "What to correct, as a sentence.", examples = "100以下の数字を入れてください。")
        String detail,

        @Schema(description = "Stable name of the rule.", examples = "Max")
        String code) {}
