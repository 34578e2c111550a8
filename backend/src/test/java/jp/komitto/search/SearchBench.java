package jp.komitto.search;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.komitto.shared.text.SearchText.Names;

/**
 * Measures the index at the size of a nation, in processor time: made-up groups out of the bundled ones' names and sentences. Not a test: run it
 * by hand, {@code SearchBench [groups] [questions]}; ADR 0003 has its numbers.
 */
final class SearchBench {

    private static final List<String> TYPED = List.of(
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

    private final Random random = new Random(1);
    private final List<String> sentences = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private SearchBench() {
        for (var written : BundledGroups.read()) {
            words.addAll(Arrays.asList(written.texts().getFirst().split("(?<=法人)|(?<=会社)|の|・| ")));
            written.texts().stream()
                    .skip(1)
                    .flatMap(text -> Stream.of(text.split("(?<=。)|、")))
                    .forEach(sentences::add);
        }
    }

    public static void main(String[] arguments) {
        int groups = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int questions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
        new SearchBench().run(groups, questions);
    }

    private void run(int groups, int questions) {
        long before = usedMemory();
        var index = new GroupIndex();
        long reading = 0;
        long adding = 0;
        for (int i = 0; i < groups; i += 1000) {
            long start = processorTime();
            List<IndexedGroup> step = groups(1000);
            long made = processorTime();
            index.add(step);
            reading += made - start;
            adding += processorTime() - made;
        }
        index.refresh();
        print("%,d groups: reading Japanese %.1f s, indexing %.1f s, %d MB"
                .formatted(index.size(), reading / 1e9, adding / 1e9, (usedMemory() - before) >> 20));
        measure("warm-up", questions / 4, () -> index.find(query()).total());
        measure("text, filters, counts, total, 20 rows", questions, () -> index.find(query())
                .total());
        measure("no text: filters, counts, total, 20 rows", questions / 4, () -> index.find(withoutText())
                .total());
        measure("suggestions", questions / 4, () -> index.suggest(pick(TYPED), 8)
                .size());
        var one = Stream.generate(() -> groups(1)).limit(500).toList().iterator();
        measure("one group changed, visible", 500, () -> change(index, one.next()));
        var thousand = Stream.generate(() -> groups(1000)).limit(10).toList().iterator();
        measure("1000 groups changed, visible", 10, () -> change(index, thousand.next()));
        index.close();
    }

    private static int change(GroupIndex index, List<IndexedGroup> changed) {
        index.replace(changed.stream().map(IndexedGroup::id).toList(), changed);
        return changed.size();
    }

    private List<IndexedGroup> groups(int number) {
        return Stream.generate(this::group).limit(number).toList();
    }

    private void measure(String what, int times, Supplier<Integer> work) {
        long[] nanos = new long[times];
        long found = 0;
        for (int i = 0; i < times; i++) {
            long start = processorTime();
            found += work.get();
            nanos[i] = processorTime() - start;
        }
        Arrays.sort(nanos);
        print("%-45s p50 %6.2f ms  p90 %6.2f ms  p99 %6.2f ms  max %6.2f ms  (%,d on average)"
                .formatted(
                        what,
                        nanos[times / 2] / 1e6,
                        nanos[times * 9 / 10] / 1e6,
                        nanos[times * 99 / 100] / 1e6,
                        nanos[times - 1] / 1e6,
                        found / times));
    }

    private GroupQuery query() {
        var filters = new EnumMap<Filter, List<String>>(Filter.class);
        if (random.nextInt(3) == 0) {
            filters.put(Filter.FIELD, List.of("F" + random.nextInt(20)));
        }
        if (random.nextInt(5) == 0) {
            filters.put(Filter.WEEKDAY, List.of("W" + random.nextInt(7)));
        }
        return new GroupQuery(pick(TYPED), filters, Sort.RELEVANCE, Fixtures.STALE_BEFORE, null, 20);
    }

    private GroupQuery withoutText() {
        var filters = Map.of(Filter.DISTRICT, List.of("D" + random.nextInt(34)));
        return new GroupQuery(
                null,
                random.nextBoolean() ? filters : Map.of(),
                pick(List.of(Sort.values())),
                Fixtures.STALE_BEFORE,
                null,
                20);
    }

    private IndexedGroup group() {
        var values = new EnumMap<Filter, List<String>>(Filter.class);
        values.put(Filter.KIND, List.of("K" + random.nextInt(6)));
        values.put(
                Filter.FIELD,
                Stream.generate(() -> "F" + random.nextInt(20))
                        .limit(3)
                        .distinct()
                        .toList());
        values.put(Filter.DISTRICT, List.of("D" + random.nextInt(34)));
        values.put(
                Filter.WEEKDAY,
                Stream.generate(() -> "W" + random.nextInt(7))
                        .limit(2)
                        .distinct()
                        .toList());
        values.put(Filter.AUDIENCE, List.of("A" + random.nextInt(7)));
        values.put(Filter.LANGUAGE, List.of("ja", "L" + random.nextInt(9)));
        values.put(Filter.RECRUITING, List.of(String.valueOf(random.nextBoolean())));
        var names = new Names(pick(words) + pick(words) + pick(words) + random.nextInt(1000), null, null, null);
        String[] texts = Stream.generate(() -> pick(sentences)).limit(8).toArray(String[]::new);
        return Fixtures.group(
                new UUID(random.nextLong(), random.nextLong()),
                names,
                Fixtures.TODAY.minusDays(random.nextInt(1200)),
                values,
                texts);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Of this thread: on a busy machine the clock on the wall tells of the others. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
