package jp.komitto.connections;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.listings.Side;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes and tells about reports. */
final class ReportViews {

    private ReportViews() {}

    /** A report as staff see it. */
    @Schema(name = "DeskReport", description = "What somebody reported of a match. Reading it is written down.")
    record ReportView(
            UUID id,
            UUID matchId,
            MatchStatus status,

            @Schema(description = "The side that reported.") Side side,

            ReportReason reason,
            String text,
            PartyKind need,
            PartyKind offer,

            @Schema(nullable = true, description = "The listings; null where somebody asked directly.")
            UUID needId,

            @Schema(nullable = true) UUID offerId,
            OffsetDateTime at,
            @Schema(nullable = true) OffsetDateTime settledAt,
            @Schema(nullable = true) String settlement) {

        static ReportView of(Object[] row, Match match) {
            return new ReportView(
                    (UUID) row[0],
                    (UUID) row[1],
                    match.status(),
                    Side.valueOf((String) row[2]),
                    ReportReason.valueOf((String) row[3]),
                    (String) row[4],
                    match.party(Side.NEED).kind(),
                    match.party(Side.OFFER).kind(),
                    match.listing(Side.NEED),
                    match.listing(Side.OFFER),
                    (OffsetDateTime) row[5],
                    (OffsetDateTime) row[6],
                    (String) row[7]);
        }
    }

    /** What staff decided. */
    @Schema(name = "ReportSettlement")
    record Settlement(
            @NotNull(message = "どうするかを選んでください。")
            @Schema(description = "true: the two are kept apart for good. false: it is settled.")
            Boolean bar,

            @NotNull(message = "決めたことを入れてください。") @Size(min = 1, max = 2000, message = "2,000文字以内で入れてください。") @PlainText
            String note) {}
}
