package jp.komitto.upkeep;

import static io.restassured.RestAssured.given;
import static jp.komitto.registration.Applying.*;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** A registered group through the years, over HTTP. */
@QuarkusTest
class KeepingGroupsTest {

    private final Somebody hanako = Somebody.citizen();
    private final Somebody staff = Somebody.of(Role.SECRETARIAT);

    @Inject
    Database database;

    @Inject
    ChangingStanding standing;

    @Test
    void harmlessWordsStandAtOnceAndWhoTheGroupIsWaitsForTheCity() {
        String group = registered(hanako, staff);
        String newName = "改名した会 " + UUID.randomUUID();
        edit(
                        group,
                        Map.of(
                                "answers",
                                Map.of("schedule", "毎週土曜の朝", "name", newName),
                                "representative",
                                Map.of("name", "水戸 次郎", "phone", "029-224-1111")))
                .statusCode(200)
                .body("answers.schedule", is("毎週土曜の朝"))
                .body("answers.name", not(is(newName)))
                .body("representative.name", is("水戸 花子"))
                .body("waiting.changes.field", containsInAnyOrder("name", "representative.name"));
        page(group).body("schedule", is("毎週土曜の朝")).body("name", not(is(newName)));

        String edit = hanako.asks().get("/api/v1/groups/" + group + "/edit").path("waiting.id");
        staff.asks().get("/api/v1/desk/inbox").then().body("items.id", hasItem(edit));
        hanako.acts().post("/api/v1/desk/edits/" + edit + "/approval").then().statusCode(403);
        staff.acts()
                .post("/api/v1/desk/edits/" + edit + "/approval")
                .then()
                .statusCode(200)
                .body("status", is("PUBLISHED"));
        staff.acts().post("/api/v1/desk/edits/" + edit + "/approval").then().statusCode(409);
        page(group).body("name", is(newName));
        hanako.asks()
                .get("/api/v1/groups/" + group + "/edit")
                .then()
                .body("representative.name", is("水戸 次郎"))
                .body("waiting", nullValue());
    }

    @Test
    void aDeclinedChangeLeavesThePageAsItWas() {
        String group = registered(hanako, staff);
        String name = page(group).extract().path("name");
        edit(group, Map.of("answers", Map.of("kind", "NPO"))).statusCode(200);
        String edit = hanako.asks().get("/api/v1/groups/" + group + "/edit").path("waiting.id");
        staff.says(Map.of("reason", "認証を確かめられない"))
                .post("/api/v1/desk/edits/" + edit + "/refusal")
                .then()
                .statusCode(200);
        page(group).body("name", is(name)).body("kind.code", is("VOLUNTEER"));
        hanako.asks()
                .get("/api/v1/groups/" + group + "/edit")
                .then()
                .body("waiting", nullValue())
                .body("answered.status", is("DECLINED"))
                .body("answered.reason", is("認証を確かめられない"))
                .body("answered.decidedAt", notNullValue());
    }

    @Test
    void aPageThatIsStillRightIsConfirmedWithoutAChange() {
        String group = registered(hanako, staff);
        Vertx.await(() -> database.query(
                "update citizen_group set confirmed_on = '2020-04-01' where id = $1",
                Tuple.of(UUID.fromString(group))));
        Somebody.citizen()
                .acts()
                .post("/api/v1/groups/" + group + "/confirmation")
                .then()
                .statusCode(403);
        hanako.acts()
                .post("/api/v1/groups/" + group + "/confirmation")
                .then()
                .statusCode(200)
                .body("confirmedOn", is(today().toString()));
        page(group).body("confirmedOn", is(today().toString()));
    }

    @Test
    void onlyManagersEditAndOnlyWhatTheyHaveRead() {
        String group = registered(hanako, staff);
        Map<String, Object> patch = Map.of("answers", Map.of("schedule", "いつでも"));
        Somebody.citizen()
                .says(patch)
                .header("If-Match", "\"1\"")
                .patch("/api/v1/groups/" + group + "/edit")
                .then()
                .statusCode(403);
        hanako.says(patch).patch("/api/v1/groups/" + group + "/edit").then().statusCode(428);
        hanako.says(patch)
                .header("If-Match", "\"99\"")
                .patch("/api/v1/groups/" + group + "/edit")
                .then()
                .statusCode(412);
    }

    @Test
    void aGroupIsRenewedEachYearOnADeclarationMadeAnewAndExpiresWhenItDoesNot() {
        String group = registered(hanako, staff);
        hanako.says(Map.of("declaration", DECLARED))
                .post("/api/v1/groups/" + group + "/renewals")
                .then()
                .statusCode(409)
                .body("code", is("RENEWAL_NOT_OPEN"));

        ends(group, today().minusDays(1));
        Vertx.await(standing::expireOverdue);
        page(group).body("status", is("REGISTERED"));
        Vertx.await(standing::remind);
        staff.asks()
                .queryParam("subject", group)
                .get("/api/v1/desk/journal")
                .then()
                .body("items.type", hasItem("RenewalDue"));

        ends(group, today().minusDays(61));
        Vertx.await(standing::expireOverdue);
        page(group).body("status", is("EXPIRED"));

        String renewal = hanako.says(Map.of("declaration", DECLARED))
                .post("/api/v1/groups/" + group + "/renewals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        hanako.says(Map.of("declaration", DECLARED))
                .post("/api/v1/groups/" + group + "/renewals")
                .then()
                .statusCode(409)
                .body("code", is("RENEWAL_WAITING"));
        hanako.asks()
                .get("/api/v1/groups/" + group + "/edit")
                .then()
                .body("renewal.id", is(renewal))
                .body("renewal.status", is("ASKED"));
        staff.acts()
                .post("/api/v1/desk/renewals/" + renewal + "/approval")
                .then()
                .statusCode(200)
                .body("registeredUntil", endsWith("-03-31"));
        page(group).body("status", is("REGISTERED"));
    }

    @Test
    void suspensionAndDissolutionShowOnThePage() {
        String group = registered(hanako, staff);
        desk(group, "suspension", 204);
        page(group).body("status", is("SUSPENDED"));
        desk(group, "suspension", 409);
        desk(group, "resumption", 204);
        hanako.says(Map.of("reason", "会員がいなくなった"))
                .post("/api/v1/groups/" + group + "/dissolution")
                .then()
                .statusCode(204);
        page(group).body("status", is("DISSOLVED"));
        desk(group, "resumption", 409);
    }

    private void desk(String group, String step, int status) {
        staff.says(Map.of("reason", "ためし"))
                .post("/api/v1/desk/groups/" + group + "/" + step)
                .then()
                .statusCode(status);
    }

    private static LocalDate today() {
        return LocalDate.now(FiscalYear.TOKYO);
    }

    private void ends(String group, LocalDate day) {
        Vertx.await(() -> database.query(
                "update registration set registered_until = $2 where id = $1", Tuple.of(UUID.fromString(group), day)));
    }

    private ValidatableResponse edit(String group, Map<String, Object> patch) {
        String tag = hanako.asks()
                .get("/api/v1/groups/" + group + "/edit")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return hanako.says(patch)
                .header("If-Match", tag)
                .patch("/api/v1/groups/" + group + "/edit")
                .then();
    }

    private static ValidatableResponse page(String group) {
        return given().get("/api/v1/groups/" + group).then().statusCode(200);
    }
}
