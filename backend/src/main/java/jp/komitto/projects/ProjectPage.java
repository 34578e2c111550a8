package jp.komitto.projects;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the archive. */
@Schema(name = "ProjectPage", description = "Projects, newest fiscal year first, then by name.")
public record ProjectPage(
        @NotNull List<ProjectCard> items,

        @NotNull @Schema(description = "Exact number of all that fit.", minimum = "0", examples = "17")
        long total,

        @Schema(description = "Pass as `cursor` for the next page; null on the last.")
        String nextCursor,

        @NotNull ProjectFacets facets) {

    /** How many projects each choice of a filter would leave. */
    @Schema(name = "ProjectFacets", description = "Counts with all other filters applied, but not the filter's own.")
    public record ProjectFacets(
            @NotNull List<Count> year,
            @NotNull List<Count> department,
            @NotNull List<Count> stage) {}

    /** One choice and its count. */
    @Schema(name = "ProjectCount")
    public record Count(
            @NotNull @Schema(examples = "2024") String code,
            @NotNull @Schema(examples = "令和6年度（2024年度）") String label,
            @NotNull @Schema(minimum = "1", examples = "3") long count) {}
}
