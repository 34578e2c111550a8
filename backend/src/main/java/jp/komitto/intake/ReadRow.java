package jp.komitto.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.komitto.directory.GroupFacts;

/**
 * A row after its cells were read.
 *
 * @param written the cells by the file's own headers, exactly as they stand
 * @param facts what the readable cells say
 * @param problems why the row cannot be published; none when it can
 * @param notices what is left out when it is published, and why
 */
record ReadRow(
        long line, Map<String, String> written, GroupFacts facts, List<RowProblem> problems, List<RowProblem> notices) {

    ReadRow {
        written = new LinkedHashMap<>(written);
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }

    boolean publishable() {
        return problems.isEmpty();
    }

    /** Everything a report has to say about the row. */
    List<RowProblem> remarks() {
        return Stream.concat(problems.stream(), notices.stream()).toList();
    }

    ReadRow heldFor(RowProblem problem) {
        return new ReadRow(line, written, facts, List.of(problem), notices);
    }
}
