package jp.komitto.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.komitto.directory.GroupAttribute;
import jp.komitto.directory.GroupFacts;
import jp.komitto.intake.Cells.CellRefused;

/** Reads a line's cells into facts and finds everything that is wrong with it, not only the first thing. */
@ApplicationScoped
class ReadingRows {

    private final Cells cells;

    @Inject
    ReadingRows(Cells cells) {
        this.cells = cells;
    }

    ReadRow read(CsvRows.Line line, Columns columns) {
        Map<String, String> written = new LinkedHashMap<>();
        Map<GroupAttribute, Object> facts = new EnumMap<>(GroupAttribute.class);
        List<RowProblem> problems = new ArrayList<>();
        List<RowProblem> notices = new ArrayList<>();
        for (int n = 0; n < line.cells().size(); n++) {
            String cell = line.cells().get(n);
            String header = n < columns.headers().size() ? columns.headers().get(n) : "";
            written.put(header.isBlank() ? "列%d".formatted(n + 1) : header, cell);
            if (n >= columns.headers().size() && !cell.isBlank()) {
                problems.add(new RowProblem("", cell, "TOO_MANY_CELLS", "見出しより列が多くあります。区切りのカンマや引用符を確かめてください。"));
            } else if (n < columns.headers().size()) {
                columns.meanings()
                        .get(n)
                        .ifPresent(attribute -> read(attribute, header, cell, facts, problems, notices));
            }
        }
        if (line.unclosed()) {
            problems.add(new RowProblem(
                    "", "", "QUOTE_UNCLOSED", "引用符「\"」が閉じられていないため、ここから後ろが一つの行になっています。引用符を直して取り込み直してください。"));
        }
        whole(columns, facts, problems);
        return new ReadRow(line.number(), written, GroupFacts.of(facts), problems, notices);
    }

    private void read(
            GroupAttribute attribute,
            String header,
            String cell,
            Map<GroupAttribute, Object> facts,
            List<RowProblem> problems,
            List<RowProblem> notices) {
        try {
            cells.read(attribute, cell).ifPresent(value -> facts.put(attribute, value));
        } catch (CellRefused refused) {
            (refused.damaged() ? notices : problems).add(refused.in(header, cell));
        }
    }

    private static void whole(Columns columns, Map<GroupAttribute, Object> facts, List<RowProblem> problems) {
        if (!facts.containsKey(GroupAttribute.NAME) && problems.isEmpty()) {
            problems.add(new RowProblem(
                    columns.headerOf(GroupAttribute.NAME), "", "NAME_MISSING", "団体の名前がありません。名前を入れてください。"));
        }
        if (facts.containsKey(GroupAttribute.LAT) != facts.containsKey(GroupAttribute.LON) && problems.isEmpty()) {
            problems.add(new RowProblem("", "", "POINT_INCOMPLETE", "緯度と経度は両方入れてください。"));
        }
    }
}
