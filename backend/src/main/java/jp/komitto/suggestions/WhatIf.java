package jp.komitto.suggestions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.komitto.listings.Slot;
import jp.komitto.matching.Comparison;
import jp.komitto.matching.Gate;
import jp.komitto.matching.Profile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The one change of one's own listing with which two would fit: each is tried out, and only what then passes every gate is told.
 *
 * @param kind what would change
 * @param words to what
 * @param mutual how well they would fit then, in millionths
 */
record WhatIf(Kind kind, Words words, int mutual) {

    /** What can be changed. */
    @Schema(
            name = "ChangeKind",
            description =
                    "PLACE: another district. ONLINE: at a distance too. TIME: another part of the week or day. PERIOD: another period."
                            + " LANGUAGE: another language. SKILL: one more skill. REQUIRED_SKILL: not required any more.")
    enum Kind {
        PLACE,
        ONLINE,
        TIME,
        PERIOD,
        LANGUAGE,
        SKILL,
        REQUIRED_SKILL
    }

    private static final int MOST = 3;

    private record Change(Kind kind, Words words, Profile changed) {}

    /**
     * @param compare with the other listing, whatever the asker is then
     * @return the best first, at most three; none when more than one change is needed
     */
    static List<WhatIf> of(Profile mine, Profile other, List<Gate> closed, Function<Profile, Comparison> compare) {
        if (closed.size() != 1) {
            return List.of();
        }
        return changes(mine, other, closed.getFirst())
                .map(change -> new Tried(change, compare.apply(change.changed())))
                .filter(tried -> tried.comparison().closed().isEmpty())
                .sorted(Comparator.comparingInt(
                        (Tried tried) -> -tried.comparison().mutual()))
                .limit(MOST)
                .map(Tried::told)
                .toList();
    }

    private record Tried(Change change, Comparison comparison) {

        WhatIf told() {
            return new WhatIf(change.kind(), change.words(), comparison.mutual());
        }
    }

    private static Stream<Change> changes(Profile mine, Profile other, Gate closed) {
        return switch (closed) {
            case PLACE -> places(mine, other);
            case TIME -> times(mine, other);
            case LANGUAGE ->
                other.languages().stream()
                        .map(language -> new Change(
                                Kind.LANGUAGE,
                                new Words(Words.Kind.LANGUAGE, List.of(language)),
                                mine.draft()
                                        .languages(with(mine.languages(), language))
                                        .profile()));
            case SKILL -> other.skills().stream().map(skill -> skilled(mine, List.of(skill)));
            case LICENCE -> Stream.of(licensed(mine, other));
            case STATUS, SIDE, RESOURCE, OWN, PROTECTED, BLOCKED, AGE -> Stream.empty();
        };
    }

    private static Stream<Change> places(Profile mine, Profile other) {
        Stream<Change> districts = other.districts().stream()
                .map(district -> new Change(
                        Kind.PLACE,
                        new Words(Words.Kind.DISTRICT, List.of(district)),
                        mine.draft()
                                .place(with(mine.districts(), district), mine.online())
                                .profile()));
        Change online = new Change(
                Kind.ONLINE,
                Words.NONE,
                mine.draft().place(mine.districts(), true).profile());
        return other.online() ? Stream.concat(districts, Stream.of(online)) : districts;
    }

    private static Stream<Change> times(Profile mine, Profile other) {
        var changes = new ArrayList<Change>();
        for (LocalDate day : other.days()) {
            changes.add(timed(mine, Words.Kind.DAY, day.toString(), draft -> draft.draft()
                    .time(draft.slots() | Slot.ofDay(day), draft.days().isEmpty() ? List.of() : withDay(draft, day))
                    .profile()));
        }
        if (other.days().isEmpty()) {
            for (Slot slot : Slot.of(other.slots())) {
                changes.add(timed(mine, Words.Kind.SLOT, slot.name(), draft -> draft.draft()
                        .time(draft.slots() | slot.bit(), draft.days())
                        .profile()));
            }
        }
        changes.add(new Change(
                Kind.PERIOD, Words.NONE, mine.draft().period(null, null).profile()));
        return changes.stream();
    }

    private static Change timed(Profile mine, Words.Kind kind, String code, UnaryOperator<Profile> change) {
        return new Change(Kind.TIME, new Words(kind, List.of(code)), change.apply(mine));
    }

    private static List<LocalDate> withDay(Profile profile, LocalDate day) {
        return Stream.concat(profile.days().stream(), Stream.of(day)).toList();
    }

    private static Change skilled(Profile mine, List<String> skills) {
        return new Change(
                Kind.SKILL,
                new Words(Words.Kind.SKILL, skills),
                mine.draft()
                        .skills(
                                Stream.concat(mine.skills().stream(), skills.stream())
                                        .distinct()
                                        .toList(),
                                mine.requiredSkills())
                        .profile());
    }

    /** All that is missing at once: it is one condition to the reader. */
    private static Change licensed(Profile mine, Profile other) {
        Profile need = mine.need() ? mine : other;
        Profile offer = mine.need() ? other : mine;
        List<String> missing = need.requiredSkills().stream()
                .filter(skill -> !offer.skills().contains(skill))
                .toList();
        if (!mine.need()) {
            return skilled(mine, missing);
        }
        return new Change(
                Kind.REQUIRED_SKILL,
                new Words(Words.Kind.SKILL, missing),
                mine.draft()
                        .skills(
                                mine.skills(),
                                mine.requiredSkills().stream()
                                        .filter(skill -> !missing.contains(skill))
                                        .toList())
                        .profile());
    }

    private static List<String> with(List<String> codes, String code) {
        return Stream.concat(codes.stream(), Stream.of(code)).distinct().toList();
    }
}
