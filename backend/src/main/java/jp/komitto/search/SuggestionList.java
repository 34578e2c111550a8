package jp.komitto.search;

import java.util.List;
import jp.komitto.city.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody may be about to type. */
@Schema(name = "SuggestionList", description = "Names and fields that go with what was typed so far, best first.")
public record SuggestionList(List<Suggestion> items) {

    /** One of them. */
    @Schema(name = "Suggestion")
    public record Suggestion(
            Type type,

            @Schema(
                    description = "The group's id, or the code of the field.",
                    examples = "01936f5e-7b1c-7c3a-9d2e-5f6a7b8c9d0e")
            String id,

            @Schema(
                    description =
                            "The group's name (in English where it has one and the reader reads English), or the field's.",
                    examples = "都道府県会館")
            String label,

            @Schema(
                    nullable = true,
                    description = "The group's name in hiragana, where the group gave it.",
                    examples = "とどうふけんかいかん")
            String kana,

            @Schema(nullable = true, description = "The group's kind; null for a field.")
            Term kind) {}

    /** What is suggested. */
    @Schema(description = "GROUP: the page of a group. FIELD: the groups of a field of activity.")
    public enum Type {
        GROUP,
        FIELD
    }
}
