package jp.komitto.decisions;

import static io.restassured.RestAssured.given;
import static jp.komitto.decisions.Deciding.*;
import static jp.komitto.proposals.Proposing.PROPOSALS;
import static jp.komitto.proposals.Proposing.registeredGroup;
import static jp.komitto.reviews.Reviewing.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.komitto.reviews.Recomputing;
import jp.komitto.reviews.Reviewing.Committee;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import org.junit.jupiter.api.Test;

/** 決定 over HTTP: pending and told to nobody, then out together. */
@QuarkusTest
class DecidingTest {

    private final Somebody hanako = Somebody.citizen();
    private final Somebody taro = Somebody.citizen();
    private final Somebody staff = Somebody.of(Role.SECRETARIAT);

    @Test
    void allDecisionsComeOutTogetherOrNoneDoes() throws Exception {
        Committee committee = committee(staff, Map.of(), seven());
        String one = eligible(committee, hanako, registeredGroup(hanako), "GENERAL", 200_000);
        String two = eligible(committee, taro, registeredGroup(taro), "GENERAL", 100_000);
        begin(committee, one, two);
        reviewed(committee, one, 4, "ADOPT", "安全の体制を始める前に示すこと。");
        reviewed(committee, two, 3, "ADOPT");
        String call = committee.call();
        release(staff, call)
                .then()
                .statusCode(409)
                .body("code", is("DECISION_STILL_OPEN"))
                .body("errors", hasSize(2));
        String canary = "金糸雀" + UUID.randomUUID();
        decide(staff, two, "NOT_ADOPTED", 0, null).then().statusCode(422).body("code", is("DECISION_REASON_NEEDED"));
        decide(staff, two, "NOT_ADOPTED", 0, canary).then().statusCode(200).body("items[1].differs", is(true));
        decide(staff, one, "ADOPTED", 200_001, null).then().statusCode(422).body("code", is("DECISION_AMOUNT_INVALID"));
        decided(staff, one, "ADOPTED", 150_000, null);
        confirm(staff, two).then().statusCode(403).body("code", is("DECISION_SECOND_PERSON_NEEDED"));
        release(staff, call).then().statusCode(409).body("errors", hasSize(1));
        hanako.asks().get(PROPOSALS + "/" + one).then().body("status", is("DECIDED"));
        for (Somebody somebody : List.of(hanako, taro, committee.chair(), Somebody.of(Role.NAVI_STAFF))) {
            for (String place : List.of(
                    PROPOSALS + "/" + two,
                    PROPOSALS + "/" + two + "/decision",
                    ITEMS + two,
                    "/api/v1/wakuwaku/calls/" + call + "/calculation")) {
                somebody.asks()
                        .get(place)
                        .then()
                        .body(not(containsString(canary)))
                        .statusCode(lessThan(500));
            }
        }
        hanako.asks().get(PROPOSALS + "/" + one + "/decision").then().statusCode(404);
        confirm(Somebody.of(Role.SECRETARIAT), two).then().statusCode(200);
        release(staff, call).then().statusCode(200).body("releasedAt", notNullValue());
        hanako.asks()
                .get(PROPOSALS + "/" + one + "/decision")
                .then()
                .statusCode(200)
                .body("outcome", is("ADOPTED"))
                .body("amount", is(150_000))
                .body("opinions", contains("安全の体制を始める前に示すこと。"))
                .body("feedback.find { it.code == 'EFFECT' }.average", is(4000))
                .body("feedback.find { it.code == 'EFFECT' }.advice", is("数で示すとよいでしょう。"));
        taro.asks()
                .get(PROPOSALS + "/" + two + "/decision")
                .then()
                .body("outcome", is("NOT_ADOPTED"))
                .body("recommended", is("ADOPT"))
                .body("reason", is(canary));
        hanako.asks().get(PROPOSALS + "/" + two + "/decision").then().statusCode(404);
        String hash = given().get("/api/v1/wakuwaku/calls/" + call + "/calculation")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.rank", contains(1, 2))
                .extract()
                .path("hash");
        byte[] csv = given().get("/api/v1/wakuwaku/calls/" + call + "/calculation.csv")
                .asString()
                .getBytes(StandardCharsets.UTF_8);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(csv)))
                .isEqualTo(hash);
        String table = new String(csv, StandardCharsets.UTF_8);
        assertThat(Recomputing.from(table)).hasSize(2).isEqualTo(Recomputing.told(table));
        decide(staff, one, "NOT_ADOPTED", 0, "考え直した").then().statusCode(409);
    }

    @Test
    void nobodyDecidesAboutTheirOwnGroup() {
        Committee committee = committee(staff, Map.of(), seven());
        String one = eligible(committee, hanako, registeredGroup(hanako), "GENERAL", 200_000);
        begin(committee, one);
        reviewed(committee, one, 4, "ADOPT");
        Somebody atTheCity = new Somebody(hanako.id(), Role.SECRETARIAT);
        decide(atTheCity, one, "ADOPTED", 200_000, null).then().statusCode(403).body("code", is("PROPOSAL_OWN_GROUP"));
        decide(staff, one, "ADOPTED", 200_000, null).then().statusCode(200);
        confirm(atTheCity, one).then().statusCode(403).body("code", is("PROPOSAL_OWN_GROUP"));
    }

    @Test
    void twentyWhoReleaseAtOnceReleaseOnce() {
        Committee committee = committee(staff, Map.of(), seven());
        String one = eligible(committee, hanako, registeredGroup(hanako), "GENERAL", 200_000);
        begin(committee, one);
        reviewed(committee, one, 4, "ADOPT");
        decided(staff, one, "ADOPTED", 150_000, null);
        try (ExecutorService together = Executors.newFixedThreadPool(20)) {
            Set<Integer> answers = IntStream.range(0, 20)
                    .mapToObj(n -> CompletableFuture.supplyAsync(
                            () -> release(Somebody.of(Role.SECRETARIAT), committee.call())
                                    .statusCode(),
                            together))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .collect(Collectors.toSet());
            assertThat(answers).isSubsetOf(200, 503);
        }
        List<String> steps = hanako.asks().get(PROPOSALS + "/" + one).path("timeline.step");
        assertThat(steps).containsOnlyOnce("RELEASE_ADOPTED");
    }
}
