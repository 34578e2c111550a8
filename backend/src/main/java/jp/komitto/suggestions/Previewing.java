package jp.komitto.suggestions;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.komitto.listings.Side;
import jp.komitto.listings.Slot;
import jp.komitto.matching.Counts;
import jp.komitto.matching.Gate;
import jp.komitto.matching.Matching;
import jp.komitto.matching.Profile;
import jp.komitto.matching.ProfileDraft;
import jp.komitto.matching.Question;
import jp.komitto.membership.Belonging;
import jp.komitto.shared.security.Actor;
import jp.komitto.suggestions.PreviewViews.Asked;
import jp.komitto.suggestions.PreviewViews.Condition;
import jp.komitto.suggestions.PreviewViews.Preview;

/** Counts how many would fit before anything is posted, and what each condition costs. */
@ApplicationScoped
class Previewing {

    private static final List<Gate> CONDITIONS =
            List.of(Gate.PLACE, Gate.TIME, Gate.AGE, Gate.LANGUAGE, Gate.LICENCE, Gate.SKILL);

    /** Nobody's id: lots decide nothing when one only counts. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Matching matching;
    private final Explaining explaining;
    private final Belonging belonging;
    private final Clock clock;

    @Inject
    Previewing(Matching matching, Explaining explaining, Belonging belonging, Clock clock) {
        this.matching = matching;
        this.explaining = explaining;
        this.belonging = belonging;
        this.clock = clock;
    }

    /** Of what is being written. */
    @WithSession
    Uni<Preview> preview(Asked asked, Actor actor) {
        Uni<Void> allowed =
                asked.groupId() == null ? Uni.createFrom().voidItem() : belonging.requireMember(asked.groupId(), actor);
        return allowed.chain(() -> count(Question.of(draft(asked, actor), LocalDate.now(clock), 1)));
    }

    /** Of a listing that is kept, a draft too. */
    @WithSession
    Uni<Preview> preview(UUID id, Actor actor) {
        return explaining.asking(id, 1, actor).chain(this::count);
    }

    private Uni<Preview> count(Question question) {
        return matching.counts(question, CONDITIONS).map(counts -> new Preview(counts.all(), conditions(counts)));
    }

    private static List<Condition> conditions(Counts counts) {
        return CONDITIONS.stream()
                .map(gate -> new Condition(
                        ClosedGate.of(gate, false), counts.without().get(gate) - counts.all()))
                .filter(condition -> condition.costs() > 0)
                .sorted(Comparator.comparingInt(condition -> -condition.costs()))
                .toList();
    }

    private Profile draft(Asked asked, Actor actor) {
        UUID poster = asked.groupId() == null ? actor.id() : asked.groupId();
        int slots = Slot.bits(asked.slots());
        return new ProfileDraft(
                        NOBODY,
                        asked.side() == Side.NEED,
                        asked.resource().name(),
                        matching.rules().weights())
                .of(poster, asked.groupId() != null)
                .fields(asked.mainField(), both(asked.mainField(), asked.fields()))
                .skills(both(asked.skills(), asked.requiredSkills()), asked.requiredSkills())
                .audiences(asked.audiences())
                .languages(asked.languages())
                .ages(asked.ageMin(), asked.ageMax())
                .beginner(Boolean.TRUE.equals(asked.beginner()))
                .place(asked.districts(), Boolean.TRUE.equals(asked.online()))
                .time(asked.days().isEmpty() ? slots : ofDays(slots, asked.days()), asked.days())
                .period(asked.from(), asked.until())
                .commitment(
                        asked.commitment() == null ? null : asked.commitment().name())
                .profile();
    }

    /** Of days only the named parts count; a day none of them names is meant wholly, as listings keep it. */
    private static int ofDays(int slots, List<LocalDate> days) {
        return days.stream()
                .mapToInt(Slot::ofDay)
                .map(day -> (slots & day) == 0 ? day : slots & day)
                .reduce(0, (all, one) -> all | one);
    }

    private static List<String> both(String first, List<String> others) {
        return first == null ? others : both(List.of(first), others);
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
