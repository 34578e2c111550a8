package jp.komitto.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.listings.Side;

/** How one side found it. */
@Entity
@Table(name = "match_feedback")
class Feedback {

    @Id
    private UUID id;

    @Column(name = "match_id")
    private UUID matchId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "as_said")
    private boolean asSaid;

    @Column(name = "would_again")
    private boolean wouldAgain;

    private String thanks;

    @Column(name = "given_by")
    private UUID givenBy;

    @Column(name = "given_at")
    private OffsetDateTime givenAt;

    protected Feedback() {}

    Feedback(
            UUID id,
            UUID matchId,
            Side side,
            boolean asSaid,
            boolean wouldAgain,
            String thanks,
            UUID givenBy,
            OffsetDateTime now) {
        this.id = id;
        this.matchId = matchId;
        this.side = side;
        this.asSaid = asSaid;
        this.wouldAgain = wouldAgain;
        this.thanks = thanks;
        this.givenBy = givenBy;
        this.givenAt = now;
    }

    AttendanceViews.Said said() {
        return new AttendanceViews.Said(asSaid, wouldAgain, thanks);
    }

    Side side() {
        return side;
    }
}
