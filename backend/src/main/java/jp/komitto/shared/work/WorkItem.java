package jp.komitto.shared.work;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that waits for the city. */
@Schema(name = "WorkItem")
public record WorkItem(
        WorkKind kind,

        @Schema(description = "Id of the registration, edit, renewal, row or request.")
        UUID id,

        @Schema(nullable = true, description = "The group it is about; null where there is none yet.")
        UUID groupId,

        @Schema(description = "What it is about, usually the group's name.", examples = "見川こども食堂 ひだまり")
        String title,

        @Schema(description = "Since when it waits.") OffsetDateTime since,

        @Schema(description = "When it should be done.") OffsetDateTime due) {

    public static WorkItem of(WorkKind kind, UUID id, UUID group, String title, OffsetDateTime since) {
        return new WorkItem(kind, id, group, title == null ? "" : title, since, since.plusDays(kind.days()));
    }
}
