package jp.komitto.suggestions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import jp.komitto.listings.ResourceKind;
import jp.komitto.listings.Slot;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a visitor says before there is an account. */
public class Answers {

    private static final String TOO_LONG = "40文字以内で入れてください。";

    @QueryParam("district")
    @Size(max = 40, message = "40個以内で選んでください。")
    @Parameter(
            description = "Where: district codes of GET /city, repeatable; none: anywhere in the city.",
            example = "migawa")
    List<@Size(max = 40, message = TOO_LONG) @PlainText String> district = List.of();

    @QueryParam("slot")
    @Size(max = 21, message = "21個以内で選んでください。")
    @Parameter(description = "When: weekday and part of the day, repeatable; none: any time.", example = "SAT_MORNING")
    List<Slot> slot = List.of();

    @QueryParam("field")
    @Size(max = 5, message = "5個以内で選んでください。")
    @Parameter(
            description = "What: fields of GET /city, repeatable, the first counts most; none: anything.",
            example = "CHILDREN")
    List<@Size(max = 40, message = TOO_LONG) @PlainText String> field = List.of();

    @QueryParam("language")
    @Size(max = 15, message = "15個以内で選んでください。")
    @Parameter(description = "Languages of GET /city, repeatable; none: it does not matter.", example = "ja-x-easy")
    List<@Size(max = 40, message = TOO_LONG) @PlainText String> language = List.of();

    @QueryParam("resource")
    @DefaultValue("PEOPLE")
    @Parameter(description = "What one would give: PEOPLE to help oneself.", example = "PEOPLE")
    ResourceKind resource;

    @QueryParam("online")
    @DefaultValue("false")
    @Parameter(description = "At a distance too.")
    boolean online;

    @QueryParam("beginner")
    @DefaultValue("false")
    @Parameter(description = "For the first time.")
    boolean beginner;

    @QueryParam("cursor")
    @Size(max = 1000, message = "続きの位置が長すぎます。")
    @Parameter(description = "`nextCursor` of the page before.")
    String cursor;

    @QueryParam("size")
    @DefaultValue("10")
    @Min(value = 1, message = "1以上の数字を入れてください。")
    @Max(value = 50, message = "50以下の数字を入れてください。")
    @Parameter(description = "How many items at most, 1 to 50.", example = "10")
    int size;
}
