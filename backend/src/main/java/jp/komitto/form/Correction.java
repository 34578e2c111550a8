package jp.komitto.form;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import jp.komitto.shared.problem.FieldProblem;

/**
 * What the city asks to correct in what was handed in. The deadline stands as text, for the column is JSON.
 *
 * @param reason what is wrong, for those who wrote it
 * @param deadline the last day, or the last second, ISO 8601
 * @param fields the only fields that may be written meanwhile
 */
public record Correction(String reason, String deadline, List<String> fields) {

    /** Of these the fields the city did not name, each with its sentence; none when nothing was asked. */
    public static List<FieldProblem> locked(Correction asked, Set<String> written) {
        return asked == null
                ? List.of()
                : written.stream()
                        .filter(field -> !asked.fields().contains(field))
                        .sorted()
                        .map(field -> new FieldProblem("/" + field, "この項目は差し戻しの対象ではありません。", "Locked"))
                        .toList();
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(LocalDate.parse(deadline));
    }

    public boolean isOver(OffsetDateTime now) {
        return !now.toInstant()
                .isBefore(OffsetDateTime.parse(deadline).toInstant().plusSeconds(1));
    }

    public Correction until(LocalDate later) {
        return new Correction(reason, later.toString(), fields);
    }
}
