package jp.komitto.browsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import jp.komitto.matching.Bits;
import jp.komitto.matching.OpenSide;

/** The filters of a question as sets of lines. */
final class Sieves {

    private static final String ONE_DAY = "ONCE";

    private final OpenSide side;
    private final Filter filter;
    private final int blockLength;

    Sieves(OpenSide side, Filter filter, int blockLength) {
        this.side = side;
        this.filter = filter;
        this.blockLength = blockLength;
    }

    /** What a line has to be in, every one of these, before any filter with choices. */
    List<Bits> entrance() {
        List<Bits> entrance = new ArrayList<>(List.of(side.shown()));
        if (filter.thisWeek()) {
            entrance.add(side.thisWeek());
        }
        if (filter.oneDay()) {
            entrance.add(oneDay());
        }
        if (filter.beginner()) {
            entrance.add(side.beginner());
        }
        if (filter.online()) {
            entrance.add(side.online());
        }
        if (filter.group() != null) {
            entrance.add(side.named());
        }
        return entrance;
    }

    /** Counted among all that is found. */
    List<Choice> ofAll() {
        return List.of(
                Choice.of(Facet.THIS_WEEK, Found.ALONE, side.thisWeek()),
                Choice.of(Facet.ONE_DAY, Found.ALONE, oneDay()),
                Choice.of(Facet.BEGINNER, Found.ALONE, side.beginner()),
                Choice.of(Facet.ONLINE, Found.ALONE, side.online()),
                Choice.of(Facet.TOTAL, Found.ALONE, side.shown()));
    }

    private Bits oneDay() {
        return side.commitments().get(ONE_DAY);
    }

    List<Sieve> all() {
        return List.of(
                sieve(Facet.RESOURCE, filter.resources(), side.resources()),
                districts(),
                slots(),
                sieve(Facet.FIELD, filter.fields(), side.fields()),
                sieve(Facet.LANGUAGE, filter.languages(), side.languages()),
                sieve(Facet.COMMITMENT, filter.commitments(), side.commitments()));
    }

    private Sieve sieve(Facet facet, List<String> chosen, Map<String, Bits> lines) {
        return new Sieve(chosen(chosen, lines), choices(facet, lines), blockLength);
    }

    /** What holds in the whole city is found wherever somebody looks. */
    private Sieve districts() {
        Map<String, Bits> lines = side.districts();
        List<Choice> choices = choices(Facet.DISTRICT, lines);
        choices.add(Choice.of(Facet.DISTRICT, Found.ANYWHERE, side.anywhere()));
        return new Sieve(
                chosen(filter.districts(), lines).map(some -> also(some, side.anywhere())), choices, blockLength);
    }

    /** What names no part of the week is found in every one. */
    private Sieve slots() {
        List<Choice> choices = new ArrayList<>();
        choices.addAll(parts(Facet.WEEKDAY, Filter.DAYS, day -> Filter.weekday(day) & filter.bands()));
        choices.addAll(parts(Facet.BAND, Filter.BANDS, band -> Filter.band(band) & filter.weekdays()));
        return new Sieve(
                filter.slots() == Filter.ALWAYS ? Optional.empty() : Optional.of(within(filter.slots())),
                choices,
                blockLength);
    }

    private List<Choice> parts(Facet facet, int number, IntUnaryOperator slots) {
        return IntStream.range(0, number)
                .mapToObj(n -> new Choice(facet, String.valueOf(n), within(slots.applyAsInt(n))))
                .toList();
    }

    private List<Bits> within(int slots) {
        List<Bits> some = IntStream.range(0, Filter.DAYS * Filter.BANDS)
                .filter(slot -> (slots >>> slot & 1) != 0)
                .mapToObj(side::slot)
                .toList();
        return also(some, side.whenever());
    }

    private static List<Bits> also(List<Bits> some, Bits other) {
        List<Bits> all = new ArrayList<>(some);
        all.add(other);
        return all;
    }

    /** A code nobody has written stands for nothing. */
    private static Optional<List<Bits>> chosen(List<String> codes, Map<String, Bits> lines) {
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(codes.stream()
                        .filter(lines::containsKey)
                        .map(lines::get)
                        .toList());
    }

    private static List<Choice> choices(Facet facet, Map<String, Bits> lines) {
        List<Choice> choices = new ArrayList<>();
        lines.forEach((code, having) -> choices.add(Choice.of(facet, code, having)));
        return choices;
    }
}
