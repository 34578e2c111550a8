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

    /** A line of the file as it stands. */
    record Line(long number, List<String> cells) {}

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int LONGEST_CELL = 1 << 20;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final Charset charset;
    private final Columns columns;

    private CsvRows(CsvReader<CsvRecord> reader, Charset charset) {
        this.reader = reader;
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
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .maxBufferSize(LONGEST_CELL)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
        return new CsvRows(reader, charset);
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
                lines.add(new Line(csv.getStartingLineNumber(), csv.getFields()));
            }
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
