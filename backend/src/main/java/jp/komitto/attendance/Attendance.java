package jp.komitto.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import jp.komitto.listings.Side;
import jp.komitto.shared.journal.JournalEntry;

/** One day of one match: who came when, and the minutes each side says. What both say alike holds. */
@Entity
@Table(name = "attendance")
class Attendance {

    @Id
    private UUID id;

    @Column(name = "match_id")
    private UUID matchId;

    private LocalDate day;

    @Column(name = "came_at")
    private OffsetDateTime cameAt;

    @Column(name = "left_at")
    private OffsetDateTime leftAt;

    @Column(name = "need_minutes")
    private Integer needMinutes;

    @Column(name = "offer_minutes")
    private Integer offerMinutes;

    private Integer minutes;

    @Column(name = "settled_by")
    private UUID settledBy;

    private String settlement;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    protected Attendance() {}

    Attendance(UUID id, UUID matchId, LocalDate day, OffsetDateTime now) {
        this.id = id;
        this.matchId = matchId;
        this.day = day;
        this.updatedAt = now;
    }

    /** A pass was shown: the first time somebody came, the last time somebody left. */
    void shown(OffsetDateTime at, OffsetDateTime now) {
        if (cameAt == null || at.isBefore(cameAt)) {
            leftAt = cameAt != null && leftAt == null ? cameAt : leftAt;
            cameAt = at;
        } else if (at.isAfter(cameAt) && (leftAt == null || at.isAfter(leftAt))) {
            leftAt = at;
        }
        updatedAt = now;
    }

    /** What a side says; staff, who act for both, say it for both. */
    JournalEntry say(Side side, int said, OffsetDateTime now) {
        if (minutes != null) {
            throw AttendanceProblem.ATTENDANCE_SETTLED.problem();
        }
        if (side != Side.OFFER) {
            needMinutes = said;
        }
        if (side != Side.NEED) {
            offerMinutes = said;
        }
        updatedAt = now;
        if (needMinutes != null && needMinutes.equals(offerMinutes)) {
            minutes = needMinutes;
            return happened("HoursConfirmed");
        }
        return happened(isDisputed() ? "HoursDisputed" : "HoursStated");
    }

    /** Nobody contradicted in time. */
    JournalEntry hold(OffsetDateTime now) {
        minutes = needMinutes == null ? offerMinutes : needMinutes;
        updatedAt = now;
        return happened("HoursConfirmed");
    }

    JournalEntry settle(int said, String why, UUID by, OffsetDateTime now) {
        if (!isDisputed()) {
            throw AttendanceProblem.ATTENDANCE_NOT_DISPUTED.problem();
        }
        minutes = said;
        settlement = why;
        settledBy = by;
        updatedAt = now;
        return happened("HoursSettled");
    }

    private JournalEntry happened(String event) {
        return new JournalEntry(event, matchId).with(Map.of("day", day.toString()));
    }

    boolean isDisputed() {
        return minutes == null && needMinutes != null && offerMinutes != null;
    }

    Integer said(Side side) {
        return side == Side.NEED ? needMinutes : offerMinutes;
    }

    /** What the door saw, as a suggestion; null when somebody was seen once only. */
    Integer seen() {
        return between(cameAt, leftAt);
    }

    static Integer between(OffsetDateTime came, OffsetDateTime left) {
        return left == null
                ? null
                : Math.toIntExact(Duration.between(came, left).toMinutes());
    }

    UUID id() {
        return id;
    }

    UUID matchId() {
        return matchId;
    }

    LocalDate day() {
        return day;
    }

    OffsetDateTime cameAt() {
        return cameAt;
    }

    OffsetDateTime leftAt() {
        return leftAt;
    }

    Integer minutes() {
        return minutes;
    }

    String settlement() {
        return settlement;
    }
}
