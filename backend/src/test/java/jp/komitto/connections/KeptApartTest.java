package jp.komitto.connections;

import static jp.komitto.connections.Connecting.*;
import static jp.komitto.listings.Posting.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.matching.BarredPairs;
import jp.komitto.shared.database.Database;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has ruled somebody out, or may not take part, is neither suggested nor asked. */
@QuarkusTest
class KeptApartTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    Database database;

    @Inject
    BarredPairs barred;

    private final Somebody hanako = Somebody.citizen();
    private final Somebody taro = Somebody.citizen();
    private String group;
    private String need;
    private String offer;

    @BeforeEach
    void aNeedAndAnOfferThatFit() {
        group = group(hanako);
        need = open(hanako, NEEDS, saturdays(group));
        account(database, taro, "AGE_18_29", "taro-" + taro.id() + "@example.jp");
        offer = open(taro, OFFERS, oftenFreeSaturdays());
        await().atMost(SOON).until(() -> suggested(hanako, need), hasItem(offer));
        await().atMost(SOON).until(() -> suggested(taro, offer), hasItem(need));
    }

    @Test
    void whoIsBlockedIsSuggestedToNeitherSideAndLearnsNothing() {
        String match = propose(hanako, Map.of("listing", offer, "mine", need));
        accept(taro, match).statusCode(200);
        taro.acts().put(MATCHES + "/" + match + "/block").then().statusCode(200);

        assertThat(suggested(hanako, need)).doesNotContain(offer);
        assertThat(suggested(taro, offer)).doesNotContain(need);
        String another = open(hanako, NEEDS, saturdays(group));
        assertThat(suggested(hanako, another)).doesNotContain(offer);
        hanako.asks()
                .get(LISTINGS + another + "/why-not/" + offer)
                .then()
                .statusCode(200)
                .body("closed.code", contains("NOT_AVAILABLE"))
                .body("changes", empty());
        assertThat(Vertx.await(() -> barred.among(List.of(taro.id(), UUID.fromString(group)))))
                .containsOnlyKeys(taro.id(), UUID.fromString(group));

        taro.acts().delete(MATCHES + "/" + match + "/block").then().statusCode(200);
        assertThat(suggested(hanako, another)).contains(offer);
    }

    @Test
    void whoSaidNoIsNotSuggestedAgainToTheSameListing() {
        String match = propose(hanako, Map.of("listing", offer, "mine", need));
        assertThat(suggested(hanako, need)).as("who is only asked stays").contains(offer);
        end(taro, match, "decline").statusCode(200);

        assertThat(suggested(hanako, need)).doesNotContain(offer);
        assertThat(suggested(taro, offer)).doesNotContain(need);
        String others = open(Somebody.citizen(), OFFERS, freeSaturdays());
        await().atMost(SOON).until(() -> suggested(hanako, need), hasItem(others));
    }

    @Test
    void aChildWhoseGuardianDoesNotConsentIsNeitherAskedNorAccepted() {
        String match = propose(taro, asking(need));
        become("UNDER_16", "WAITING");

        accept(hanako, match).statusCode(409).body("code", is("MATCH_NOT_POSSIBLE"));
        String another = open(hanako, NEEDS, saturdays(group));
        hanako.says(Map.of("listing", offer, "mine", another))
                .post(MATCHES)
                .then()
                .statusCode(409)
                .body("code", is("MATCH_NOT_POSSIBLE"));

        become("UNDER_16", "ACTIVE");
        String invited = propose(hanako, Map.of("listing", offer, "mine", another));
        get(hanako, invited).body("mediated", is(true)).body("actions", not(hasItem("WRITE")));
        accept(taro, invited).statusCode(200).body("status", is("MEDIATED")).body("readable", empty());
    }

    /** Still open when somebody has asked. */
    private static Map<String, Object> oftenFreeSaturdays() {
        Map<String, Object> often = freeSaturdays();
        often.put("who", Map.of("beginner", true, "languages", List.of("ja", "en"), "capacity", 5));
        return often;
    }

    private void become(String ageBand, String status) {
        Vertx.await(() -> database.query(
                "update account set age_band = $2, guardian = $3, status = $4 where id = $1",
                Tuple.of(taro.id(), ageBand, status.equals("ACTIVE") ? "GIVEN" : "WAITING", status)));
    }

    private static List<String> suggested(Somebody poster, String listing) {
        return poster.asks()
                .queryParam("size", 50)
                .get(LISTINGS + listing + "/suggestions")
                .then()
                .statusCode(200)
                .extract()
                .path("items.listing.id");
    }
}
