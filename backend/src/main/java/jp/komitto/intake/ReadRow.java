package jp.komitto.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.komitto.directory.GroupFacts;

/**
 * A row after its cells were read.
 *
 * @param written the cells by the file's own headers, exactly as they stand
 * @param facts what the readable cells say
 * @param problems why the row cannot be published; none when it can
 */
record ReadRow(long line, Map<String, String> written, GroupFacts facts, List<RowProblem> problems) {

    ReadRow {
        written = new LinkedHashMap<>(written);
        problems = List.copyOf(problems);
    }

    boolean publishable() {
        return problems.isEmpty();
    }

    ReadRow heldFor(RowProblem problem) {
        return new ReadRow(line, written, facts, List.of(problem));
    }
}
