package jp.komitto.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import jp.komitto.browsing.Facet;
import jp.komitto.browsing.Found;
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

    private final Terms terms;

    @Inject
    FacetCounts(Terms terms) {
        this.terms = terms;
    }

    Facets of(Found found, Language language) {
        int anywhere = found.count(Facet.DISTRICT, Found.ANYWHERE);
        return new Facets(
                Arrays.stream(ResourceKind.values())
                        .map(kind -> new ResourceCount(kind, found.count(Facet.RESOURCE, kind.name())))
                        .toList(),
                each(Scheme.DISTRICT, language, code -> found.count(Facet.DISTRICT, code) + anywhere),
                numbered(Scheme.WEEKDAY, language, day -> found.count(Facet.WEEKDAY, day)),
                numbered(Scheme.TIME, language, band -> found.count(Facet.BAND, band)),
                each(Scheme.FIELD, language, code -> found.count(Facet.FIELD, code)),
                each(Scheme.LANGUAGE, language, code -> found.count(Facet.LANGUAGE, code)),
                Arrays.stream(Commitment.values())
                        .map(one -> new CommitmentCount(one, found.count(Facet.COMMITMENT, one.name())))
                        .toList(),
                found.count(Facet.THIS_WEEK),
                found.count(Facet.ONE_DAY),
                found.count(Facet.BEGINNER),
                found.count(Facet.ONLINE));
    }

    private List<Count> each(Scheme scheme, Language language, ToLongFunction<String> count) {
        return terms.all(scheme, language).stream()
                .map(term -> new Count(term, count.applyAsLong(term.code())))
                .toList();
    }

    /** Weekdays and parts of the day come as numbers in the order of the vocabulary. */
    private List<Count> numbered(Scheme scheme, Language language, ToLongFunction<String> count) {
        List<Term> all = terms.all(scheme, language);
        return IntStream.range(0, all.size())
                .mapToObj(n -> new Count(all.get(n), count.applyAsLong(String.valueOf(n))))
                .toList();
    }
}
