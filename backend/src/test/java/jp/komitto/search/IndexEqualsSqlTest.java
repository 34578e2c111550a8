package jp.komitto.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.search.BundledGroups.Written;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What SQL finds is what has to be found: the index gives the same groups, order, totals, counts, hints and pages. */
class IndexEqualsSqlTest {

    private static final int PAGES_COMPARED = 4;

    private static List<Written> bundled;
    private static SearchDatabase database;
    private static GroupSearch sql;
    private static GroupIndex index;

    @BeforeContainer
    static void fill() {
        bundled = BundledGroups.read();
        List<IndexedGroup> groups = bundled.stream().map(Written::group).toList();
        database = new SearchDatabase();
        database.insert(groups);
        sql = new SqlGroupSearch(database.database());
        index = new GroupIndex();
        inManySegmentsWithTracesOfChange(groups);
    }

    private static void inManySegmentsWithTracesOfChange(List<IndexedGroup> groups) {
        for (int i = 0; i < groups.size(); i += 60) {
            index.add(groups.subList(i, Math.min(i + 60, groups.size())));
            index.refresh();
        }
        List<IndexedGroup> changed =
                groups.stream().filter(group -> group.id().hashCode() % 5 == 0).toList();
        index.replace(changed.stream().map(IndexedGroup::id).toList(), changed);
        index.replace(List.of(UUID.randomUUID()), List.of());
    }

    @AfterContainer
    static void close() {
        index.close();
        database.close();
    }

    @Property(tries = 150)
    void everyPageIsTheSame(@ForAll("queries") GroupQuery query) {
        GroupQuery page = query;
        for (int i = 0; i < PAGES_COMPARED && page != null; i++) {
            GroupHits found = index.find(page);
            assertThat(found).isEqualTo(await(sql.find(page)));
            page = found.nextCursor() == null ? null : next(query, found.nextCursor());
        }
    }

    @Property(tries = 150)
    void pagesLoseAndRepeatNothing(@ForAll("queries") GroupQuery query) {
        List<UUID> all = new ArrayList<>();
        GroupHits found = index.find(query);
        all.addAll(found.ids());
        while (found.nextCursor() != null) {
            assertThat(found.ids()).hasSize(query.size());
            found = index.find(next(query, found.nextCursor()));
            all.addAll(found.ids());
        }
        assertThat(all).hasSize(found.total()).hasSameSizeAs(new HashSet<>(all));
    }

    @Property(tries = 150)
    void suggestionsAreTheSame(@ForAll("typed") String typed) {
        assertThat(index.suggest(typed, 20)).isEqualTo(await(sql.suggest(typed, 20)));
    }

    private static GroupQuery next(GroupQuery query, String cursor) {
        return GroupQuery.of(query.text(), query.filters(), query.sort(), query.staleBefore(), cursor, query.size());
    }

    @Provide
    Arbitrary<GroupQuery> queries() {
        return Combinators.combine(
                        typed().injectNull(0.2),
                        filters(),
                        Arbitraries.of(Sort.class),
                        Arbitraries.integers().between(0, 1500),
                        Arbitraries.integers().between(1, 100))
                .as((text, filters, sort, days, size) ->
                        new GroupQuery(text, filters, sort, Fixtures.TODAY.minusDays(days), null, size));
    }

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> stretch = Combinators.combine(
                        Arbitraries.integers().between(0, bundled.size() - 1),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 12))
                .as((group, text, from, length) -> stretch(bundled.get(group).texts(), text, from, length));
        Arbitrary<String> known = Arbitraries.of(
                "子ども",
                "こども",
                "子供",
                "防災",
                "福祉",
                "ボランティア",
                "ぼらんてぃあ",
                "NPO法人",
                "特定非営利活動法人",
                "公益財団法人",
                "kodomo",
                "bosai",
                "mito",
                "e",
                "の",
                "水",
                "と",
                "1",
                "とどうふ",
                "子どもの勉強を手伝いたい",
                "環境 教育",
                "センター",
                "にほんご",
                "（財）");
        Arbitrary<String> hostile = Arbitraries.strings()
                .withChars("水戸会かー%_*?\"\\' \u0000\u001e\u001f\u202e・、a1ヶ")
                .ofMaxLength(6);
        Arbitrary<String> one = Arbitraries.frequencyOf(Tuple.of(5, stretch), Tuple.of(4, known), Tuple.of(1, hostile));
        return Arbitraries.oneOf(one, Combinators.combine(one, one).as((first, second) -> first + " " + second));
    }

    private static String stretch(List<String> texts, int text, int from, int length) {
        int[] letters = texts.get(text % texts.size()).codePoints().toArray();
        int start = from % letters.length;
        return new String(letters, start, Math.min(length, letters.length - start));
    }

    private Arbitrary<Map<Filter, List<String>>> filters() {
        return Arbitraries.maps(
                        Arbitraries.of(Filter.class),
                        Arbitraries.integers().list().ofMinSize(1).ofMaxSize(3))
                .ofMaxSize(3)
                .map(chosen -> {
                    var filters = new EnumMap<Filter, List<String>>(Filter.class);
                    chosen.forEach((filter, picks) -> filters.put(
                            filter,
                            picks.stream().map(pick -> value(filter, pick)).toList()));
                    return filters;
                });
    }

    private static String value(Filter filter, int pick) {
        List<String> values = bundled.get(Math.floorMod(pick, bundled.size()))
                .group()
                .values()
                .get(filter);
        return values.isEmpty() ? "unknown" : values.get(Math.floorMod(pick, values.size()));
    }

    private static <T> T await(Uni<T> answer) {
        return answer.await().indefinitely();
    }
}
