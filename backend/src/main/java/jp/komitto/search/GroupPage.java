package jp.komitto.search;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.komitto.directory.GroupCard;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of groups. */
@Schema(name = "GroupPage", description = "Groups that fit, with the exact total and the counts of every choice.")
public record GroupPage(
        @NotNull List<GroupCard> items,

        @NotNull @Schema(description = "Exact number of all that fit.", minimum = "0", examples = "42")
        int total,

        @Schema(description = "Pass as `cursor` for the next page; null on the last.")
        String nextCursor,

        @NotNull GroupFacets facets,

        @Schema(description = "Only when nothing fits and something would without one of the filters.")
        Hint hint) {

    /** How many groups each choice of each filter would leave. */
    @Schema(
            name = "GroupFacets",
            description =
                    "For each filter all values that some group has, counted with all other filters applied but not its own,"
                            + " in the order of the vocabulary.")
    public record GroupFacets(
            @NotNull List<FacetCount> kind,
            @NotNull List<FacetCount> field,
            @NotNull List<FacetCount> district,
            @NotNull List<FacetCount> weekday,
            @NotNull List<FacetCount> audience,
            @NotNull List<FacetCount> language,
            @NotNull List<FacetCount> recruiting) {}

    /** One choice and its count. */
    @Schema(name = "FacetCount")
    public record FacetCount(
            @NotNull @Schema(examples = "CHILDREN") String code,
            @NotNull @Schema(examples = "子どもの健全育成") String label,
            @NotNull @Schema(minimum = "1", examples = "14") int count) {}

    /** What to give up when nothing fits. */
    @Schema(name = "SearchHint", description = "The one filter, or the words, whose removal finds most.")
    public record Hint(
            @NotNull
            @Schema(
                    enumeration = {"q", "kind", "field", "district", "weekday", "audience", "language", "recruiting"},
                    examples = "district")
            String filter,

            @NotNull @Schema(description = "What was chosen or typed there.", examples = "見川")
            String label,

            @NotNull @Schema(description = "How many groups fit without it.", minimum = "1", examples = "7")
            int total) {}
}
