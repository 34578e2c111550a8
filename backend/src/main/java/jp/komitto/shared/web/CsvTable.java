package jp.komitto.shared.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as text/csv (RFC 4180): UTF-8 without a mark, lines end with CR LF. Text that a spreadsheet would take for a formula is
 * set apart by an apostrophe (H2).
 */
public final class CsvTable {

    public static final String MEDIA_TYPE = "text/csv";

    private static final String FORMULAS_BEGIN_WITH = "=+-@\t\r";

    private CsvTable() {}

    /** The first line names the columns. */
    public static String of(List<List<String>> lines) {
        return lines.stream().map(CsvTable::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvTable::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        String said = text == null ? "" : text;
        String safe = !said.isEmpty() && FORMULAS_BEGIN_WITH.indexOf(said.charAt(0)) >= 0 ? "'" + said : said;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
