package jp.komitto.projects;

import java.util.UUID;
import jp.komitto.city.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A past project in a list. */
@Schema(name = "ProjectCard", description = "A project of わくわくプロジェクト (協働事業提案制度).")
public record ProjectCard(
        @Schema(examples = "01936f5e-7b1c-7c3a-9d2e-5f6a7b8c9d0e")
        UUID id,

        @Schema(
                description = "年度: April of this year to March of the next.",
                minimum = "2000",
                maximum = "2200",
                examples = "2024")
        int fiscalYear,

        @Schema(examples = "令和6年度（2024年度）") String fiscalYearLabel,
        @Schema(examples = "空き家に関するワンストップ総合相談窓口事業") String name,

        @Schema(nullable = true, description = "The group's page, where it has one.")
        UUID groupId,

        @Schema(examples = "特定非営利活動法人ふるさと空き家相談・サポート") String groupName,

        @Schema(description = "The city department that carries it out together with the group.")
        Term department,

        @Schema(description = "How far the public record goes: PROPOSED, ADOPTED, COMPLETED.")
        Term stage) {}
