package jp.komitto.registration;

import static jp.komitto.registration.RegistrationStatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.problem.Problem;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever people, the city and the calendar try in whatever order: only what workflow 1 draws can happen. */
class StepsPropertyTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-23T10:00:00+09:00");

    /** Workflow 1 as it is drawn, written down a second time on purpose. */
    private static final Map<RegistrationStatus, Set<RegistrationStatus>> DRAWN = new EnumMap<>(Map.of(
            DRAFT, Set.of(SUBMITTED),
            SUBMITTED, Set.of(RETURNED, REGISTERED, REFUSED),
            RETURNED, Set.of(SUBMITTED),
            REGISTERED, Set.of(SUSPENDED, EXPIRED, DISSOLVED, REGISTERED),
            SUSPENDED, Set.of(REGISTERED),
            EXPIRED, Set.of(REGISTERED),
            REFUSED, Set.of(),
            DISSOLVED, Set.of()));

    @Property
    void noSequenceReachesAStateThatIsNotDrawn(
            @ForAll @Size(max = 40) List<Step> steps, @ForAll @Size(40) List<Party> parties) {
        Registration registration = begun();
        for (int n = 0; n < steps.size(); n++) {
            RegistrationStatus before = registration.status();
            long revision = registration.revision();
            try {
                registration.take(steps.get(n), parties.get(n), NOW);
                assertThat(DRAWN.get(before)).contains(registration.status());
                assertThat(steps.get(n).isOpenTo(parties.get(n))).isTrue();
                assertThat(registration.revision()).isEqualTo(revision + 1);
            } catch (Problem refused) {
                assertThat(registration.status()).isEqualTo(before);
                assertThat(registration.revision()).isEqualTo(revision);
            }
        }
    }

    @Property
    void nobodyTakesAStepThatIsNotTheirs(@ForAll Step step, @ForAll Party party) {
        if (!step.isOpenTo(party)) {
            assertThatThrownBy(() -> begun().take(step, party, NOW))
                    .isInstanceOfSatisfying(Problem.class, refused -> assertThat(refused.code())
                            .isEqualTo(RegistrationProblem.REGISTRATION_STEP_NOT_YOURS));
        }
    }

    @Example
    void everyStepIsNamedInTheJournal() {
        assertThat(Happened.BY_STEP).containsOnlyKeys(Step.values());
    }

    @Example
    void everyStateButTheEndsIsLeftBySomeStep() {
        DRAWN.forEach((status, next) -> assertThat(List.of(Step.values()).stream()
                        .filter(step -> step.leadsFrom(status))
                        .map(Step::to))
                .containsAll(next));
    }

    private static Registration begun() {
        return new Registration(
                UUID.randomUUID(), Channel.ONLINE, Somebody.of(Role.CITIZEN).actor(), NOW);
    }
}
