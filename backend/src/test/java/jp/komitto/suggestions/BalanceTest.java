package jp.komitto.suggestions;

import static io.restassured.RestAssured.given;
import static jp.komitto.listings.Posting.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.*;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.komitto.listings.Posting;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** Chains, the gap map, fairness and weights over HTTP. */
@QuarkusTest
class BalanceTest {

    private static final String WEIGHTS = "/api/v1/me/weights";

    @Inject
    Weighing weighing;

    private final Somebody hanako = Somebody.citizen();
    private final Somebody taro = Somebody.citizen();

    @Test
    void aProjectorForHelpersForAHall() {
        Somebody third = Somebody.citizen();
        String a = group(hanako);
        String b = group(taro);
        String c = group(third);
        String projector = open(hanako, OFFERS, goods(a, "プロジェクターを貸します"));
        String projectorNeeded = open(taro, NEEDS, goods(b, "プロジェクターを貸してください"));
        open(taro, OFFERS, help(b, "PEOPLE", "清掃を手伝えます"));
        open(third, NEEDS, help(c, "PEOPLE", "清掃を手伝ってください"));
        open(third, OFFERS, help(c, "PLACE", "集会室を使ってください"));
        open(hanako, NEEDS, help(a, "PLACE", "集まる場所を貸してください"));

        await().atMost(Duration.ofSeconds(25))
                .pollInterval(Duration.ofSeconds(1))
                .until(
                        () -> hanako.asks()
                                .get("/api/v1/chains?group=" + a)
                                .then()
                                .statusCode(200)
                                .extract()
                                .<List<String>>path("items.collect { it.links[0].offer.id }"),
                        hasItem(projector));
        hanako.asks()
                .get("/api/v1/chains?group=" + a)
                .then()
                .body("items.find { it.links.size() == 3 }.links.offer.poster.id", contains(a, b, c))
                .body("items.find { it.links.size() == 3 }.links.need.poster.id", contains(b, c, a))
                .body("items.find { it.links.size() == 3 }.links[0].need.id", is(projectorNeeded))
                .body("items.find { it.links.size() == 3 }.links[0].reasons.code", hasItem("FIELD"))
                .body("items.fit", everyItem(lessThanOrEqualTo(100)));
        taro.asks().get("/api/v1/chains?group=" + a).then().statusCode(403);
        taro.asks().get("/api/v1/chains").then().statusCode(400);
        Somebody.of(Role.COORDINATOR)
                .asks()
                .get("/api/v1/chains?group=" + a)
                .then()
                .statusCode(200);
        given().get("/api/v1/chains?group=" + a).then().statusCode(401);
    }

    @Test
    void theGapMapTellsNoSmallNumbers() {
        var map = given().get("/api/v1/gap-map")
                .then()
                .statusCode(200)
                .body("step", is(5))
                .extract();
        assertThat(map.<List<Object>>path("districts")).hasSizeGreaterThan(30);
        assertThat(map.<List<Object>>path("fields")).hasSize(20);
        assertThat(map.<Integer>path("all.needs")).isGreaterThanOrEqualTo(5);
        for (String numbers : List.of("districts.numbers", "fields.numbers", "cells.numbers")) {
            map.<List<Map<String, Integer>>>path(numbers).forEach(of -> of.values().stream()
                    .filter(number -> number != null)
                    .forEach(number -> assertThat(number).isPositive().matches(n -> n % 5 == 0)));
        }
    }

    @Test
    void fairnessIsToldOnceItHasBeenCounted() {
        given().get("/api/v1/fairness")
                .then()
                .statusCode(anyOf(is(200), is(404)))
                .body("$", anyOf(hasKey("giniBefore"), hasEntry("code", "FAIRNESS_NOT_MEASURED")));
    }

    @Test
    void aPersonSeesAndChangesWhatCounts() {
        hanako.asks()
                .get(WEIGHTS)
                .then()
                .statusCode(200)
                .header("ETag", is("\"0\""))
                .body("own", is(false))
                .body("weights.place", is(74))
                .body("usual.beginner", is(19));
        Map<String, Object> chosen = Map.of("place", 0, "time", 100, "field", 10, "detail", 0, "beginner", 0);
        hanako.says(chosen).put(WEIGHTS).then().statusCode(428);
        hanako.says(chosen).header("If-Match", "\"3\"").put(WEIGHTS).then().statusCode(412);
        hanako.says(chosen)
                .header("If-Match", "\"0\"")
                .put(WEIGHTS)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("own", is(true))
                .body("weights.time", is(100))
                .body("usual.time", is(68));
        hanako.says(chosen).header("If-Match", "\"0\"").put(WEIGHTS).then().statusCode(412);
        hanako.says(Map.of("place", 101, "time", 1, "field", 1, "detail", 1, "beginner", 1))
                .header("If-Match", "\"1\"")
                .put(WEIGHTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/place"));
        taro.asks().get(WEIGHTS).then().body("own", is(false));
        given().get(WEIGHTS).then().statusCode(401);

        hanako.acts().delete(WEIGHTS).then().statusCode(428);
        hanako.acts().header("If-Match", "\"1\"").delete(WEIGHTS).then().statusCode(204);
        hanako.asks().get(WEIGHTS).then().body("own", is(false)).body("weights.place", is(74));
    }

    @Test
    void whoCountsOnlyTheTimeIsSuggestedWhatFitsInTime() {
        String need = open(taro, NEEDS, saturdays(group(taro)));
        Map<String, Object> sports = freeSaturdays();
        sports.put("what", Map.of("title", "体操を教えます", "description", "ゆっくりです。", "mainField", "CULTURE_SPORTS"));
        String offer = open(hanako, OFFERS, sports);
        int before = fit(offer, need);
        hanako.says(Map.of("place", 0, "time", 100, "field", 0, "detail", 0, "beginner", 0))
                .header("If-Match", "\"0\"")
                .put(WEIGHTS)
                .then()
                .statusCode(200);
        assertThat(fit(offer, need)).isEqualTo(100).isGreaterThan(before);
    }

    @Test
    void weightsGoWithThePerson() {
        hanako.says(Map.of("place", 1, "time", 2, "field", 3, "detail", 4, "beginner", 5))
                .header("If-Match", "\"0\"")
                .put(WEIGHTS)
                .then()
                .statusCode(200);
        PersonalData kept = weighing;
        assertThat(Vertx.await(() -> Panache.withTransaction(() -> kept.of(hanako.id()))))
                .hasToString("Chosen[place=1, time=2, field=3, detail=4, beginner=5]");
        Vertx.await(() -> Panache.withTransaction(() -> kept.forget(hanako.id())));
        hanako.asks().get(WEIGHTS).then().body("own", is(false));
    }

    private int fit(String offer, String need) {
        return hanako.asks()
                .get(Posting.LISTINGS + offer + "/suggestions/" + need)
                .then()
                .statusCode(200)
                .extract()
                .path("forYou.fit");
    }

    private static Map<String, Object> goods(String group, String title) {
        Map<String, Object> said = help(group, "GOODS", title);
        said.put(
                "what",
                Map.of("title", title, "description", "1台です。", "mainField", "ORDINANCE", "quantity", 1, "unit", "台"));
        return said;
    }

    private static Map<String, Object> help(String group, String resource, String title) {
        return new HashMap<>(Map.of(
                "groupId",
                group,
                "resource",
                resource,
                "what",
                Map.of("title", title, "description", "ご相談ください。", "mainField", "ORDINANCE"),
                "where",
                Map.of("districts", List.of("kunita")),
                "when",
                Map.of("slots", List.of("TUE_EVENING"), "commitment", "REGULAR")));
    }
}
