package jp.komitto.listings;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.komitto.city.Scheme;
import jp.komitto.city.Terms;

/**
 * A query without its page: what has to stay the same while somebody reads on.
 *
 * @param weekdays and {@code bands}: the slots they stand for, as bits; all bits when nothing was chosen
 */
record ListingFilter(
        Side side,
        List<String> resources,
        List<String> districts,
        int weekdays,
        int bands,
        List<String> fields,
        List<String> languages,
        List<String> commitments,
        boolean thisWeek,
        boolean oneDay,
        boolean beginner,
        boolean online,
        UUID group,
        boolean soonest,
        LocalDate today) {

    private static final int ALL = (1 << 21) - 1;
    private static final int DAYS_OF_A_WEEK = 7;

    static ListingFilter of(Side side, ListingQuery query, Terms terms, LocalDate today) {
        return new ListingFilter(
                side,
                List.copyOf(query.resource),
                List.copyOf(query.district),
                bits(query.weekday, terms.codes(Scheme.WEEKDAY), weekday -> 0b111 << Slot.BANDS * weekday),
                bits(query.band, terms.codes(Scheme.TIME), ListingFilter::everyDay),
                List.copyOf(query.field),
                List.copyOf(query.language),
                List.copyOf(query.commitment),
                query.thisWeek,
                query.oneDay,
                query.beginner,
                query.online,
                query.group,
                "SOONEST".equals(query.sort),
                today);
    }

    /** The bits of a part of the day on all days of the week. */
    static int everyDay(int band) {
        return IntStream.range(0, DAYS_OF_A_WEEK)
                .map(day -> 1 << (Slot.BANDS * day + band))
                .reduce(0, (a, b) -> a | b);
    }

    private static int bits(List<String> chosen, Set<String> codes, java.util.function.IntUnaryOperator bits) {
        List<String> order = List.copyOf(codes);
        int all = chosen.stream()
                .mapToInt(order::indexOf)
                .filter(place -> place >= 0)
                .map(bits)
                .reduce(0, (a, b) -> a | b);
        return chosen.isEmpty() ? ALL : all;
    }

    Tuple parameters() {
        LocalDate[] week =
                IntStream.range(0, DAYS_OF_A_WEEK).mapToObj(today::plusDays).toArray(LocalDate[]::new);
        return Tuple.tuple()
                .addString(side.name())
                .addArrayOfString(resources.toArray(String[]::new))
                .addArrayOfString(districts.toArray(String[]::new))
                .addInteger(weekdays)
                .addInteger(bands)
                .addArrayOfString(fields.toArray(String[]::new))
                .addArrayOfString(languages.toArray(String[]::new))
                .addArrayOfString(commitments.toArray(String[]::new))
                .addBoolean(thisWeek)
                .addBoolean(oneDay)
                .addBoolean(beginner)
                .addBoolean(online)
                .addUUID(group)
                .addArrayOfLocalDate(week);
    }

    /** Without the day, so that somebody can read on past midnight. */
    String fingerprint() {
        return String.join(
                "|",
                side.name(),
                resources.toString(),
                districts.toString(),
                weekdays + "," + bands,
                fields.toString(),
                languages.toString(),
                commitments.toString(),
                thisWeek + "," + oneDay + "," + beginner + "," + online,
                String.valueOf(group),
                String.valueOf(soonest));
    }
}
