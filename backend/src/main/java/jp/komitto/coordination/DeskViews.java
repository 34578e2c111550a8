package jp.komitto.coordination;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.city.Term;
import jp.komitto.listings.EndReason;
import jp.komitto.listings.ListingCard;
import jp.komitto.listings.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API tells of the coordinator's desk as a whole. */
final class DeskViews {

    private DeskViews() {}

    /** A request or offer that only coordinators can bring together with somebody. */
    @Schema(name = "WaitingRequest")
    record Request(
            ListingCard listing,

            @Schema(
                    nullable = true,
                    description = "Of somebody without an account; null for one who wrote it down themselves.")
            UUID intakeId,

            OffsetDateTime since,

            @Schema(description = "Longer than the city wants.")
            boolean overdue) {}

    /** All that waits. */
    @Schema(name = "CoordinatorDesk", description = "What waits for a coordinator, the longest waiting first.")
    record Desk(
            @Schema(description = "Protected, or of somebody without an account; open, and nobody found yet.")
            List<Request> requests,

            @Schema(minimum = "0") long requestsTotal,

            @Schema(description = "Among all of them.", minimum = "0")
            long requestsOverdue,

            @Schema(description = "Matches to be answered for somebody.", minimum = "0")
            long toAnswer,

            @Schema(description = "Matches to be arranged.", minimum = "0")
            long toArrange,

            @Schema(description = "Days about which two say differently.", minimum = "0")
            long disputes,

            @Schema(description = "Reports nobody has decided about.", minimum = "0")
            long reports) {}

    /** How often for one reason. */
    @Schema(name = "UnfilledReason")
    record Reason(EndReason reason, @Schema(minimum = "1") long listings) {}

    /** How often in one field or district. */
    @Schema(name = "UnfilledTerm")
    record Count(
            @Schema(nullable = true, description = "Null: anywhere in the city.")
            Term term,

            @Schema(minimum = "1") long listings) {}

    /** What ended without being filled. */
    @Schema(name = "Unfilled", description = "Where supply is missing (row 37); for the city, which counts exactly.")
    record Unfilled(
            Side side,
            LocalDate from,
            LocalDate until,
            @Schema(minimum = "0") long total,

            @Schema(description = "The most frequent first.")
            List<Reason> reasons,

            List<Count> districts,
            List<Count> fields) {}
}
