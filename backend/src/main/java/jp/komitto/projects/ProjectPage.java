package jp.komitto.projects;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the archive. */
@Schema(name = "ProjectPage", description = "Projects, newest fiscal year first, then by name.")
public record ProjectPage(
        List<ProjectCard> items,

        @Schema(description = "Exact number of all that fit.", minimum = "0", examples = "17")
        long total,

        @Schema(nullable = true, description = "Pass as `cursor` for the next page; null on the last.")
        String nextCursor,

        ProjectFacets facets) {

    /** How many projects each choice of a filter would leave. */
    @Schema(name = "ProjectFacets", description = "Counts with all other filters applied, but not the filter's own.")
    public record ProjectFacets(List<Count> year, List<Count> department, List<Count> stage) {}

    /** One choice and its count. */
    @Schema(name = "ProjectCount")
    public record Count(
            @Schema(examples = "2024") String code,
            @Schema(examples = "令和6年度（2024年度）") String label,
            @Schema(minimum = "1", examples = "3") long count) {}
}
