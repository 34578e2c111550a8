package jp.komitto.projects;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.city.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A past project's page. */
@Schema(name = "Project", description = "A project of わくわくプロジェクト with what belongs to it.")
public record ProjectView(
        UUID id,

        @Schema(minimum = "2000", maximum = "2200", examples = "2024")
        int fiscalYear,

        @Schema(examples = "令和6年度（2024年度）") String fiscalYearLabel,
        String name,
        @Schema(nullable = true) UUID groupId,
        String groupName,
        Term department,
        Term stage,
        SourceView source,

        @Schema(nullable = true, description = "What became of it, as its group tells it; null: nothing is published.")
        StoryView story,

        @Schema(description = "Other projects of the same group, newest first.")
        List<ProjectCard> related,

        @Schema(description = "Up to 5 other projects with the same department, newest first.")
        List<ProjectCard> sameDepartment) {

    /** Where the record comes from. */
    @Schema(name = "ProjectSource", description = "出典")
    public record SourceView(
            @Schema(examples = "令和6年度協働事業が決まりました（水戸市 2024年4月2日）")
            String title,

            @Schema(nullable = true, examples = "2024-04-02")
            LocalDate asOf) {}

    /** 事例. */
    @Schema(name = "ProjectStory", description = "事例: what a completed project leaves to others.")
    public record StoryView(
            @Schema(description = "The proposal it came from.")
            UUID proposalId,

            @Schema(nullable = true) String situation,
            String done,
            String effect,
            @Schema(nullable = true) String hint,
            @Schema(nullable = true, examples = "230") Integer participants,
            OffsetDateTime publishedAt) {}

    static ProjectView of(
            ProjectCard card,
            SourceView source,
            StoryView story,
            List<ProjectCard> related,
            List<ProjectCard> sameDepartment) {
        return new ProjectView(
                card.id(),
                card.fiscalYear(),
                card.fiscalYearLabel(),
                card.name(),
                card.groupId(),
                card.groupName(),
                card.department(),
                card.stage(),
                source,
                story,
                related,
                sameDepartment);
    }
}
