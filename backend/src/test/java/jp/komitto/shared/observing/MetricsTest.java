package jp.komitto.shared.observing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What those who run Komitto see of it. */
@QuarkusTest
class MetricsTest {

    /** A metric's name and the labels it is chosen by. */
    private static final Pattern SELECTOR = Pattern.compile("([a-z_]+)\\{([^}]*)}");

    private static final Pattern LABEL = Pattern.compile("([a-z_]+)(?:=~|!~|!=|=)");
    /** Where a number comes from, added by whoever collects it. */
    private static final Set<String> GIVEN_BY_PROMETHEUS = Set.of("job", "instance");

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

    /** What the dashboard draws and the alerts watch is there, under the labels they ask by. */
    @Test
    void everyNumberTheDashboardAndTheAlertsNameExists() throws IOException {
        RestAssured.get("/api/v1/groups?size=1").then().statusCode(200);
        List<String> metrics = metrics().lines().toList();
        Set<String> asked = new TreeSet<>();
        for (String file : List.of("grafana-dashboard.json", "prometheus-alerts.yaml")) {
            String text = Files.readString(Path.of("../docker", file)).replace("\\\"", "\"");
            Matcher selector = SELECTOR.matcher(text);
            while (selector.find()) {
                asked.add(selector.group(1));
                LABEL.matcher(selector.group(2))
                        .results()
                        .map(label -> label.group(1))
                        .filter(label -> !GIVEN_BY_PROMETHEUS.contains(label))
                        .forEach(label -> assertThat(metrics)
                                .as("%s by %s, in %s", selector.group(1), label, file)
                                .anyMatch(line ->
                                        line.startsWith(selector.group(1) + "{") && line.contains(label + "=\"")));
            }
        }
        assertThat(asked).hasSizeGreaterThan(6).contains("komitto_outbox_mails").allSatisfy(name -> assertThat(metrics)
                .as(name)
                .anyMatch(line -> line.startsWith(name + "{") || line.startsWith(name + " ")));
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
