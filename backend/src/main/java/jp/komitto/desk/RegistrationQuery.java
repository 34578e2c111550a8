package jp.komitto.desk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import jp.komitto.registration.RegistrationStatus;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which registrations somebody looks for. */
public class RegistrationQuery {

    @QueryParam("status")
    @Size(max = 10, message = "10個以内で選んでください。")
    @Parameter(description = "Only where they stand; repeatable, any of them.", example = "SUBMITTED")
    List<RegistrationStatus> status = List.of();

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
