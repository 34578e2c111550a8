package jp.komitto.shared.observing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What those who run Komitto see of it. */
@QuarkusTest
class MetricsTest {

    private static String metrics() {
        return RestAssured.get(MetricsDoor.PATH)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<String> lines(String name, String... parts) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(name))
                .filter(line -> List.of(parts).stream().allMatch(line::contains))
                .toList();
    }

    private static double value(List<String> lines) {
        assertThat(lines).hasSize(1);
        String line = lines.getFirst();
        return Double.parseDouble(line.substring(line.lastIndexOf(' ')));
    }

    @Test
    void requestsAreCountedByOperationWithHowLongTheyTookAndHowTheyEnded() {
        RestAssured.get("/api/v1/groups?size=1").then().statusCode(200);
        RestAssured.get("/api/v1/groups?size=1000").then().statusCode(400);
        String count = "http_server_requests_seconds_count";
        double before = value(lines(count, "uri=\"/api/v1/groups\"", "status=\"200\""));
        RestAssured.get("/api/v1/groups?size=2").then().statusCode(200);
        assertThat(value(lines(count, "uri=\"/api/v1/groups\"", "status=\"200\"")))
                .isEqualTo(before + 1);
        assertThat(value(lines(count, "uri=\"/api/v1/groups\"", "status=\"400\"")))
                .isPositive();
        assertThat(lines(
                        "http_server_requests_seconds_bucket",
                        "uri=\"/api/v1/groups\"",
                        "status=\"200\"",
                        "le=\"0.25\""))
                .hasSize(1);
    }

    @Test
    void idsAndWhatPeopleLookedForAreNotAmongTheNames() {
        RestAssured.get("/api/v1/groups?q=canary-8642@example.jp");
        RestAssured.get("/api/v1/groups/01936f5e-7b1c-7c3a-9d2e-5f6a7b8c9d0e");
        assertThat(metrics()).doesNotContain("canary-8642", "01936f5e-7b1c");
    }

    @Test
    void howFarIndexesAreBehindAndHowManyMailsWait() {
        for (String follower : List.of("search", "matching", "notices")) {
            assertThat(value(lines("komitto_journal_behind_seconds", "follower=\"" + follower + "\"")))
                    .isNotNegative();
            assertThat(value(lines("komitto_journal_taken", "follower=\"" + follower + "\"")))
                    .isNotNegative();
        }
        assertThat(value(lines("komitto_outbox_mails", "status=\"waiting\""))).isNotNegative();
        assertThat(value(lines("komitto_outbox_mails", "status=\"dead\""))).isNotNegative();
        assertThat(value(lines("komitto_outbox_oldest_seconds"))).isNotNegative();
    }

    @Test
    void howManyStatementsAreAtWorkAndHowManyWait() {
        assertThat(lines("postgresql_current")).isNotEmpty();
        assertThat(lines("postgresql_queue_size")).isNotEmpty();
    }

    @Test
    void throughAGatewayThereAreNone() {
        for (String header : List.of("X-Forwarded-For", "Forwarded", "Via")) {
            RestAssured.given()
                    .header(header, "203.0.113.7")
                    .get(MetricsDoor.PATH)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("ADDRESS_UNKNOWN"));
        }
    }
}
