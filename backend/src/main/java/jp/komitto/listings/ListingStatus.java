package jp.komitto.listings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a listing stands. */
@Schema(
        description =
                "DRAFT: being written. PENDING: a person of the city looks at it first. OPEN: found and suggested. PAUSED: not for now."
                        + " FILLED: every place is given away. EXPIRED: its time is over. CLOSED: taken back.")
public enum ListingStatus {
    DRAFT,
    PENDING,
    OPEN,
    PAUSED,
    FILLED,
    EXPIRED,
    CLOSED;

    /** Whether its poster may still write. */
    boolean isWritable() {
        return this == DRAFT || this == OPEN || this == PAUSED || this == FILLED;
    }

    /** Whether its page tells more than that it is over. */
    boolean isShown() {
        return this == OPEN || this == PAUSED || this == FILLED || this == EXPIRED;
    }
}
