package jp.komitto.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import jp.komitto.directory.GroupAttribute;

/** The rows of a file, read a batch at a time, so that a file of any length needs the same memory. */
final class CsvRows implements AutoCloseable {

    /**
     * A line of the file as it stands.
     *
     * @param unclosed whether a quote was opened in it and never closed, so that it swallowed the rest of the file
     */
    record Line(long number, List<String> cells, boolean unclosed) {}

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int LONGEST_CELL = 1 << 20;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final Quotes quotes;
    private final Charset charset;
    private final Columns columns;

    private CsvRows(CsvReader<CsvRecord> reader, Quotes quotes, Charset charset) {
        this.reader = reader;
        this.quotes = quotes;
        this.records = reader.iterator();
        this.charset = charset;
        if (!records.hasNext()) {
            throw FileUnusable.empty();
        }
        this.columns = Columns.of(records.next().getFields());
        if (!columns.name(GroupAttribute.NAME)) {
            throw FileUnusable.withoutNames(columns);
        }
    }

    static CsvRows open(CsvSource source) throws IOException {
        Charset charset = Charsets.of(source).orElseThrow(FileUnusable::unknownCharset);
        BufferedReader text = new BufferedReader(new InputStreamReader(source.open(), charset));
        skipByteOrderMark(text);
        Quotes quotes = new Quotes(text);
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .maxBufferSize(LONGEST_CELL)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(quotes);
        return new CsvRows(reader, quotes, charset);
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    Charset charset() {
        return charset;
    }

    Columns columns() {
        return columns;
    }

    /** The next lines, none at the end of the file. Blank lines are no rows. */
    List<Line> next(int most) {
        List<Line> lines = new ArrayList<>(most);
        while (lines.size() < most && records.hasNext()) {
            CsvRecord csv = records.next();
            if (csv.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                boolean last = !records.hasNext();
                lines.add(new Line(csv.getStartingLineNumber(), csv.getFields(), last && quotes.open()));
            }
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
