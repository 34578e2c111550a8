package jp.komitto.search;

import java.util.List;
import jp.komitto.directory.GroupCard;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of groups. */
@Schema(name = "GroupPage", description = "Groups that fit, with the exact total and the counts of every choice.")
public record GroupPage(
        List<GroupCard> items,

        @Schema(description = "Exact number of all that fit.", minimum = "0", examples = "42")
        int total,

        @Schema(nullable = true, description = "Pass as `cursor` for the next page; null on the last.")
        String nextCursor,

        GroupFacets facets,

        @Schema(nullable = true, description = "Only when nothing fits and something would without one of the filters.")
        Hint hint) {

    /** How many groups each choice of each filter would leave. */
    @Schema(
            name = "GroupFacets",
            description =
                    "For each filter all values that some group has, counted with all other filters applied but not its own,"
                            + " in the order of the vocabulary.")
    public record GroupFacets(
            List<FacetCount> kind,
            List<FacetCount> field,
            List<FacetCount> district,
            List<FacetCount> weekday,
            List<FacetCount> audience,
            List<FacetCount> language,
            List<FacetCount> recruiting) {}

    /** One choice and its count. */
    @Schema(name = "FacetCount")
    public record FacetCount(
            @Schema(examples = "CHILDREN") String code,
            @Schema(examples = "子どもの健全育成") String label,
            @Schema(minimum = "1", examples = "14") int count) {}

    /** What to give up when nothing fits. */
    @Schema(name = "SearchHint", description = "The one filter, or the words, whose removal finds most.")
    public record Hint(
            @Schema(
                    enumeration = {"q", "kind", "field", "district", "weekday", "audience", "language", "recruiting"},
                    examples = "district")
            String filter,

            @Schema(description = "What was chosen or typed there.", examples = "見川")
            String label,

            @Schema(description = "How many groups fit without it.", minimum = "1", examples = "7")
            int total) {}
}
