package jp.komitto.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.komitto.city.Mito;
import jp.komitto.city.Scheme;
import jp.komitto.city.Terms;
import jp.komitto.testing.DirectPool;
import jp.komitto.testing.PatientDatabase;
import jp.komitto.testing.Timed;

/**
 * Measures the index in processor time on the groups of a database, after comparing it with plain SQL over the same ones. Not a
 * test: {@code make bench} runs it.
 */
final class SearchBench {

    static final List<String> TYPED = List.of(
            "福祉",
            "防災",
            "子ども",
            "こども",
            "子供",
            "ボランティア",
            "環境教育",
            "日本語 教室",
            "見守り",
            "音楽",
            "まちづくり",
            "NPO法人",
            "kodomo",
            "bosai",
            "水",
            "と",
            "english",
            "子どもの勉強を手伝いたい",
            "高齢者 買い物",
            "国際交流",
            "手話",
            "公益財団法人",
            "とどうふけん",
            "花と緑",
            "スポーツ");

    private static final int STEP = 1000;
    private static final int SIZE = 20;
    private static final int TYPED_AT_ONCE = 8;

    private final Random random = new Random(1);
    private final Terms terms = Mito.terms();
    private final LocalDate staleBefore = LocalDate.now(Clock.systemUTC()).minusMonths(24);
    private final GroupIndex index = new GroupIndex();
    private double sqlMillis;

    private SearchBench() {}

    /** Database, user, password, number of questions, number of those that SQL answers too, where to write what was found. */
    public static void main(String[] arguments) throws IOException {
        try (var connections = new DirectPool(arguments[0], arguments[1], arguments[2], 2)) {
            var found = new SearchBench()
                    .run(
                            new PatientDatabase(connections.pool()),
                            Integer.parseInt(arguments[3]),
                            Integer.parseInt(arguments[4]));
            new ObjectMapper().writeValue(Path.of(arguments[5]).toFile(), found);
        }
    }

    private Map<String, Object> run(PatientDatabase database, int questions, int compared) {
        TaughtWords.learn(terms);
        long before = Timed.usedMemory();
        long start = System.nanoTime();
        List<IndexedGroup> some = fill(new IndexedGroups(database));
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("loadedInSeconds", (System.nanoTime() - start) / 1e9);
        found.put("memory", Timed.usedMemory() - before + (index.held() >> 20));
        found.put("compared", compare(new SqlGroupSearch(database), compared));
        found.put("sqlMillis", sqlMillis);
        Timed.of(many(this::query, questions), query -> index.find(query).total());
        found.put(
                "text",
                Timed.of(many(this::query, questions), query -> index.find(query)
                                .total())
                        .told());
        found.put(
                "withoutText",
                Timed.of(many(this::withoutText, questions / 4), query -> index.find(query)
                                .total())
                        .told());
        found.put(
                "suggestions",
                Timed.of(many(() -> pick(TYPED), questions / 4), typed -> index.suggest(typed, TYPED_AT_ONCE)
                                .size())
                        .told());
        found.put("change", Timed.of(some, this::change).told());
        index.close();
        return found;
    }

    private List<IndexedGroup> fill(IndexedGroups groups) {
        List<IndexedGroup> some = new ArrayList<>();
        UUID last = null;
        for (var step = groups.after(null, STEP).await().indefinitely();
                !step.isEmpty();
                step = groups.after(last, STEP).await().indefinitely()) {
            index.add(step);
            some.add(step.getFirst());
            last = step.getLast().id();
        }
        index.refresh();
        return some;
    }

    private int compare(SqlGroupSearch sql, int compared) {
        long start = System.nanoTime();
        for (GroupQuery query : many(this::query, compared)) {
            GroupHits expected = sql.find(query).await().indefinitely();
            if (!index.find(query).equals(expected)) {
                throw new AssertionError("The index does not find what SQL finds: " + query);
            }
        }
        sqlMillis = (System.nanoTime() - start) / 1e6 / Math.max(1, compared);
        return compared;
    }

    private int change(IndexedGroup group) {
        index.replace(List.of(group.id()), List.of(group));
        return 1;
    }

    private GroupQuery query() {
        var filters = new EnumMap<Filter, List<String>>(Filter.class);
        if (random.nextInt(3) == 0) {
            filters.put(Filter.FIELD, List.of(code(Scheme.FIELD)));
        }
        if (random.nextInt(5) == 0) {
            filters.put(Filter.WEEKDAY, List.of(code(Scheme.WEEKDAY)));
        }
        return new GroupQuery(pick(TYPED), filters, Sort.RELEVANCE, staleBefore, null, SIZE);
    }

    private GroupQuery withoutText() {
        Map<Filter, List<String>> filters =
                random.nextBoolean() ? Map.of() : Map.of(Filter.DISTRICT, List.of(code(Scheme.DISTRICT)));
        return new GroupQuery(null, filters, pick(List.of(Sort.values())), staleBefore, null, SIZE);
    }

    private String code(Scheme scheme) {
        return pick(List.copyOf(terms.codes(scheme)));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static <T> List<T> many(Supplier<T> one, int number) {
        return Stream.generate(one).limit(number).toList();
    }
}
