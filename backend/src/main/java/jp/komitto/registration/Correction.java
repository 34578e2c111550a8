package jp.komitto.registration;

import java.time.LocalDate;
import java.util.List;

/**
 * What the city asks to correct. Days stand as text, for the column is JSON.
 *
 * @param reason what is wrong, for the applicants
 * @param deadline last day, ISO 8601
 * @param fields the only fields that may be written meanwhile
 */
record Correction(String reason, String deadline, List<String> fields) {

    boolean isOver(LocalDate today) {
        return today.isAfter(LocalDate.parse(deadline));
    }

    Correction until(LocalDate later) {
        return new Correction(reason, later.toString(), fields);
    }
}
