package jp.komitto.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.komitto.proposals.Proposing;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.People;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** わくわくプロジェクト to try out. */
@QuarkusTest
class DemoCallsTest {

    private static final String SAMPLES = "select count(*) from proposal where sample";

    @Inject
    DemoCalls calls;

    @Inject
    People people;

    @Test
    void everyDeskHasSomethingToDoAndNothingOfItStays() {
        UUID group = UUID.fromString(Proposing.registeredGroup(Somebody.citizen()));
        people.run("update citizen_group set sample = true, kind = 'COMPANY' where id = $1", group);
        Somebody staff = Somebody.of(Role.SECRETARIAT);
        try {
            Vertx.await(calls::add);
            assertThat(people.count(SAMPLES)).isEqualTo(17);
            given().get("/api/v1/wakuwaku/calls/open")
                    .then()
                    .body("items.findAll { it.sample }.title.ja", contains(endsWith("（サンプル）")));
            String finished = given().get("/api/v1/wakuwaku/results").path("items.find { it.sample }.id");
            given().get("/api/v1/wakuwaku/results/" + finished)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(7))
                    .body("items.findAll { it.differs }.reason", contains(startsWith("（サンプル）")));
            given().get("/api/v1/wakuwaku/calls/" + finished + "/calculation")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(7));
            staff.asks()
                    .get("/api/v1/desk/proposals")
                    .then()
                    .body(
                            "items.findAll { it.sample }.status",
                            hasItems(
                                    "SUBMITTED",
                                    "RETURNED",
                                    "ELIGIBLE",
                                    "UNDER_REVIEW",
                                    "SCORED",
                                    "HEARD",
                                    "RECOMMENDED",
                                    "ADOPTED",
                                    "IN_PROGRESS",
                                    "CHANGE_PENDING",
                                    "REPORTED",
                                    "COMPLETED",
                                    "NOT_ADOPTED"));
            String completed = staff.asks()
                    .get("/api/v1/desk/proposals")
                    .path("items.find { it.sample && it.status == 'COMPLETED' }.id");
            staff.asks()
                    .get("/api/v1/undertakings/" + completed)
                    .then()
                    .statusCode(200)
                    .body("settlement.refund", is(0))
                    .body("evaluations", hasSize(2));
            given().get("/api/v1/wakuwaku/proposals/" + completed + "/timeline")
                    .then()
                    .statusCode(200)
                    .body("report.participants", is(184));
            assertThat(people.count(
                            "select count(*) from sponsorship s join call c on c.id = s.call_id where c.sample and s.status in"
                                    + " ('OFFERED', 'MATCHED', 'ACCEPTED')"))
                    .isEqualTo(3);
            assertThat(given().get("/api/v1/wakuwaku/open-data/awards").asString())
                    .doesNotContain("サンプル");
        } finally {
            Vertx.await(() -> calls.remove("a test"));
            people.run("update citizen_group set sample = false where id = $1", group);
        }
        assertThat(people.count(SAMPLES)).isZero();
        assertThat(people.count("select count(*) from call where sample")).isZero();
        assertThat(people.count("select count(*) from committee_seat where sample"))
                .isZero();
    }
}
