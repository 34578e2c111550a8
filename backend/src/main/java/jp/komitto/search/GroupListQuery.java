package jp.komitto.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What somebody looks for, as the address says it. */
public class GroupListQuery {

    private static final int VALUES = 50;
    private static final int VALUE_LENGTH = 100;
    private static final String TOO_MANY = "50個以内で選んでください。";
    private static final String TOO_LONG = "100文字以内で入れてください。";

    @QueryParam("q")
    @Size(max = 200, message = "200文字以内で入れてください。")
    @Parameter(
            description =
                    "Words that must all be met, by names, texts, places, fields or by their readings; at most 200 characters."
                            + " Width, case, kana script, old kanji, spaces and punctuation do not matter; romaji is understood."
                            + " Control characters are passed over.",
            example = "子ども食堂")
    String q;

    @QueryParam("kind")
    @Size(max = VALUES, message = TOO_MANY)
    @Parameter(description = "Kinds of group; repeatable, any of them.", example = "NPO")
    List<@Size(max = VALUE_LENGTH, message = TOO_LONG) @PlainText String> kind = List.of();

    @QueryParam("field")
    @Size(max = VALUES, message = TOO_MANY)
    @Parameter(description = "Fields of activity; repeatable, any of them.", example = "CHILDREN")
    List<@Size(max = VALUE_LENGTH, message = TOO_LONG) @PlainText String> field = List.of();

    @QueryParam("district")
    @Size(max = VALUES, message = TOO_MANY)
    @Parameter(description = "District codes of GET /city; repeatable, any of them.", example = "migawa")
    List<@Size(max = VALUE_LENGTH, message = TOO_LONG) @PlainText String> district = List.of();

    @QueryParam("weekday")
    @Size(max = VALUES, message = TOO_MANY)
    @Parameter(description = "Days on which the group meets; repeatable, any of them.", example = "SAT")
    List<@Size(max = VALUE_LENGTH, message = TOO_LONG) @PlainText String> weekday = List.of();

    @QueryParam("audience")
    @Size(max = VALUES, message = TOO_MANY)
    @Parameter(description = "Whom the group is for; repeatable, any of them.", example = "PARENTS")
    List<@Size(max = VALUE_LENGTH, message = TOO_LONG) @PlainText String> audience = List.of();

    @QueryParam("language")
    @Size(max = VALUES, message = TOO_MANY)
    @Parameter(description = "Languages the group can speak; repeatable, any of them.", example = "en")
    List<@Size(max = VALUE_LENGTH, message = TOO_LONG) @PlainText String> language = List.of();

    @QueryParam("recruiting")
    @Pattern(regexp = "true|false", message = "true か false を入れてください。")
    @Parameter(
            description = "Whether members or volunteers are welcome now.",
            schema = @Schema(type = SchemaType.BOOLEAN),
            example = "true")
    String recruiting;

    @QueryParam("sort")
    @Pattern(regexp = "relevance|kana|confirmed", message = "relevance、kana、confirmed のどれかを入れてください。")
    @Parameter(
            description =
                    "`relevance`: whole names, then names, then texts, then readings; among equals stale pages last, then kana."
                            + " `kana`: the order of a Japanese index. `confirmed`: confirmed most lately first."
                            + " Without it: `relevance` when `q` is given, else `confirmed`.",
            schema = @Schema(enumeration = {"relevance", "kana", "confirmed"}),
            example = "relevance")
    String sort;

    @QueryParam("cursor")
    @Size(max = 2000, message = "続きの位置が長すぎます。")
    @Parameter(description = "`nextCursor` of the page before, with everything else but `size` unchanged.")
    String cursor;

    @QueryParam("size")
    @DefaultValue("12")
    @Min(value = 1, message = "1以上の数字を入れてください。")
    @Max(value = 100, message = "100以下の数字を入れてください。")
    @Parameter(description = "How many groups at most, 1 to 100.", example = "12")
    int size;

    GroupQuery query(LocalDate staleBefore) {
        return GroupQuery.of(q, filters(), sort(), staleBefore, cursor, size);
    }

    private Map<Filter, List<String>> filters() {
        var filters = new EnumMap<Filter, List<String>>(Filter.class);
        filters.put(Filter.KIND, kind);
        filters.put(Filter.FIELD, field);
        filters.put(Filter.DISTRICT, district);
        filters.put(Filter.WEEKDAY, weekday);
        filters.put(Filter.AUDIENCE, audience);
        filters.put(Filter.LANGUAGE, language);
        filters.put(Filter.RECRUITING, recruiting == null || recruiting.isEmpty() ? List.of() : List.of(recruiting));
        return filters;
    }

    private Sort sort() {
        if (sort != null && !sort.isEmpty()) {
            return Sort.valueOf(sort.toUpperCase(Locale.ROOT));
        }
        return q == null || q.isBlank() ? Sort.CONFIRMED : Sort.RELEVANCE;
    }
}
