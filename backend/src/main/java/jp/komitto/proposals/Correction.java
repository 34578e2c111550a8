package jp.komitto.proposals;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What the secretariat asks to correct. The time stands as text, for the column is JSON.
 *
 * @param reason what is wrong, for the proposers
 * @param deadline the last second, ISO 8601
 * @param fields the only fields that may be written meanwhile
 */
record Correction(String reason, String deadline, List<String> fields) {

    boolean isOver(OffsetDateTime now) {
        return !now.toInstant()
                .isBefore(OffsetDateTime.parse(deadline).toInstant().plusSeconds(1));
    }
}
