package jp.komitto.listings;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import jp.komitto.city.Scheme;
import jp.komitto.city.Term;
import jp.komitto.city.Terms;
import jp.komitto.listings.ListingViews.CommitmentCount;
import jp.komitto.listings.ListingViews.Count;
import jp.komitto.listings.ListingViews.Facets;
import jp.komitto.listings.ListingViews.ResourceCount;
import jp.komitto.shared.web.Language;

/** How many listings stand behind each choice, in the order of the vocabulary. */
@ApplicationScoped
class FacetCounts {

    /** Counted once for listings that hold in the whole city. */
    private static final String ANYWHERE = "";

    private final Terms terms;

    @Inject
    FacetCounts(Terms terms) {
        this.terms = terms;
    }

    static long total(RowSet<Row> counts) {
        return byFacet(counts).getOrDefault("total", Map.of()).getOrDefault("", 0L);
    }

    Facets of(RowSet<Row> rows, Language language) {
        Map<String, Map<String, Long>> counts = byFacet(rows);
        Map<String, Long> districts = of(counts, "district");
        long anywhere = districts.getOrDefault(ANYWHERE, 0L);
        return new Facets(
                Arrays.stream(ResourceKind.values())
                        .map(kind ->
                                new ResourceCount(kind, of(counts, "resource").getOrDefault(kind.name(), 0L)))
                        .toList(),
                each(Scheme.DISTRICT, language, code -> districts.getOrDefault(code, 0L) + anywhere),
                numbered(Scheme.WEEKDAY, of(counts, "weekday"), language),
                numbered(Scheme.TIME, of(counts, "band"), language),
                each(Scheme.FIELD, language, code -> of(counts, "field").getOrDefault(code, 0L)),
                each(Scheme.LANGUAGE, language, code -> of(counts, "language").getOrDefault(code, 0L)),
                Arrays.stream(Commitment.values())
                        .map(one -> new CommitmentCount(
                                one, of(counts, "commitment").getOrDefault(one.name(), 0L)))
                        .toList(),
                of(counts, "thisWeek").getOrDefault("", 0L),
                of(counts, "oneDay").getOrDefault("", 0L),
                of(counts, "beginner").getOrDefault("", 0L),
                of(counts, "online").getOrDefault("", 0L));
    }

    private static Map<String, Long> of(Map<String, Map<String, Long>> counts, String facet) {
        return counts.getOrDefault(facet, Map.of());
    }

    private List<Count> each(Scheme scheme, Language language, ToLongFunction<String> count) {
        return terms.all(scheme, language).stream()
                .map(term -> new Count(term, count.applyAsLong(term.code())))
                .toList();
    }

    /** Weekdays and parts of the day come as numbers in the order of the vocabulary. */
    private List<Count> numbered(Scheme scheme, Map<String, Long> counts, Language language) {
        List<Term> all = terms.all(scheme, language);
        return all.stream()
                .map(term -> new Count(term, counts.getOrDefault(String.valueOf(all.indexOf(term)), 0L)))
                .toList();
    }

    private static Map<String, Map<String, Long>> byFacet(RowSet<Row> rows) {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        rows.forEach(row -> counts.computeIfAbsent(row.getString("facet"), facet -> new HashMap<>())
                .put(row.getString("code"), row.getLong("count")));
        return counts;
    }
}
