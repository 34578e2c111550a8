package jp.komitto.listings;

import java.util.List;
import java.util.function.IntUnaryOperator;
import jp.komitto.browsing.Filter;
import jp.komitto.browsing.Order;
import jp.komitto.city.Scheme;
import jp.komitto.city.Terms;

/** Reads what a query asks for. A word that means nothing finds nothing. */
record ListingFilter(Terms terms) {

    Filter of(Side side, ListingQuery query) {
        return new Filter(
                side == Side.NEED,
                query.resource,
                query.district,
                parts(query.weekday, Scheme.WEEKDAY, Filter::weekday),
                parts(query.band, Scheme.TIME, Filter::band),
                query.field,
                query.language,
                query.commitment,
                query.thisWeek,
                query.oneDay,
                query.beginner,
                query.online,
                query.group,
                Order.SOONEST.name().equals(query.sort) ? Order.SOONEST : Order.NEWEST);
    }

    private int parts(List<String> chosen, Scheme scheme, IntUnaryOperator parts) {
        List<String> order = List.copyOf(terms.codes(scheme));
        return chosen.isEmpty()
                ? Filter.ALWAYS
                : chosen.stream()
                        .mapToInt(order::indexOf)
                        .filter(place -> place >= 0)
                        .map(parts)
                        .reduce(0, (all, one) -> all | one);
    }
}
