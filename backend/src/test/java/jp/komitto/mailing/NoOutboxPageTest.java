package jp.komitto.mailing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Where mail is really sent. */
@QuarkusTest
class NoOutboxPageTest {

    @Test
    void nobodyReadsItAtAPage() {
        given().get("/dev/outbox").then().statusCode(404).body("code", equalTo("ADDRESS_UNKNOWN"));
    }
}
