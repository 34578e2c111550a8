package jp.komitto.connections;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a match stands. What is only suggested is computed and not among these. */
@Schema(
        description =
                "PROPOSED: one side asked. MUTUAL: both want to; contact is open as far as each consented. MEDIATED: a coordinator stands in between."
                        + " CONFIRMED: day, place and insurance are agreed. ACTIVE: it has begun. COMPLETED: it is done, hours are confirmed. CLOSED: over."
                        + " DECLINED, WITHDRAWN, EXPIRED: ended before it began; to the other side all three look like EXPIRED. CANCELLED, NO_SHOW: ended"
                        + " after it was agreed. REPORTED: contact is hidden, staff look at it; RESOLVED or BARRED: what they decided.")
public enum MatchStatus {
    PROPOSED,
    MUTUAL,
    DECLINED,
    WITHDRAWN,
    EXPIRED,
    MEDIATED,
    CONFIRMED,
    ACTIVE,
    COMPLETED,
    CLOSED,
    CANCELLED,
    NO_SHOW,
    REPORTED,
    RESOLVED,
    BARRED;

    private static final Set<MatchStatus> CONTACT = Set.of(MUTUAL, CONFIRMED, ACTIVE, COMPLETED);
    private static final Set<MatchStatus> LIVE = Set.of(PROPOSED, MUTUAL, MEDIATED, CONFIRMED, ACTIVE);

    /** Whether details that were consented to can be read. */
    public boolean opensContact() {
        return CONTACT.contains(this);
    }

    /** Whether it has neither ended nor been stopped. */
    public boolean isLive() {
        return LIVE.contains(this);
    }

    /** Silent to the other side beyond «over» (row 29): nobody learns that somebody said no. */
    boolean isSilent() {
        return this == DECLINED || this == WITHDRAWN || this == EXPIRED;
    }
}
