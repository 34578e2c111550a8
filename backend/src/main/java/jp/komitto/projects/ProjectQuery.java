package jp.komitto.projects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What somebody looks for in the archive. */
public class ProjectQuery {

    @QueryParam("q")
    @Size(max = 200, message = "200文字以内で入れてください。")
    @PlainText
    @Parameter(
            description = "Words in the name of project, group or department; all must occur. At most 200 characters.",
            example = "空き家")
    String q;

    @QueryParam("year")
    @Size(max = 50, message = "50個以内で選んでください。")
    @Parameter(description = "Fiscal years; repeatable, any of them.", example = "2024")
    List<@Min(value = 2000, message = "2000以上の年度を入れてください。") @Max(value = 2200, message = "2200以下の年度を入れてください。") Integer>
            year = List.of();

    @QueryParam("department")
    @Size(max = 50, message = "50個以内で選んでください。")
    @Parameter(description = "Department codes of GET /city; repeatable, any of them.")
    List<@Size(max = 100, message = "100文字以内で入れてください。") @PlainText String> department = List.of();

    @QueryParam("stage")
    @Size(max = 10, message = "10個以内で選んでください。")
    @Parameter(description = "PROPOSED, ADOPTED or COMPLETED; repeatable, any of them.", example = "ADOPTED")
    List<@Size(max = 100, message = "100文字以内で入れてください。") @PlainText String> stage = List.of();

    @QueryParam("group")
    @Parameter(description = "Only projects of this group.")
    UUID group;

    @QueryParam("cursor")
    @Size(max = 1000, message = "続きの位置が長すぎます。")
    @Parameter(description = "`nextCursor` of the page before.")
    String cursor;

    @QueryParam("size")
    @DefaultValue("20")
    @Min(value = 1, message = "1以上の数字を入れてください。")
    @Max(value = 100, message = "100以下の数字を入れてください。")
    @Parameter(description = "How many items at most, 1 to 100.", example = "20")
    int size;
}
