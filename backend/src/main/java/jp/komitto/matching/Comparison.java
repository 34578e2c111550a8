package jp.komitto.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.komitto.matching.Aspect.Part;

/**
 * Two listings side by side: which gates are closed, and how well each meets the other.
 *
 * @param closed in order; with any of them the rest tells only how it would be
 * @param mutual the harmonic mean of the two fits, in millionths
 * @param commonSlots the parts of the week in which both can, as bits
 * @param commonDays where one side names days: those on which both can
 */
public record Comparison(
        List<Gate> closed, int mutual, Direction mine, Direction theirs, int commonSlots, List<LocalDate> commonDays) {

    /** How one listing meets what the other asks for. */
    public record Direction(int fit, List<Met> aspects) {}

    /**
     * One thing that was asked for.
     *
     * @param fit how well it is met, in millionths
     * @param weight what it counts; the details share one weight
     */
    public record Met(Aspect aspect, int fit, double weight) {}

    public static Comparison of(
            MatchingRules rules, Profile asker, Profile other, LocalDate day, Barred barred, boolean byCoordinator) {
        var codes = new Codes();
        Line mine = Rows.alone(codes, rules.ageBands(), asker);
        Line theirs = Rows.alone(codes, rules.ageBands(), other);
        int today = (int) day.toEpochDay();
        Direction forMine = direction(mine, theirs, today);
        Direction forTheirs = direction(theirs, mine, today);
        int common = Times.common(mine, theirs, today);
        return new Comparison(
                Gate.closed(new Pair(mine, theirs, today, barred, byCoordinator)),
                Score.mutual(forMine.fit(), forTheirs.fit()),
                forMine,
                forTheirs,
                common,
                commonDays(asker, other, common, day));
    }

    private static List<LocalDate> commonDays(Profile asker, Profile other, int common, LocalDate today) {
        Profile naming = asker.days().isEmpty() ? other : asker;
        Profile guest = naming == asker ? other : asker;
        return naming.days().stream()
                .filter(day -> !day.isBefore(today) && (Week.of((int) day.toEpochDay()) & common) != 0)
                .filter(day -> guest.days().isEmpty()
                        ? isWithin(day, guest)
                        : guest.days().contains(day))
                .toList();
    }

    private static boolean isWithin(LocalDate day, Profile listing) {
        return (listing.from() == null || !day.isBefore(listing.from()))
                && (listing.until() == null || !day.isAfter(listing.until()));
    }

    private static Direction direction(Line mine, Line other, int today) {
        List<Aspect> asked =
                Stream.of(Aspect.values()).filter(aspect -> aspect.asked(mine)).toList();
        long details =
                asked.stream().filter(aspect -> aspect.part() == Part.DETAIL).count();
        return new Direction(
                Fit.of(mine, other, today),
                asked.stream()
                        .map(aspect -> new Met(
                                aspect,
                                aspect.fit(mine, other, today),
                                (double) Weights.at(
                                                mine.weights(), aspect.part().ordinal())
                                        / (aspect.part() == Part.DETAIL ? details : 1)))
                        .toList());
    }
}
