package jp.komitto.membership;

import static io.restassured.RestAssured.given;
import static jp.komitto.registration.Applying.*;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import jp.komitto.registration.Applying;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import org.junit.jupiter.api.Test;

/** Invitations, roles, succession and claims over HTTP. */
@QuarkusTest
class BelongingTest {

    private final Somebody hanako = Somebody.citizen();
    private final Somebody taro = Somebody.citizen();
    private final Somebody staff = Somebody.of(Role.SECRETARIAT);

    @Test
    void aLinkInvitesOnePersonOnce() {
        String group = Applying.begin(hanako, NOTHING);
        String secret = invite(group, "MEMBER");
        given().contentType("application/json")
                .body(Map.of("secret", secret))
                .post("/api/v1/invitations/look")
                .then()
                .statusCode(200)
                .body("role", is("MEMBER"));
        accept(taro, secret, 200);
        accept(Somebody.citizen(), secret, 410);
        taro.asks()
                .get("/api/v1/groups/" + group + "/members")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        taro.says(Map.of("role", "MEMBER"))
                .post("/api/v1/groups/" + group + "/invitations")
                .then()
                .statusCode(403)
                .body("code", is("NOT_A_MANAGER"));
        Somebody.citizen()
                .asks()
                .get("/api/v1/groups/" + group + "/members")
                .then()
                .statusCode(403);
    }

    @Test
    void aWithdrawnLinkAndAGuessedOneOpenNothing() {
        String group = Applying.begin(hanako, NOTHING);
        String secret = invite(group, "MANAGER");
        String id =
                hanako.asks().get("/api/v1/groups/" + group + "/invitations").path("items[0].id");
        hanako.asks()
                .delete("/api/v1/groups/" + group + "/invitations/" + id)
                .then()
                .statusCode(204);
        accept(taro, secret, 410);
        accept(taro, "A".repeat(43), 410);
    }

    @Test
    void theRepresentativeIsHandedOverToAMember() {
        String group = Applying.begin(hanako, NOTHING);
        accept(taro, invite(group, "MEMBER"), 200);
        hanako.says(Map.of("to", taro.id()))
                .post("/api/v1/groups/" + group + "/hand-over")
                .then()
                .statusCode(204);
        hanako.says(Map.of("to", taro.id()))
                .post("/api/v1/groups/" + group + "/hand-over")
                .then()
                .statusCode(403);
        taro.asks()
                .delete("/api/v1/groups/" + group + "/members/" + taro.id())
                .then()
                .statusCode(409)
                .body("code", is("LAST_MANAGER"));
    }

    @Test
    void aSuccessionIsWitnessedByTheCityWhenNobodyLeadsAnyMore() {
        String group = registered(hanako, staff);
        String asked = taro.says(Map.of("reason", "代表の水戸さんが転居し、電話も手紙も届かない。"))
                .post("/api/v1/groups/" + group + "/successions")
                .then()
                .statusCode(201)
                .body("status", is("ASKED"))
                .extract()
                .path("id");
        taro.asks()
                .get("/api/v1/my/successions")
                .then()
                .statusCode(200)
                .body("items.id", contains(asked))
                .body("items.status", contains("ASKED"));
        hanako.asks().get("/api/v1/my/successions").then().body("items", empty());
        new Somebody(taro.id(), Role.SECRETARIAT)
                .says(Map.of("evidence", "自分で見た"))
                .post("/api/v1/desk/successions/" + asked + "/witness")
                .then()
                .statusCode(403);
        staff.says(Map.of("evidence", "総会の議事録（11月3日）を確かめた"))
                .post("/api/v1/desk/successions/" + asked + "/witness")
                .then()
                .statusCode(200)
                .body("status", is("WITNESSED"));
        staff.says(Map.of("evidence", "二度目"))
                .post("/api/v1/desk/successions/" + asked + "/refusal")
                .then()
                .statusCode(409);
        taro.asks().get("/api/v1/my/groups").then().body("items.role", contains("MANAGER"));
        hanako.asks()
                .get("/api/v1/my/groups")
                .then()
                .body("items.find { it.id == '" + group + "' }.role", is("MEMBER"));
    }

    @Test
    void aPageTheCityKeepsIsTakenOverWithTheCodeOnThePaper() {
        String group = keptByTheCity();
        String code = issue(group);
        claim(taro, group, code.toLowerCase().replace("-", " "), 204);
        taro.asks().get("/api/v1/my/groups").then().body("items.role", contains("MANAGER"));
        claim(hanako, group, code, 410);
        staff.acts()
                .post("/api/v1/desk/groups/" + group + "/claim-code")
                .then()
                .statusCode(409)
                .body("code", is("GROUP_HAS_MEMBERS"));
    }

    @Test
    void aCodeGuessedTooOftenStopsWorkingEvenForItsOwner() {
        String group = keptByTheCity();
        String code = issue(group);
        for (int guess = 0; guess < ClaimCodes.GUESSES; guess++) {
            claim(hanako, group, "AAAA-AAAA-AAA" + (guess + 2), 422);
        }
        claim(taro, group, code, 410);
        claim(taro, group, issue(group), 204);
    }

    /** Written down by staff for people who have no account. */
    private String keptByTheCity() {
        Map<String, Object> said = Map.of(
                "channel",
                "POST",
                "answers",
                wholeAnswers(),
                "representative",
                Map.of("name", "那珂 次郎", "phone", "029-111-2222"));
        String id = staff.says(said).post(DESK).then().statusCode(201).extract().path("id");
        addDocument(staff, id, "BYLAWS");
        addDocument(staff, id, "ROSTER");
        declare(staff, id);
        staff.acts().post(REGISTRATIONS + "/" + id + "/submission").then().statusCode(200);
        staff.acts().post(DESK + "/" + id + "/approval").then().statusCode(200);
        return id;
    }

    private String issue(String group) {
        return staff.acts()
                .post("/api/v1/desk/groups/" + group + "/claim-code")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private static void claim(Somebody who, String group, String code, int status) {
        who.says(Map.of("code", code))
                .post("/api/v1/groups/" + group + "/claim")
                .then()
                .statusCode(status);
    }

    private String invite(String group, String role) {
        return hanako.says(Map.of("role", role))
                .post("/api/v1/groups/" + group + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    private static void accept(Somebody who, String secret, int status) {
        who.says(Map.of("secret", secret))
                .post("/api/v1/invitations/acceptance")
                .then()
                .statusCode(status);
    }
}
