package jp.komitto.search;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import jp.komitto.shared.text.SearchText.Names;

/** The groups that come with the software: samples, the city's, and the public list with made-up values to filter by. */
final class BundledGroups {

    /** @param names and texts as people wrote them, to make questions from */
    record Written(List<String> texts, IndexedGroup group) {}

    private final Random random = new Random(20261123);
    private final List<Written> groups = new ArrayList<>();

    static List<Written> read() {
        var bundled = new BundledGroups();
        bundled.add(Path.of("src/main/resources/data/sample/groups.csv"));
        bundled.add(Path.of("src/main/resources/data/wakuwaku/groups.csv"));
        bundled.add(Path.of("data/organizations.csv"));
        return bundled.groups;
    }

    private void add(Path file) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> groups.add(written(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Written written(NamedCsvRecord row) {
        String name = row.findField("name").orElseGet(() -> row.getField("団体名"));
        List<String> texts = Stream.of(
                        "purpose", "activities", "summaryEasy", "summaryEn", "activityArea", "活動内容", "所在地")
                .flatMap(header -> row.findField(header).stream())
                .filter(text -> !text.isBlank())
                .toList();
        var names = new Names(name, field(row, "nameKana"), field(row, "nameEn"), field(row, "nameEasy"));
        var id = new UUID(random.nextLong(), random.nextLong());
        var group = Fixtures.group(id, names, confirmedOn(), values(row), texts.toArray(String[]::new));
        return new Written(Stream.concat(Stream.of(name), texts.stream()).toList(), group);
    }

    private LocalDate confirmedOn() {
        return random.nextInt(4) == 0 ? null : Fixtures.TODAY.minusDays(random.nextInt(1500));
    }

    private Map<Filter, List<String>> values(NamedCsvRecord row) {
        var values = new EnumMap<Filter, List<String>>(Filter.class);
        values.put(Filter.KIND, List.of(orElse(field(row, "kind"), "KIND" + random.nextInt(6))));
        values.put(
                Filter.DISTRICT,
                list(orElse(field(row, "district"), random.nextBoolean() ? "d" + random.nextInt(9) : null)));
        values.put(Filter.FIELD, list(orElse(field(row, "fields"), some("F"))));
        values.put(Filter.WEEKDAY, list(orElse(field(row, "weekdays"), some("W"))));
        values.put(Filter.AUDIENCE, list(orElse(field(row, "audiences"), some("A"))));
        values.put(Filter.LANGUAGE, list(orElse(field(row, "languages"), some("L"))));
        values.put(Filter.RECRUITING, List.of(String.valueOf(random.nextBoolean())));
        return values;
    }

    private String some(String letter) {
        return random.nextInt(3) == 0 ? null : letter + random.nextInt(5) + "|" + letter + (5 + random.nextInt(5));
    }

    private static List<String> list(String values) {
        return values == null ? List.of() : List.of(values.split("\\|"));
    }

    private static String field(NamedCsvRecord row, String header) {
        return row.findField(header).filter(value -> !value.isBlank()).orElse(null);
    }

    private static String orElse(String value, String other) {
        return value == null ? other : value;
    }
}
