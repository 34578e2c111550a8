package jp.komitto.listings;

import static io.restassured.RestAssured.given;
import static jp.komitto.connections.Connecting.account;
import static jp.komitto.listings.Posting.*;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jp.komitto.shared.database.Database;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people posted follows what they may do: it rests while they may not take part, and is protected when they are minors. */
@QuarkusTest
class RestingListingsTest {

    @Inject
    Database database;

    @Inject
    EndingListings ending;

    private final Somebody taro = Somebody.citizen();
    private String offer;

    @BeforeEach
    void anOfferEverybodySees() {
        account(database, taro, "AGE_18_29", "rest-" + taro.id() + "@example.jp");
        offer = open(taro, OFFERS, freeSaturdays());
        given().get(OFFERS + "/" + offer).then().statusCode(200);
    }

    @Test
    void theOfferOfWhoMayNotTakePartRests() {
        become("AGE_18_29", "NOT_NEEDED", "SUSPENDED");
        Vertx.await(ending::restOfAbsentPeople);
        taro.asks().get(LISTINGS + offer).then().body("status", is("PAUSED"));
    }

    @Test
    void theOfferOfWhoTurnsOutToBeAMinorIsFoundByNobody() {
        become("AGE_16_17", "NOT_NEEDED", "ACTIVE");
        Vertx.await(ending::protectMinors);
        taro.asks()
                .get(LISTINGS + offer)
                .then()
                .body("visibility", is("PROTECTED"))
                .body("status", is("OPEN"));
        given().get(OFFERS + "/" + offer).then().statusCode(404);
    }

    private void become(String ageBand, String guardian, String status) {
        Vertx.await(() -> database.query(
                "update account set age_band = $2, guardian = $3, status = $4 where id = $1",
                Tuple.of(taro.id(), ageBand, guardian, status)));
    }
}
