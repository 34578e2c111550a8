package jp.komitto.browsing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.komitto.city.Mito;
import jp.komitto.city.Scheme;
import jp.komitto.city.Terms;
import jp.komitto.matching.LoadedIndex;
import jp.komitto.testing.DirectPool;
import jp.komitto.testing.PatientDatabase;
import jp.komitto.testing.Timed;

/**
 * Measures lists in processor time on the needs and offers of a database: a page of 20 with its total and all its counts. A sample
 * of each kind is answered by plain SQL too and has to be equal. Not a test: {@code make bench} runs it.
 */
final class BrowsingBench {

    private static final int SIZE = 20;
    private static final String GROUPS = """
            select group_id from listing where group_id is not null and status = 'OPEN' and side = 'NEED'
             order by md5(id::text) limit 200
            """;

    private final LocalDate today = LocalDate.now(Clock.systemUTC());
    private final Random random = new Random(1);
    private final Terms terms = Mito.terms();
    private final PatientDatabase database;
    private final SqlBrowsing sql;
    private final List<UUID> groups;
    private LoadedIndex index;

    private BrowsingBench(PatientDatabase database) {
        this.database = database;
        this.sql = new SqlBrowsing(database);
        this.groups = StreamSupport.stream(
                        database.query(GROUPS).await().indefinitely().spliterator(), false)
                .map(row -> row.getUUID("group_id"))
                .toList();
    }

    /** Database, user, password, number of questions, number of those that SQL answers too, where to write what was found. */
    public static void main(String[] arguments) throws IOException {
        try (var connections = new DirectPool(arguments[0], arguments[1], arguments[2], 2)) {
            var found = new BrowsingBench(new PatientDatabase(connections.pool()))
                    .run(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
            new ObjectMapper().writeValue(Path.of(arguments[5]).toFile(), found);
        }
    }

    private Map<String, Object> run(int questions, int compared) {
        long before = Timed.usedMemory();
        index = new LoadedIndex(database);
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("memory", Timed.usedMemory() - before + (index.held() >> 20));
        Map<String, Supplier<Question>> kinds = new LinkedHashMap<>();
        kinds.put("needs", () -> question(true, Order.NEWEST, false, null));
        kinds.put("needsFiltered", () -> question(true, Order.NEWEST, true, null));
        kinds.put("needsSoonest", () -> question(true, Order.SOONEST, false, null));
        kinds.put("needsOfGroup", () -> question(true, Order.NEWEST, false, pick(groups)));
        kinds.put("offers", () -> question(false, Order.NEWEST, false, null));
        kinds.put("offersFiltered", () -> question(false, Order.NEWEST, true, null));
        kinds.put("offersSoonest", () -> question(false, Order.SOONEST, false, null));
        kinds.put("offersFurtherOn", this::furtherOn);
        kinds.forEach((kind, question) -> found.put(kind, measured(question, questions, compared)));
        return found;
    }

    private Map<String, Object> measured(Supplier<Question> asking, int questions, int compared) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("sqlMillis", compare(asking, compared));
        Timed.of(Stream.generate(asking).limit(questions).toList(), this::total);
        told.putAll(Timed.of(Stream.generate(asking).limit(questions).toList(), this::total)
                .told());
        return told;
    }

    private int total(Question question) {
        return byIndex(question).count(Facet.TOTAL);
    }

    private Found byIndex(Question question) {
        return index.find(
                question.filter().needs(), question.today(), side -> new IndexReading(side, question).found());
    }

    private double compare(Supplier<Question> asking, int compared) {
        double millis = 0;
        for (Question question : Stream.generate(asking).limit(compared).toList()) {
            long start = System.nanoTime();
            Found expected = sql.find(question).await().indefinitely();
            millis += (System.nanoTime() - start) / 1e6;
            if (!byIndex(question).equals(expected)) {
                throw new AssertionError("The index does not find what SQL finds: " + question);
            }
        }
        return millis / Math.max(1, compared);
    }

    /** The second page. */
    private Question furtherOn() {
        Question first = question(false, Order.SOONEST, false, null);
        return Question.of(first.filter(), today, byIndex(first).cursor(), SIZE);
    }

    private Question question(boolean needs, Order order, boolean narrow, UUID group) {
        return Question.of(
                new Filter(
                        needs,
                        narrow ? List.of("PEOPLE") : List.of(),
                        narrow ? List.of(code(Scheme.DISTRICT)) : List.of(),
                        narrow ? Filter.weekday(random.nextInt(Filter.DAYS)) : Filter.ALWAYS,
                        Filter.ALWAYS,
                        narrow ? List.of(code(Scheme.FIELD)) : List.of(),
                        List.of(),
                        List.of(),
                        false,
                        false,
                        narrow && random.nextBoolean(),
                        false,
                        group,
                        order),
                today,
                null,
                SIZE);
    }

    private String code(Scheme scheme) {
        return pick(List.copyOf(terms.codes(scheme)));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
