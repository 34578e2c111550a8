package jp.komitto.browsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import jp.komitto.matching.FollowedListings;

/** Filters in every combination, of words that listings have and of one that none has; most are narrow in few things. */
final class RandomFilters {

    private static final int SELDOM = 3;
    private static final int GROUPS = 13;

    private final Random random;

    RandomFilters(Random random) {
        this.random = random;
    }

    Filter filter() {
        return new Filter(
                random.nextBoolean(),
                some("PEOPLE", "SKILL", "GOODS", "FUNDS", "PLACE"),
                some("D0", "D1", "D2", "D3", "D9"),
                parts(Filter.DAYS, Filter::weekday),
                parts(Filter.BANDS, Filter::band),
                some("F0", "F1", "F2", "F3", "F9"),
                some("ja", "en", "vi", "xx"),
                some("ONCE", "SHORT", "REGULAR"),
                seldom(),
                seldom() && seldom(),
                seldom(),
                seldom() && seldom(),
                seldom() ? group() : null,
                random.nextBoolean() ? Order.NEWEST : Order.SOONEST);
    }

    private UUID group() {
        return FollowedListings.group(random.nextInt(GROUPS));
    }

    LocalDate today() {
        return FollowedListings.TODAY.plusDays(random.nextInt(3));
    }

    int size() {
        return 1 + random.nextInt(30);
    }

    private boolean seldom() {
        return random.nextInt(SELDOM) == 0;
    }

    private List<String> some(String... codes) {
        List<String> chosen = new ArrayList<>();
        for (String code : codes) {
            if (random.nextInt(codes.length) == 0) {
                chosen.add(code);
            }
        }
        return seldom() ? chosen : List.of();
    }

    /** Seldom a word that stands for no part of the week at all. */
    private int parts(int number, IntUnaryOperator parts) {
        return seldom()
                ? IntStream.range(0, number)
                        .filter(n -> random.nextInt(number) == 0)
                        .map(parts)
                        .reduce(0, (all, one) -> all | one)
                : Filter.ALWAYS;
    }
}
