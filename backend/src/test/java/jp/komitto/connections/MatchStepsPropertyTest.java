package jp.komitto.connections;

import static jp.komitto.connections.MatchStatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.komitto.listings.Side;
import jp.komitto.shared.problem.Problem;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever both sides, the city and the calendar try in whatever order: only what workflow 2 draws can happen. */
class MatchStepsPropertyTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-23T10:00:00+09:00");

    /** Workflow 2 as it is drawn, written down a second time on purpose. */
    private static final Map<MatchStatus, Set<MatchStatus>> DRAWN = new EnumMap<>(Map.ofEntries(
            Map.entry(PROPOSED, Set.of(MUTUAL, MEDIATED, DECLINED, WITHDRAWN, EXPIRED, REPORTED)),
            Map.entry(MUTUAL, Set.of(MEDIATED, CONFIRMED, CANCELLED, REPORTED)),
            Map.entry(MEDIATED, Set.of(CONFIRMED, CANCELLED, REPORTED)),
            Map.entry(CONFIRMED, Set.of(MUTUAL, ACTIVE, CANCELLED, NO_SHOW, REPORTED)),
            Map.entry(ACTIVE, Set.of(COMPLETED, REPORTED)),
            Map.entry(COMPLETED, Set.of(CLOSED, REPORTED)),
            Map.entry(CLOSED, Set.of(REPORTED)),
            Map.entry(CANCELLED, Set.of(REPORTED)),
            Map.entry(NO_SHOW, Set.of(REPORTED)),
            Map.entry(REPORTED, Set.of(RESOLVED, BARRED)),
            Map.entry(DECLINED, Set.of()),
            Map.entry(WITHDRAWN, Set.of()),
            Map.entry(EXPIRED, Set.of()),
            Map.entry(RESOLVED, Set.of()),
            Map.entry(BARRED, Set.of())));

    @Property
    void noSequenceReachesAStateThatIsNotDrawn(
            @ForAll @Size(max = 40) List<MatchStep> steps, @ForAll @Size(40) List<MatchParty> parties) {
        Match match = begun();
        for (int n = 0; n < steps.size(); n++) {
            MatchStatus before = match.status();
            long revision = match.revision();
            try {
                match.take(steps.get(n), parties.get(n), NOW);
                assertThat(DRAWN.get(before)).contains(match.status());
                assertThat(steps.get(n).isOpenTo(parties.get(n))).isTrue();
                assertThat(match.revision()).isEqualTo(revision + 1);
            } catch (Problem refused) {
                assertThat(match.status()).isEqualTo(before);
                assertThat(match.revision()).isEqualTo(revision);
            }
        }
    }

    @Property
    void contactNeverOpensPastACoordinatorNorOutsideItsStates(
            @ForAll @Size(max = 40) List<MatchStep> steps, @ForAll @Size(40) List<MatchParty> parties) {
        Match match = begun();
        boolean coordinator = false;
        for (int n = 0; n < steps.size(); n++) {
            try {
                match.take(steps.get(n), parties.get(n), NOW);
            } catch (Problem refused) {
                continue;
            }
            coordinator |= match.status() == MEDIATED;
            if (match.opensContact()) {
                assertThat(coordinator).isFalse();
                assertThat(match.status()).isIn(MUTUAL, CONFIRMED, ACTIVE, COMPLETED);
            }
        }
    }

    @Property
    void nobodyTakesAStepThatIsNotTheirs(@ForAll MatchStep step, @ForAll MatchParty party) {
        if (!step.isOpenTo(party)) {
            assertThatThrownBy(() -> begun().take(step, party, NOW))
                    .isInstanceOfSatisfying(Problem.class, refused -> assertThat(refused.code())
                            .isEqualTo(MatchProblem.MATCH_STEP_NOT_YOURS));
        }
    }

    @Example
    void everythingThatIsDrawnCanHappenAndEveryStateIsDrawn() {
        assertThat(DRAWN).containsOnlyKeys(MatchStatus.values());
        DRAWN.forEach((status, next) -> assertThat(Arrays.stream(MatchStep.values())
                        .filter(step -> step.leadsFrom(status))
                        .map(MatchStep::to)
                        .collect(Collectors.toSet()))
                .as(status.name())
                .isEqualTo(next));
    }

    @Example
    void agesAreComparedByBandsAndWhoDoesNotTellIsAnAdult() {
        assertThat(Ages.fit("UNDER_16", true, 16, null)).isFalse();
        assertThat(Ages.fit("AGE_16_17", true, 16, null)).isTrue();
        assertThat(Ages.fit("UNKNOWN_ADULT", false, 18, 30)).isTrue();
        assertThat(Ages.fit("AGE_65_PLUS", false, null, 30)).isFalse();
        assertThat(Ages.fit(null, true, 18, null)).isFalse();
        assertThat(Ages.fit(null, false, 18, null)).isTrue();
        assertThat(Ages.fit("AGE_18_29", false, null, null)).isTrue();
    }

    private static Match begun() {
        return new Match(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Party(PartyKind.GROUP, UUID.randomUUID()),
                null,
                new Party(PartyKind.PERSON, UUID.randomUUID()),
                Side.OFFER,
                UUID.randomUUID(),
                null,
                false,
                NOW);
    }
}
