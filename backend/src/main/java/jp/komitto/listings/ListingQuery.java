package jp.komitto.listings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What somebody looks for among needs or offers. */
public class ListingQuery {

    @QueryParam("resource")
    @Size(max = 6, message = "6個以内で選んでください。")
    @Parameter(
            description = "PEOPLE, SKILL, GOODS, PLACE, FUNDS, SERVICE; repeatable, any of them.",
            example = "PEOPLE")
    List<@Size(max = 40, message = "40文字以内で入れてください。") @PlainText String> resource = List.of();

    @QueryParam("district")
    @Size(max = 50, message = "50個以内で選んでください。")
    @Parameter(
            description =
                    "District codes of GET /city; repeatable, any of them. What holds in the whole city is found too.",
            example = "migawa")
    List<@Size(max = 40, message = "40文字以内で入れてください。") @PlainText String> district = List.of();

    @QueryParam("weekday")
    @Size(max = 7, message = "7個以内で選んでください。")
    @Parameter(
            description = "MON to SUN; repeatable, any of them. What holds at any time is found too.",
            example = "SAT")
    List<@Size(max = 40, message = "40文字以内で入れてください。") @PlainText String> weekday = List.of();

    @QueryParam("band")
    @Size(max = 3, message = "3個以内で選んでください。")
    @Parameter(description = "MORNING, AFTERNOON, EVENING; repeatable, any of them.", example = "MORNING")
    List<@Size(max = 40, message = "40文字以内で入れてください。") @PlainText String> band = List.of();

    @QueryParam("field")
    @Size(max = 20, message = "20個以内で選んでください。")
    @Parameter(description = "Fields of GET /city; repeatable, any of them.", example = "CHILDREN")
    List<@Size(max = 40, message = "40文字以内で入れてください。") @PlainText String> field = List.of();

    @QueryParam("language")
    @Size(max = 15, message = "15個以内で選んでください。")
    @Parameter(description = "Languages of GET /city; repeatable, any of them.", example = "ja-x-easy")
    List<@Size(max = 40, message = "40文字以内で入れてください。") @PlainText String> language = List.of();

    @QueryParam("commitment")
    @Size(max = 3, message = "3個以内で選んでください。")
    @Parameter(description = "ONCE, SHORT, REGULAR; repeatable, any of them.", example = "ONCE")
    List<@Size(max = 40, message = "40文字以内で入れてください。") @PlainText String> commitment = List.of();

    @QueryParam("thisWeek")
    @DefaultValue("false")
    @Parameter(description = "Only what can be done within the next seven days (今週できること).")
    boolean thisWeek;

    @QueryParam("oneDay")
    @DefaultValue("false")
    @Parameter(description = "Only what takes one day (1日だけ).")
    boolean oneDay;

    @QueryParam("beginner")
    @DefaultValue("false")
    @Parameter(description = "Only what is meant for beginners (はじめての人).")
    boolean beginner;

    @QueryParam("online")
    @DefaultValue("false")
    @Parameter(description = "Only what can be done at a distance (オンライン).")
    boolean online;

    @QueryParam("group")
    @Parameter(description = "Only of this group.")
    UUID group;

    @QueryParam("sort")
    @DefaultValue("NEWEST")
    @Size(max = 20, message = "20文字以内で入れてください。")
    @PlainText
    @Parameter(description = "NEWEST first, or what ends SOONEST first.", example = "SOONEST")
    String sort;

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
