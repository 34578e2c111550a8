package jp.komitto.entrance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.passkeys.Device;
import jp.komitto.shared.web.Site;
import jp.komitto.testing.Mailbox;
import jp.komitto.testing.People;
import jp.komitto.testing.People.SignedIn;
import org.junit.jupiter.api.Test;

/** From the mailed link to being signed in. */
@QuarkusTest
class SigningUpToTheEndTest {

    @Inject
    Site site;

    @Test
    void with_a_password_the_account_is_opened_and_signed_in_once() {
        String token = link(address());

        Response answer = complete(details(token, "password", People.PASSWORD));

        answer.then()
                .statusCode(201)
                .body(
                        "status", is("SIGNED_IN"),
                        "me.displayName", is("みどり"),
                        "me.personalRoles", is(List.of("CITIZEN")),
                        "me.hasPassword", is(true));
        SignedIn.of(answer).asks().get("/api/v1/me").then().statusCode(200);
        complete(details(token, "password", People.PASSWORD)).then().statusCode(410);
    }

    @Test
    void with_a_passkey_no_password_is_needed() {
        String token = link(address());
        Device device = new Device();
        device.origin = site.origin();
        Response question = given().contentType("application/json")
                .body(Map.of("token", token, "displayName", "みどり"))
                .post("/api/v1/sign-ups/passkey-options");
        question.then()
                .statusCode(200)
                .body("publicKey.user.displayName", is("みどり"), "publicKey.challenge", notNullValue());
        Map<String, Object> passkey = Map.of(
                "ceremony", question.path("ceremony"),
                "credential", device.make(question.path("publicKey")),
                "name", "スマートフォン");

        complete(details(token, "passkey", passkey))
                .then()
                .statusCode(201)
                .body("me.hasPassword", is(false), "me.secondFactor.passkeys", is(1));
        Response sign = given().contentType("application/json").body("{}").post("/api/v1/auth/passkey/options");
        given().contentType("application/json")
                .body(Map.of(
                        "ceremony", sign.<String>path("ceremony"), "credential", device.sign(sign.path("publicKey"))))
                .post("/api/v1/auth/passkey")
                .then()
                .statusCode(200);
    }

    @Test
    void neither_and_both_are_refused_and_the_link_stays_good() {
        String token = link(address());
        complete(details(token, "password", null)).then().statusCode(422).body("code", is("ONE_WAY_ONLY"));
        complete(details(token, "password", "midori123"))
                .then()
                .statusCode(422)
                .body("code", is("PASSWORD_EASILY_GUESSED"));
        Map<String, Object> outdated = details(token, "password", People.PASSWORD);
        outdated.put("termsVersion", "0");
        complete(outdated).then().statusCode(409);
        complete(details(token, "password", People.PASSWORD)).then().statusCode(201);
    }

    @Test
    void under_sixteen_nothing_is_open_before_the_guardian_consents() {
        String token = link(address());
        Map<String, Object> child = details(token, "password", People.PASSWORD);
        child.put("ageBand", "UNDER_16");
        complete(child).then().statusCode(422).body("code", is("GUARDIAN_EMAIL_NEEDED"));

        String guardian = address();
        child.put("guardianEmail", guardian);
        Response answer = complete(child);
        answer.then()
                .statusCode(201)
                .body("me.guardian", is("WAITING"), "me.personalRoles", empty(), "me.minor", is(true));
        new Mailbox(guardian).first();
        SignedIn.of(answer).asks().get("/api/v1/my/groups").then().statusCode(403);
    }

    @Test
    void one_changes_one_s_profile_by_the_version_one_has_read() {
        SignedIn person = SignedIn.of(complete(details(link(address()), "password", People.PASSWORD)));
        person.says(Map.of("displayName", "あおい")).patch("/api/v1/me").then().statusCode(428);
        person.says(Map.of("displayName", "あおい"))
                .header("If-Match", "\"1\"")
                .patch("/api/v1/me")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("displayName", is("あおい"), "version", is(2));
        person.says(Map.of("displayName", "もも"))
                .header("If-Match", "\"1\"")
                .patch("/api/v1/me")
                .then()
                .statusCode(412);
        person.says(Map.of("email", "other@example.jp"))
                .header("If-Match", "\"2\"")
                .patch("/api/v1/me")
                .then()
                .statusCode(400);
    }

    private static String address() {
        return "newcomer-" + UUID.randomUUID() + "@example.jp";
    }

    private static String link(String email) {
        given().contentType("application/json")
                .body(Map.of("email", email, "locale", "ja"))
                .post("/api/v1/sign-ups")
                .then()
                .statusCode(202);
        return new Mailbox(email).first().token();
    }

    private static Map<String, Object> details(String token, String way, Object value) {
        Map<String, Object> details = new HashMap<>();
        details.put("token", token);
        details.put("displayName", "みどり");
        details.put("ageBand", "AGE_18_29");
        details.put("termsVersion", "1");
        details.put(way, value);
        return details;
    }

    private static Response complete(Map<String, Object> body) {
        return given().contentType("application/json").body(body).post("/api/v1/sign-ups/completion");
    }
}
