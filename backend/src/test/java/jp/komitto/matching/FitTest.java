package jp.komitto.matching;

import static jp.komitto.matching.MatchingFixtures.RULES;
import static jp.komitto.matching.MatchingFixtures.SATURDAY_MORNING;
import static jp.komitto.matching.MatchingFixtures.SUNDAY_MORNING;
import static jp.komitto.matching.MatchingFixtures.TODAY;
import static jp.komitto.matching.MatchingFixtures.need;
import static jp.komitto.matching.MatchingFixtures.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import jp.komitto.matching.MatchingFixtures.Changeable;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final Consumer<Changeable> AS_IT_IS = listing -> {};
    private static final int TENTHS = Score.ONE / 10;

    @Test
    void theUsualWeightsAreThoseOfTheSurvey() {
        assertThat(RULES.weights()).isEqualTo(new Weights(74, 68, 64, 28, 19));
    }

    @Test
    void weightsSurviveBeingPacked() {
        var weights = new Weights(100, 0, 1, 99, 50);
        assertThat(Weights.unpacked(weights.packed())).isEqualTo(weights);
    }

    @Test
    void aNeedAndAnOfferThatAgreeInEverythingFitWholly() {
        assertThat(fit(AS_IT_IS, AS_IT_IS)).containsExactly(Score.ONE, Score.ONE);
    }

    @Test
    void aNeedAsksHowMuchOfItIsCoveredAnOfferWhetherItIsOfUse() {
        Consumer<Changeable> weekend = need -> need.slots = SATURDAY_MORNING | SUNDAY_MORNING;
        // All but a quarter of the 68 of 234 for time: half for being possible, half of the other half.
        assertThat(fit(weekend, AS_IT_IS)).containsExactly((234 * Score.ONE - 68 * Score.ONE / 4) / 234, Score.ONE);
    }

    @Test
    void whatIsNotAskedForDoesNotCount() {
        Consumer<Changeable> place = listing -> {
            listing.weights = new Weights(10, 0, 0, 0, 0);
            listing.districts = List.of("migawa", "tokiwa");
        };
        assertThat(fit(place, AS_IT_IS)[0]).isEqualTo(Score.HALF + Score.HALF / 2);
        assertThat(fit(place.andThen(need -> need.districts = List.of()), AS_IT_IS)[0])
                .isEqualTo(Score.ONE);
    }

    @Test
    void onlyAtADistanceIsHalfForWhoNamedAPlace() {
        Consumer<Changeable> online = listing -> {
            listing.online = true;
            listing.weights = new Weights(1, 0, 0, 0, 0);
        };
        assertThat(fit(online, online.andThen(offer -> offer.districts = List.of("tokiwa"))))
                .containsExactly(Score.HALF, Score.HALF);
    }

    @Test
    void theMainFieldIsWorthTwiceTheOthers() {
        Consumer<Changeable> field = listing -> listing.weights = new Weights(0, 0, 1, 0, 0);
        Consumer<Changeable> alsoSports = field.andThen(listing -> {
            listing.mainField = "CULTURE_SPORTS";
            listing.fields = List.of("CULTURE_SPORTS", "CHILDREN");
        });
        assertThat(fit(field, alsoSports)).containsExactly(Score.ONE, Score.HALF);
        assertThat(fit(alsoSports, alsoSports.andThen(offer -> offer.fields = List.of("CULTURE_SPORTS"))))
                .containsExactly(Score.ONE, Score.ONE);
        assertThat(fit(field, alsoSports.andThen(offer -> offer.fields = List.of("CULTURE_SPORTS"))))
                .containsExactly(0, 0);
    }

    @Test
    void theDetailsAskedForCountAlike() {
        Consumer<Changeable> details = listing -> {
            listing.weights = new Weights(0, 0, 0, 1, 0);
            listing.skills = List.of("COOKING", "MUSIC");
            listing.audiences = List.of("CHILDREN");
        };
        Consumer<Changeable> cook = offer -> {
            offer.skills = List.of("COOKING");
            offer.audiences = List.of("SENIORS");
            offer.commitment = "SHORT";
        };
        // Skills half, language whole, audience nothing, commitment half: two of four.
        assertThat(fit(details, cook)[0]).isEqualTo(5 * TENTHS);
    }

    @Test
    void everyoneMeansNobodyInParticular() {
        Consumer<Changeable> everyone = listing -> {
            listing.weights = new Weights(0, 0, 0, 1, 0);
            listing.audiences = List.of("EVERYONE", "CHILDREN");
        };
        assertThat(fit(everyone, offer -> offer.audiences = List.of("SENIORS"))[0])
                .isEqualTo(Score.ONE);
    }

    @Test
    void halfOfTheMoneyIsHalfOfTheWhole() {
        Consumer<Changeable> funds = listing -> {
            listing.resource = "FUNDS";
            listing.weights = new Weights(0, 0, 0, 1, 0);
            listing.languages = List.of();
            listing.commitment = null;
            listing.yen = 100_000;
        };
        assertThat(fit(funds, funds.andThen(offer -> offer.yen = 50_000))).containsExactly(Score.HALF, Score.ONE);
    }

    @Test
    void quantitiesOfDifferentThingsAreNotCompared() {
        Consumer<Changeable> goods = listing -> {
            listing.weights = new Weights(0, 0, 0, 1, 0);
            listing.languages = List.of();
            listing.commitment = null;
            listing.quantity = 10;
            listing.unit = "脚";
        };
        assertThat(fit(goods, goods.andThen(offer -> offer.unit = "台"))[0]).isEqualTo(Score.HALF);
    }

    @Test
    void aBeginnerAsksToBeWelcomeAndANeedForExperienceAsksForNoBeginner() {
        Consumer<Changeable> beginner = listing -> listing.weights = new Weights(0, 0, 0, 0, 1);
        Consumer<Changeable> experienced = beginner.andThen(listing -> listing.beginner = false);
        assertThat(fit(beginner, beginner)).containsExactly(Score.ONE, Score.ONE);
        assertThat(fit(experienced, beginner)).containsExactly(0, 0);
        assertThat(fit(experienced, experienced)).containsExactly(Score.ONE, Score.ONE);
        assertThat(fit(beginner, experienced)).containsExactly(Score.ONE, Score.ONE);
    }

    /** Of the need, then of the offer. */
    private static int[] fit(Consumer<Changeable> need, Consumer<Changeable> offer) {
        var codes = new Codes();
        Line one = MatchingFixtures.line(codes, need().with(need).profile());
        Line other = MatchingFixtures.line(codes, offer().with(offer).profile());
        int today = (int) TODAY.toEpochDay();
        return new int[] {Fit.of(one, other, today), Fit.of(other, one, today)};
    }
}
