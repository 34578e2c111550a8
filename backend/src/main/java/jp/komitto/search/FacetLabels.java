package jp.komitto.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.komitto.city.Terms;
import jp.komitto.search.GroupHits.Hint;
import jp.komitto.search.GroupPage.FacetCount;
import jp.komitto.search.GroupPage.GroupFacets;
import jp.komitto.shared.web.Language;

/** Says counts and hints in the words of the vocabulary. */
@ApplicationScoped
class FacetLabels {

    private static final String TEXT = "q";

    private final Terms terms;

    @Inject
    FacetLabels(Terms terms) {
        this.terms = terms;
    }

    GroupFacets facets(Map<Filter, Map<String, Integer>> counts, Language language) {
        return new GroupFacets(
                facet(Filter.KIND, counts, language),
                facet(Filter.FIELD, counts, language),
                facet(Filter.DISTRICT, counts, language),
                facet(Filter.WEEKDAY, counts, language),
                facet(Filter.AUDIENCE, counts, language),
                facet(Filter.LANGUAGE, counts, language),
                facet(Filter.RECRUITING, counts, language));
    }

    GroupPage.Hint hint(Hint hint, GroupQuery query, Language language) {
        if (hint == null) {
            return null;
        }
        if (hint.filter() == null) {
            return new GroupPage.Hint(TEXT, query.text().strip(), hint.total());
        }
        String chosen = query.filters().get(hint.filter()).stream()
                .map(code -> label(hint.filter(), code, language))
                .collect(Collectors.joining("・"));
        return new GroupPage.Hint(hint.filter().parameter(), chosen, hint.total());
    }

    private List<FacetCount> facet(Filter filter, Map<Filter, Map<String, Integer>> all, Language language) {
        Map<String, Integer> counts = all.get(filter);
        return inOrder(filter, counts.keySet())
                .map(code -> new FacetCount(code, label(filter, code, language), counts.get(code)))
                .toList();
    }

    /** As the vocabulary has them; codes that have left it come last. */
    private Stream<String> inOrder(Filter filter, Collection<String> codes) {
        List<String> known = filter.scheme() == null
                ? List.of(Boolean.TRUE.toString(), Boolean.FALSE.toString())
                : new ArrayList<>(terms.codes(filter.scheme()));
        return Stream.concat(
                known.stream().filter(codes::contains), codes.stream().filter(code -> !known.contains(code)));
    }

    private String label(Filter filter, String code, Language language) {
        return filter.scheme() == null
                ? recruiting(Boolean.parseBoolean(code), language)
                : terms.term(filter.scheme(), code, language).label();
    }

    private static String recruiting(boolean welcome, Language language) {
        return switch (language) {
            case JA -> welcome ? "募集中" : "募集していない";
            case EASY -> welcome ? "なかまを さがしている" : "なかまを さがしていない";
            case EN -> welcome ? "Welcoming new members" : "Not recruiting";
        };
    }
}
