package jp.komitto.listings;

import static jp.komitto.listings.ListingStatus.*;
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
import jp.komitto.shared.problem.Problem;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever posters, the city, matches and the calendar try in whatever order: only what workflow 2 draws can happen. */
class ListingStepsPropertyTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-23T10:00:00+09:00");

    /** The life of a listing as it is drawn, written down a second time on purpose. */
    private static final Map<ListingStatus, Set<ListingStatus>> DRAWN = new EnumMap<>(Map.of(
            DRAFT, Set.of(PENDING, OPEN, CLOSED),
            PENDING, Set.of(OPEN, DRAFT, CLOSED),
            OPEN, Set.of(PAUSED, PENDING, FILLED, EXPIRED, CLOSED),
            PAUSED, Set.of(OPEN, PENDING, EXPIRED, CLOSED),
            FILLED, Set.of(OPEN, PENDING, CLOSED),
            EXPIRED, Set.of(CLOSED),
            CLOSED, Set.of()));

    @Property
    void noSequenceReachesAStateThatIsNotDrawn(
            @ForAll @Size(max = 40) List<ListingStep> steps, @ForAll @Size(40) List<ListingParty> parties) {
        Listing listing = begun();
        for (int n = 0; n < steps.size(); n++) {
            ListingStatus before = listing.status();
            long revision = listing.revision();
            try {
                listing.take(steps.get(n), parties.get(n), NOW);
                assertThat(DRAWN.get(before)).contains(listing.status());
                assertThat(steps.get(n).isOpenTo(parties.get(n))).isTrue();
                assertThat(listing.revision()).isEqualTo(revision + 1);
            } catch (Problem refused) {
                assertThat(listing.status()).isEqualTo(before);
                assertThat(listing.revision()).isEqualTo(revision);
            }
        }
    }

    @Property
    void nobodyTakesAStepThatIsNotTheirs(@ForAll ListingStep step, @ForAll ListingParty party) {
        if (!step.isOpenTo(party)) {
            assertThatThrownBy(() -> begun().take(step, party, NOW))
                    .isInstanceOfSatisfying(Problem.class, refused -> assertThat(refused.code())
                            .isEqualTo(ListingProblem.LISTING_STEP_NOT_YOURS));
        }
    }

    @Example
    void everythingThatIsDrawnCanHappen() {
        DRAWN.forEach((status, next) -> assertThat(Arrays.stream(ListingStep.values())
                        .filter(step -> step.leadsFrom(status))
                        .map(ListingStep::to)
                        .collect(Collectors.toSet()))
                .isEqualTo(next));
    }

    private static Listing begun() {
        ListingPoster poster = ListingPoster.person(Somebody.of(Role.CITIZEN).actor(), null);
        return new Listing(
                UUID.randomUUID(),
                Side.NEED,
                ResourceKind.PEOPLE,
                poster,
                NOW.toLocalDate().plusDays(90),
                NOW);
    }
}
