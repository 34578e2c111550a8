package jp.komitto.matching;

import static io.restassured.RestAssured.get;
import static jp.komitto.matching.MatchingFixtures.SUNDAY_MORNING;
import static jp.komitto.matching.MatchingFixtures.need;
import static jp.komitto.matching.MatchingFixtures.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.komitto.matching.MatchingFixtures.Changeable;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowingListingsTest {

    @Inject
    Exchange exchange;

    @Inject
    Matching matching;

    @Inject
    MeasuringExposure measuring;

    @Inject
    CurrentMatches current;

    private final Profile asker = person(offer()).profile();
    private final Profile saturdays = person(need()).profile();

    @BeforeEach
    void indexIsReady() {
        exchange.awaitIndex();
    }

    @AfterEach
    void forget() {
        exchange.removeAll();
    }

    @Test
    void readinessTellsOfTheIndex() {
        get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("matching-index"));
    }

    @Test
    void whatAnotherConnectionCommitsIsSuggested() {
        exchange.write(saturdays);
        exchange.awaitFound(asker, saturdays.id());
    }

    @Test
    void whatIsPausedIsNotSuggestedAnyMore() {
        exchange.write(saturdays);
        exchange.awaitFound(asker, saturdays.id());
        exchange.pause(saturdays);
        exchange.awaitFound(asker);
    }

    @Test
    void whatAGroupHadOpenIsGoneWhenTheGroupIsRemoved() {
        Profile ofGroup = need().with(need -> need.poster = UUID.randomUUID()).profile();
        exchange.write(ofGroup);
        exchange.awaitFound(asker, ofGroup.id());
        exchange.removeGroup(ofGroup);
        exchange.awaitFound(asker);
    }

    @Test
    void whatHasChangedIsSuggestedAsItIsNow() {
        exchange.write(saturdays);
        exchange.awaitFound(asker, saturdays.id());
        Changeable sundays = person(need());
        sundays.id = saturdays.id();
        sundays.slots = SUNDAY_MORNING;
        exchange.write(sundays.profile());
        exchange.awaitFound(asker);
    }

    @Test
    void whoSetsWeightsIsWeighedByThem() {
        Profile other = person(need()).with(need -> need.commitment = "ONCE").profile();
        exchange.write(other);
        exchange.awaitFound(asker, other.id());
        int before = exchange.found(asker).getFirst().theirs();
        assertThat(before).isLessThan(Score.ONE);
        exchange.weigh(other.poster(), new Weights(74, 68, 64, 0, 19));
        await().until(() -> exchange.found(asker).getFirst().theirs() == Score.ONE);
    }

    @Test
    void aBurstArrivesWhole() {
        Profile[] many = IntStream.range(0, 2500)
                .mapToObj(i -> person(need()).with(need -> need.online = true).profile())
                .toArray(Profile[]::new);
        exchange.write(many);
        await().until(() -> Vertx.await(() -> matching.counts(Question.of(asker, MatchingFixtures.TODAY, 1), List.of()))
                        .all()
                >= 2500);
    }

    @Test
    void rowsAboutOtherThingsDoNoHarm() {
        exchange.append("SomethingElse", UUID.randomUUID());
        exchange.write(saturdays);
        exchange.awaitFound(asker, saturdays.id());
    }

    @Test
    void whatIsShownTooOftenStepsBackOnceItHasBeenCounted() {
        IntStream.range(0, 40)
                .forEach(i -> exchange.write(person(offer())
                        .with(offer -> offer.districts = List.of("uchihara"))
                        .profile()));
        Profile popular = person(need())
                .with(need -> need.districts = List.of("uchihara"))
                .profile();
        exchange.write(popular);
        Profile guest = person(offer())
                .with(offer -> offer.districts = List.of("uchihara"))
                .profile();
        exchange.awaitFound(guest, popular.id());
        Vertx.await(() -> measuring.measure(current.get().orElseThrow()));
        Suggestion found = exchange.found(guest).getFirst();
        assertThat(found.mutual()).isEqualTo(Score.ONE);
        assertThat(found.score()).isLessThan(Score.ONE);
        Fairness fairness = Vertx.await(measuring::latest).orElseThrow();
        assertThat(fairness.lists()).isGreaterThan(40);
        assertThat(fairness.giniAfter()).isBetween(0, Score.ONE);
    }

    private static Changeable person(Changeable listing) {
        listing.poster = UUID.randomUUID();
        listing.group = false;
        return listing;
    }
}
