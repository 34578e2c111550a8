package jp.komitto.suggestions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.komitto.listings.Slot;
import jp.komitto.matching.Comparison;
import jp.komitto.matching.Comparison.Met;
import jp.komitto.matching.Profile;
import jp.komitto.suggestions.Words.Kind;

/**
 * Why two listings fit, from what one side asks for, by the same rules that made the score: first what counts most, and what
 * speaks most against it.
 *
 * @param mine who asks
 */
record Reasons(Comparison comparison, Comparison.Direction direction, Profile mine, Profile other) {

    static final int MOST = 3;

    private static final int WHOLE = 1_000_000;
    private static final int HALF = WHOLE / 2;

    /** One reason before it is put into words. */
    record Reason(ReasonCode code, Words words) {}

    static Reasons forAsker(Comparison comparison, Profile asker, Profile other) {
        return new Reasons(comparison, comparison.mine(), asker, other);
    }

    static Reasons forOther(Comparison comparison, Profile asker, Profile other) {
        return new Reasons(comparison, comparison.theirs(), other, asker);
    }

    /** Up to three of what speaks for it. */
    List<Reason> reasons() {
        return asked().filter(found -> found.reason().code().isGood())
                .sorted(Comparator.comparingDouble(
                        found -> -found.met().weight() * found.met().fit()))
                .limit(MOST)
                .map(Found::reason)
                .toList();
    }

    /** What speaks against it, if anything; of several what costs most. */
    Optional<Reason> mismatch() {
        return asked().filter(found -> !found.reason().code().isGood())
                .max(Comparator.comparingDouble(
                        found -> found.met().weight() * (WHOLE - found.met().fit())))
                .map(Found::reason);
    }

    private record Found(Met met, Reason reason) {}

    private Stream<Found> asked() {
        return direction.aspects().stream().filter(met -> met.weight() > 0).map(met -> new Found(met, reason(met)));
    }

    private Reason reason(Met met) {
        return switch (met.aspect()) {
            case PLACE -> place(met.fit());
            case TIME -> time(met.fit());
            case FIELD -> field(met.fit());
            case SKILL -> skill(met.fit());
            case LANGUAGE ->
                other.languages().isEmpty()
                        ? new Reason(ReasonCode.LANGUAGE_OPEN, Words.NONE)
                        : common(ReasonCode.LANGUAGE, Kind.LANGUAGE, mine.languages(), other.languages());
            case AUDIENCE -> audience(met.fit());
            case COMMITMENT -> commitment(met.fit());
            case AMOUNT -> new Reason(amount(met.fit()), Words.NONE);
            case BEGINNER -> new Reason(beginner(met.fit() == WHOLE), Words.NONE);
        };
    }

    private Reason place(int fit) {
        if (other.districts().isEmpty()) {
            return new Reason(ReasonCode.PLACE_ANYWHERE, Words.NONE);
        }
        if (fit == HALF) {
            return new Reason(ReasonCode.PLACE_ONLINE, Words.NONE);
        }
        return common(
                fit == WHOLE ? ReasonCode.PLACE : ReasonCode.PLACE_PARTLY,
                Kind.DISTRICT,
                mine.districts(),
                other.districts());
    }

    private Reason time(int fit) {
        if (!comparison.commonDays().isEmpty()) {
            return new Reason(
                    fit == WHOLE ? ReasonCode.TIME : ReasonCode.TIME_PARTLY,
                    new Words(
                            Kind.DAY,
                            comparison.commonDays().stream()
                                    .map(LocalDate::toString)
                                    .toList()));
        }
        if (other.slots() == 0) {
            return new Reason(ReasonCode.TIME_ANY, Words.NONE);
        }
        List<String> slots =
                Slot.of(comparison.commonSlots()).stream().map(Slot::name).toList();
        return new Reason(fit == WHOLE ? ReasonCode.TIME : ReasonCode.TIME_PARTLY, new Words(Kind.SLOT, slots));
    }

    private Reason field(int fit) {
        if (other.fields().isEmpty()) {
            return new Reason(ReasonCode.FIELD_OPEN, Words.NONE);
        }
        if (fit == WHOLE) {
            return new Reason(ReasonCode.FIELD, new Words(Kind.FIELD, List.of(mine.mainField())));
        }
        return fit == 0
                ? new Reason(ReasonCode.FIELD_OTHER, new Words(Kind.FIELD, List.of(other.mainField())))
                : common(ReasonCode.FIELD_ALSO, Kind.FIELD, mine.fields(), other.fields());
    }

    private Reason skill(int fit) {
        if (other.skills().isEmpty()) {
            return new Reason(ReasonCode.SKILL_OPEN, Words.NONE);
        }
        return fit == 0
                ? new Reason(ReasonCode.SKILL_OTHER, new Words(Kind.SKILL, other.skills()))
                : common(
                        fit == WHOLE ? ReasonCode.SKILL : ReasonCode.SKILL_PARTLY,
                        Kind.SKILL,
                        mine.skills(),
                        other.skills());
    }

    private Reason audience(int fit) {
        if (other.audiences().isEmpty()) {
            return new Reason(ReasonCode.AUDIENCE_OPEN, Words.NONE);
        }
        return fit == 0
                ? new Reason(ReasonCode.AUDIENCE_OTHER, new Words(Kind.AUDIENCE, other.audiences()))
                : common(ReasonCode.AUDIENCE, Kind.AUDIENCE, mine.audiences(), other.audiences());
    }

    private Reason commitment(int fit) {
        ReasonCode code = fit == WHOLE
                ? ReasonCode.COMMITMENT
                : fit == 0 ? ReasonCode.COMMITMENT_OTHER : ReasonCode.COMMITMENT_NEAR;
        return new Reason(
                code,
                other.commitment() == null ? Words.NONE : new Words(Kind.COMMITMENT, List.of(other.commitment())));
    }

    private ReasonCode amount(int fit) {
        if (fit == WHOLE) {
            return ReasonCode.AMOUNT;
        }
        boolean comparable = mine.yen() != null && other.yen() != null
                || mine.yen() == null
                        && other.yen() == null
                        && mine.unit() != null
                        && mine.unit().equals(other.unit());
        return comparable ? ReasonCode.AMOUNT_PARTLY : ReasonCode.AMOUNT_OPEN;
    }

    /** A beginner asks to be welcome, a need that is not for beginners asks for experience. */
    private ReasonCode beginner(boolean met) {
        if (mine.need()) {
            return met ? ReasonCode.EXPERIENCE : ReasonCode.EXPERIENCE_NOT;
        }
        return met ? ReasonCode.BEGINNER : ReasonCode.BEGINNER_NOT;
    }

    private static Reason common(ReasonCode code, Kind kind, List<String> mine, List<String> others) {
        return new Reason(
                code, new Words(kind, mine.stream().filter(others::contains).toList()));
    }
}
