package jp.komitto.offices;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which accounts the desk looks for. */
class DeskAccountQuery {

    @QueryParam("q")
    @PlainText
    @Size(max = 254, message = "254文字までで入れてください。")
    @Parameter(description = "A whole e-mail address, or part of a display name.", example = "はなこ")
    String q;

    @QueryParam("role")
    @Parameter(description = "Only who holds this office today.", example = "NAVI_STAFF")
    Role role;

    @QueryParam("cursor")
    @Size(max = 500, message = "続きの位置が長すぎます。")
    @Parameter(description = "From `nextCursor` of the page before.")
    String cursor;

    @QueryParam("size")
    @DefaultValue("50")
    @Min(value = 1, message = "1以上の数字を入れてください。")
    @Max(value = 100, message = "100以下の数字を入れてください。")
    @Parameter(description = "How many accounts at most, 1 to 100.")
    int size;

    /** What must stay the same from page to page. */
    String filter() {
        return q + "\u001F" + role;
    }
}
