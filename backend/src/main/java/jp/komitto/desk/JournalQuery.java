package jp.komitto.desk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What somebody looks for in the journal. */
public class JournalQuery {

    @QueryParam("type")
    @Size(max = 20, message = "20個以内で選んでください。")
    @Parameter(description = "Events; repeatable, any of them.", example = "ContactRead")
    List<@Size(max = 80, message = "80文字以内で入れてください。") @PlainText String> type = List.of();

    @QueryParam("subject")
    @Parameter(description = "Only what happened to this.")
    UUID subject;

    @QueryParam("actor")
    @Parameter(description = "Only what this account or service did.")
    UUID actor;

    @QueryParam("from")
    @Size(max = 10, message = "日は 2026-04-01 の形で入れてください。")
    @Parameter(description = "First day (Asia/Tokyo).", example = "2026-04-01")
    String from;

    @QueryParam("to")
    @Size(max = 10, message = "日は 2026-04-01 の形で入れてください。")
    @Parameter(description = "Last day (Asia/Tokyo).", example = "2026-04-30")
    String to;

    @QueryParam("cursor")
    @Size(max = 1000, message = "続きの位置が長すぎます。")
    @Parameter(description = "`nextCursor` of the page before.")
    String cursor;

    @QueryParam("size")
    @DefaultValue("50")
    @Min(value = 1, message = "1以上の数字を入れてください。")
    @Max(value = 100, message = "100以下の数字を入れてください。")
    @Parameter(description = "How many items at most, 1 to 100.", example = "50")
    int size;
}
