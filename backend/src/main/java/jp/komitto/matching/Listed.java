package jp.komitto.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * How a listing stands in the lists that everybody reads.
 *
 * @param shown whether it is in them while it is open: not protected, and of a group only while that stands in the directory
 * @param named whether it says whose it is: a group's, under its name
 * @param openedAt null when it never was
 * @param expiresOn the last day; null when there is none yet
 */
public record Listed(boolean shown, boolean named, OffsetDateTime openedAt, LocalDate expiresOn) {

    static final Listed NOWHERE = new Listed(false, false, null, null);

    /** Since 1970-01-01. */
    long openedMicros() {
        return openedAt == null ? 0 : ChronoUnit.MICROS.between(Instant.EPOCH, openedAt.toInstant());
    }
}
