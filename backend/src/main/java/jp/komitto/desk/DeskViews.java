package jp.komitto.desk;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.work.WorkItem;
import jp.komitto.shared.work.WorkKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API tells about the desk. */
final class DeskViews {

    private DeskViews() {}

    /** Everything that waits. */
    @Schema(name = "Inbox", description = "What waits for the city, soonest due first.")
    record InboxView(List<WorkItem> items, List<WorkCount> counts) {}

    /** How much of one kind waits. */
    @Schema(name = "WorkCount")
    record WorkCount(
            WorkKind kind,
            @Schema(minimum = "0") long total,

            @Schema(description = "Of those that could be shown, how many are overdue.", minimum = "0")
            long overdue) {}

    /** One row of the journal. */
    @Schema(name = "JournalRow", description = "What happened. Actors are ids, never names.")
    record JournalRowView(
            long seq,
            OffsetDateTime at,
            @Schema(examples = "GroupRegistered") String type,
            UUID subject,

            @Schema(examples = "account:01936f5e-7b1c-7c3a-9d2e-5f6a7b8c9d0e")
            String actor,

            @Schema(nullable = true) String onBehalfOf,
            @Schema(nullable = true) String reason,
            Map<String, Object> facts) {}

    /** A page of the journal. */
    @Schema(name = "JournalPage", description = "Newest first.")
    record JournalPage(
            List<JournalRowView> items,

            @Schema(nullable = true, description = "Pass as `cursor` for the next page; null on the last.")
            String nextCursor) {}

    /** Whether the chain of the journal holds. */
    @Schema(name = "JournalVerification", description = "Every row carries a hash over itself and the row before.")
    record VerificationView(
            @Schema(description = "How many rows were looked at.", minimum = "0")
            long entries,

            boolean whole,

            @Schema(nullable = true, description = "The first row that does not fit.")
            Long brokenAt) {}
}
