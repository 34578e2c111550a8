package jp.komitto.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.projects.PastProject;

/** The bundled list of the city's past projects, as far as it is public. */
final class PublicRecord {

    static final String GROUPS = "/data/wakuwaku/groups.csv";

    private static final String PROJECTS = "/data/wakuwaku/projects.csv";

    private final List<NamedCsvRecord> lines;

    private PublicRecord(List<NamedCsvRecord> lines) {
        this.lines = lines;
    }

    static PublicRecord read() {
        try (Reader text = new InputStreamReader(
                        PublicRecord.class.getResourceAsStream(PROJECTS), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return new PublicRecord(csv.stream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> groupNames() {
        return lines.stream().map(line -> line.getField("groupName")).distinct().toList();
    }

    List<PastProject> projects(Map<String, UUID> groups) {
        return lines.stream()
                .map(line -> new PastProject(
                        Integer.parseInt(line.getField("fiscalYear")),
                        line.getField("name"),
                        groups.get(line.getField("groupName")),
                        line.getField("groupName"),
                        line.getField("department"),
                        line.getField("stage"),
                        line.getField("sourceTitle"),
                        LocalDate.parse(line.getField("sourceAsOf"))))
                .toList();
    }
}
