package jp.komitto.matching;

import static jp.komitto.matching.MatchingFixtures.SUNDAY_MORNING;
import static jp.komitto.matching.MatchingFixtures.TODAY;
import static jp.komitto.matching.MatchingFixtures.need;
import static jp.komitto.matching.MatchingFixtures.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import jp.komitto.matching.MatchingFixtures.Changeable;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final Consumer<Changeable> AS_IT_IS = listing -> {};

    @Test
    void aNeedAndAnOfferOfOnePlaceTimeAndKindPassAllGates() {
        assertThat(closed(AS_IT_IS, AS_IT_IS)).isEmpty();
    }

    @Test
    void eachGateHasItsReason() {
        assertThat(closed(need -> need.open = false, AS_IT_IS)).containsExactly(Gate.STATUS);
        assertThat(closed(AS_IT_IS, offer -> offer.need = true)).contains(Gate.SIDE);
        assertThat(closed(need -> need.resource = "GOODS", AS_IT_IS)).containsExactly(Gate.RESOURCE);
        assertThat(closed(AS_IT_IS, offer -> offer.poster = need().poster)).containsExactly(Gate.OWN);
        assertThat(closed(need -> need.ageMin = 40, AS_IT_IS)).containsExactly(Gate.AGE);
        assertThat(closed(AS_IT_IS, offer -> offer.districts = List.of("tokiwa")))
                .containsExactly(Gate.PLACE);
        assertThat(closed(AS_IT_IS, offer -> offer.slots = SUNDAY_MORNING)).containsExactly(Gate.TIME);
        assertThat(closed(need -> need.languages = List.of("vi"), AS_IT_IS)).containsExactly(Gate.LANGUAGE);
        assertThat(closed(need -> requireDriving(need), AS_IT_IS)).containsExactly(Gate.LICENCE);
    }

    @Test
    void severalClosedGatesAreToldInOrder() {
        assertThat(closed(need -> need.ageMin = 40, offer -> {
                    offer.slots = SUNDAY_MORNING;
                    offer.districts = List.of("tokiwa");
                }))
                .containsExactly(Gate.AGE, Gate.PLACE, Gate.TIME);
    }

    @Test
    void anAgeThatNobodyToldStandsInNobodysWay() {
        assertThat(closed(need -> need.ageMin = 40, offer -> offer.ageBand = null))
                .isEmpty();
    }

    @Test
    void anAgeBandThatReachesIntoWhatIsAcceptedIsLetIn() {
        assertThat(closed(need -> need.ageMin = 20, offer -> offer.ageBand = "AGE_18_29"))
                .isEmpty();
        assertThat(closed(need -> need.ageMin = 40, offer -> offer.ageBand = "UNKNOWN_ADULT"))
                .isEmpty();
        assertThat(closed(need -> need.ageMax = 17, AS_IT_IS)).containsExactly(Gate.AGE);
    }

    @Test
    void anywhereInTheCityMeetsEveryDistrict() {
        assertThat(closed(AS_IT_IS, offer -> offer.districts = List.of())).isEmpty();
    }

    @Test
    void atADistanceTakesBoth() {
        Consumer<Changeable> far = offer -> {
            offer.districts = List.of("tokiwa");
            offer.online = true;
        };
        assertThat(closed(AS_IT_IS, far)).containsExactly(Gate.PLACE);
        assertThat(closed(need -> need.online = true, far)).isEmpty();
    }

    @Test
    void anyTimeMeetsEveryTime() {
        assertThat(closed(AS_IT_IS, offer -> offer.slots = 0)).isEmpty();
    }

    @Test
    void aOneOffDayMeetsTheSameDayOfTheWeekWhenItLiesWithinThePeriod() {
        var saturday = TODAY.plusDays(2);
        Consumer<Changeable> once = need -> {
            need.days = List.of(saturday);
            need.slots = 7 << 15;
        };
        assertThat(closed(once, AS_IT_IS)).isEmpty();
        assertThat(closed(once, offer -> offer.from = saturday.plusDays(1))).containsExactly(Gate.TIME);
        assertThat(closed(once, offer -> offer.days = List.of(saturday))).isEmpty();
        assertThat(closed(once, offer -> offer.days = List.of(saturday.plusDays(7))))
                .containsExactly(Gate.TIME);
    }

    @Test
    void aDayThatHasPassedMeetsNobody() {
        assertThat(closed(need -> need.days = List.of(TODAY.minusDays(5)), offer -> offer.slots = 0))
                .containsExactly(Gate.TIME);
    }

    @Test
    void periodsThatDoNotTouchDoNotMeet() {
        assertThat(closed(need -> need.until = TODAY.plusDays(9), offer -> offer.from = TODAY.plusDays(10)))
                .containsExactly(Gate.TIME);
        assertThat(closed(need -> need.until = TODAY.plusDays(10), offer -> offer.from = TODAY.plusDays(10)))
                .isEmpty();
    }

    @Test
    void whoeverLooksForASkillGetsOneOfThoseNamed() {
        Consumer<Changeable> driving = listing -> {
            listing.resource = "SKILL";
            listing.skills = List.of("DRIVING");
        };
        Consumer<Changeable> cooking = listing -> {
            listing.resource = "SKILL";
            listing.skills = List.of("COOKING");
        };
        assertThat(closed(driving, driving)).isEmpty();
        assertThat(closed(driving, cooking)).containsExactly(Gate.SKILL);
        assertThat(closed(cooking.andThen(need -> need.skills = List.of()), driving))
                .isEmpty();
    }

    @Test
    void whoeverIsBarredIsNeverBroughtTogether() {
        assertThat(closed(AS_IT_IS, AS_IT_IS, new Barred(Set.of(offer().poster), Set.of()), false))
                .containsExactly(Gate.BLOCKED);
    }

    @Test
    void requestsInProtectedModeAreForCoordinatorsOnly() {
        var codes = new Codes();
        Line asker = MatchingFixtures.line(codes, offer().profile());
        Line request = MatchingFixtures.line(
                codes, need().with(need -> need.hidden = true).profile());
        int today = (int) TODAY.toEpochDay();
        assertThat(Gate.closed(new Pair(asker, request, today, Barred.NOBODY, false)))
                .containsExactly(Gate.PROTECTED);
        assertThat(Gate.closed(new Pair(asker, request, today, Barred.NOBODY, true)))
                .isEmpty();
    }

    private static void requireDriving(Changeable need) {
        need.skills = List.of("DRIVING");
        need.requiredSkills = List.of("DRIVING");
    }

    private static List<Gate> closed(Consumer<Changeable> need, Consumer<Changeable> offer) {
        return closed(need, offer, Barred.NOBODY, false);
    }

    private static List<Gate> closed(
            Consumer<Changeable> need, Consumer<Changeable> offer, Barred barred, boolean byCoordinator) {
        var codes = new Codes();
        Line asker = MatchingFixtures.line(codes, need().with(need).profile());
        Line other = MatchingFixtures.line(codes, offer().with(offer).profile());
        return Gate.closed(new Pair(asker, other, (int) TODAY.toEpochDay(), barred, byCoordinator));
    }
}
