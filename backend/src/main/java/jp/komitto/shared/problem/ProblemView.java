package jp.komitto.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The one shape of every error (RFC 9457, application/problem+json). */
@Schema(
        name = "Problem",
        description = "Every error has this shape (RFC 9457).",
        requiredProperties = {"type", "title", "status", "detail", "code"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemView(
        @Schema(
                description = "Address of the page that explains this kind of problem.",
                examples = "/api/problems#GROUP_NOT_FOUND")
        String type,

        @Schema(description = "What happened, in a few words.", examples = "団体が見つかりませんでした")
        String title,

        @Schema(description = "The HTTP status.", minimum = "400", maximum = "599", examples = "404")
        int status,

        @Schema(description = "What the person can do now, as a sentence.", examples = "アドレスを確かめるか、団体をさがすページからお探しください。")
        String detail,

        @Schema(description = "Stable name for programs.", examples = "GROUP_NOT_FOUND")
        String code,

        @Schema(description = "The values to correct; present when single values are wrong.")
        List<FieldProblem> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static ProblemView of(Problem problem) {
        ProblemCode code = problem.code();
        return new ProblemView(
                "/api/problems#" + code.name(),
                code.title(),
                code.kind().status(),
                problem.getMessage(),
                code.name(),
                problem.fields().isEmpty() ? null : problem.fields());
    }
}
