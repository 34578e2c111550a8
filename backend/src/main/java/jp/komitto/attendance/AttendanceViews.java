package jp.komitto.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.connections.MatchStatus;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes and tells about attendance, hours and feedback. */
final class AttendanceViews {

    private AttendanceViews() {}

    /** A pass to show at the door. */
    @Schema(
            name = "DoorPass",
            description =
                    "A compact JWS (ES256, `typ` komitto-pass+jwt) to be shown as a QR code. Whoever has the keys of GET /oauth/jwks verifies it without a"
                            + " network; claims: `match`, `day`, `mark`, `exp`. It tells nothing about the person.")
    record Pass(String pass, LocalDate day, OffsetDateTime expiresAt) {}

    /** One pass that was shown. */
    @Schema(name = "DoorScan")
    record Scan(
            @NotNull(message = "入場証がありません。") @Size(min = 1, max = 2000, message = "入場証が長すぎます。") @PlainText
            String pass,

            @NotNull(message = "時刻がありません。") @Schema(description = "When it was shown; at most 30 days ago.")
            OffsetDateTime at) {}

    /** Passes that were shown, also long after, when there is a network again. */
    @Schema(name = "DoorScans")
    record Scans(
            @NotNull(message = "入場証を読み取ってください。") @Size(min = 1, max = 100, message = "100件以内で送ってください。")
            List<@Valid @NotNull Scan> scans) {}

    /** What became of each of them, in their order. */
    @Schema(name = "DoorScanOutcome")
    record Outcome(
            @Schema(description = "TAKEN, or NOT_OURS: forged, of another match, or at another time.")
            ScanOutcome outcome,

            @Schema(nullable = true) UUID matchId) {}

    /** All outcomes. */
    @Schema(name = "DoorScanOutcomes")
    record Outcomes(List<Outcome> items) {}

    /** A day about which the two say differently. */
    @Schema(name = "AttendanceDispute", description = "For staff; who the two are, the match tells.")
    record Dispute(
            UUID id,
            UUID matchId,

            @Schema(nullable = true, description = "Of the listing; null where it is protected.")
            String title,

            LocalDate day,
            @Schema(nullable = true) OffsetDateTime cameAt,
            @Schema(nullable = true) OffsetDateTime leftAt,

            @Schema(nullable = true, description = "Minutes as the door saw them.")
            Integer seen,

            @Schema(nullable = true, description = "Minutes as the side says that asked for help.")
            Integer needMinutes,

            @Schema(nullable = true, description = "Minutes as the side says that helped.")
            Integer offerMinutes,

            @Schema(nullable = true, description = "What staff decided; null before.")
            Integer minutes,

            @Schema(nullable = true) String settlement) {}

    /** Minutes of a day, as one side says. */
    @Schema(name = "HoursStated")
    record Stated(
            @NotNull(message = "時間を入れてください。")
            @Min(value = 0, message = "0以上の数字を入れてください。")
            @Max(value = 1440, message = "1,440以下の数字を入れてください。")
            @Schema(description = "Minutes.", examples = "150")
            Integer minutes) {}

    /** What staff decide when the two say differently. */
    @Schema(name = "HoursSettled")
    record Settled(
            @NotNull(message = "時間を入れてください。")
            @Min(value = 0, message = "0以上の数字を入れてください。")
            @Max(value = 1440, message = "1,440以下の数字を入れてください。")
            Integer minutes,

            @NotNull(message = "理由を入れてください。") @Size(min = 1, max = 1000, message = "1,000文字以内で入れてください。") @PlainText
            String reason) {}

    /** Somebody did not come. */
    @Schema(name = "Absence")
    record Absent(
            @Size(max = 40, message = "40文字以内にしてください。")
            @PlainText
            @Schema(description = "A code for the city's figures; the other side never sees it.", examples = "HEALTH")
            String reason) {}

    /** One day. */
    @Schema(name = "AttendanceDay")
    record Day(
            UUID id,
            LocalDate day,
            @Schema(nullable = true) OffsetDateTime cameAt,
            @Schema(nullable = true) OffsetDateTime leftAt,

            @Schema(nullable = true, description = "Minutes as the door saw them: a suggestion.")
            Integer seen,

            @Schema(nullable = true) Integer saidByMe,
            @Schema(nullable = true) Integer saidByOther,

            @Schema(nullable = true, description = "Minutes that hold; null until both say the same.")
            Integer minutes,

            boolean disputed,
            @Schema(nullable = true) String settlement) {}

    /** All days of a match. */
    @Schema(name = "MatchAttendance")
    record Days(
            MatchStatus status,
            List<Day> days,

            @Schema(description = "Minutes that hold.", minimum = "0")
            long minutes) {}

    /** How it was. */
    @Schema(name = "FeedbackGiven")
    record Given(
            @NotNull(message = "どちらかを選んでください。") @Schema(description = "It was as it had been said.")
            Boolean asSaid,

            @NotNull(message = "どちらかを選んでください。") @Schema(description = "I would do it again.")
            Boolean wouldAgain,

            @Size(min = 1, max = 500, message = "500文字以内で入れてください。")
            @PlainText
            @Schema(description = "A few words of thanks; ways to reach somebody are masked.")
            String thanks) {}

    /** What one side said. */
    @Schema(name = "Feedback")
    record Said(
            boolean asSaid,
            boolean wouldAgain,
            @Schema(nullable = true) String thanks) {}

    /** Both sides' feedback. */
    @Schema(
            name = "MatchFeedback",
            description = "The other side's stays hidden until both are in or the time is over.")
    record Feedbacks(
            @Schema(nullable = true) Said mine,
            @Schema(nullable = true) Said theirs,

            @Schema(description = "Whether the reader can still give some.")
            boolean open) {}

    /** Hours at one group. */
    @Schema(name = "HoursAtGroup")
    record Line(
            @Schema(nullable = true, description = "Null where it was a person's.")
            String groupName,

            @Schema(nullable = true) String groupNameEn,
            @Schema(nullable = true) String title,
            LocalDate first,
            LocalDate last,
            int days,
            long minutes) {}

    /** All one's hours. */
    @Schema(name = "MyHours")
    record Hours(
            List<Line> lines,
            long minutes,

            @Schema(nullable = true, description = "活動ポイント; null where the city has none.")
            Integer points) {}
}
