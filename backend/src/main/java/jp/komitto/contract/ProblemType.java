package jp.komitto.contract;

import jp.komitto.shared.problem.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One kind of refusal, explained. */
@Schema(name = "ProblemType", description = "One kind of error this API answers.")
public record ProblemType(
        @Schema(description = "Stable name, as in `code` of a Problem.", examples = "GROUP_NOT_FOUND")
        String code,

        @Schema(description = "The HTTP status it comes with.", minimum = "400", maximum = "599", examples = "404")
        int status,

        @Schema(description = "What happened.", examples = "団体が見つかりませんでした")
        String title,

        @Schema(description = "What the person can do.", examples = "アドレスを確かめるか、「団体をさがす」のページからお探しください。")
        String detail) {

    static ProblemType of(ProblemCode code) {
        return new ProblemType(code.name(), code.kind().status(), code.title(), code.sentence());
    }
}
