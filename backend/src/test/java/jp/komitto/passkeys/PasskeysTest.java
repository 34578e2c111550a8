package jp.komitto.passkeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.web.Site;
import jp.komitto.testing.People;
import jp.komitto.testing.People.Person;
import jp.komitto.testing.People.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A device of the person signs; nobody else's signature, and none for another question, opens anything. */
@QuarkusTest
class PasskeysTest {

    @Inject
    People people;

    @Inject
    Site site;

    private Device device;

    @BeforeEach
    void takeADevice() {
        device = new Device();
        device.origin = site.origin();
    }

    @Test
    void a_passkey_signs_in_without_a_name_and_stands_for_both_factors() {
        Person person = people.holding(Role.NAVI_STAFF, "");
        add(person.signedIn(), device);

        Response answer = signIn(device);

        answer.then()
                .statusCode(200)
                .body(
                        "status",
                        is("SIGNED_IN"),
                        "me.id",
                        is(person.id().toString()),
                        "me.secondFactor.passkeys",
                        is(1));
        SignedIn.of(answer)
                .says(Map.of("role", "NAVI_STAFF"))
                .put("/api/v1/auth/office")
                .then()
                .statusCode(200)
                .body("me.office.role", is("NAVI_STAFF"));
    }

    @Test
    void it_is_the_second_step_after_a_password_for_staff() {
        Person person = people.holding(Role.NAVI_STAFF, "");
        add(person.signedIn(), device);
        Response first = person.signIn();
        first.then()
                .body("status", is("SECOND_FACTOR"), "methods", hasItem("PASSKEY"), "accessToken", is((Object) null));

        device.verifies = false; // after a password the touch is enough
        Response question = ask(first.path("challenge"));
        assertThat(question.<Object>path("publicKey.allowCredentials[0].id")).isNotNull();
        answer(question, device).then().statusCode(200).body("status", is("SIGNED_IN"));
    }

    @Test
    void a_device_that_does_not_make_sure_who_uses_it_is_not_enough_alone() {
        add(people.somebody().signedIn(), device);
        device.verifies = false;

        signIn(device).then().statusCode(422).body("code", is("PASSKEY_NOT_BELIEVED"));
    }

    @Test
    void an_answer_counts_once_and_only_for_its_question() {
        add(people.somebody().signedIn(), device);
        Response question = ask(null);
        Map<String, Object> signed = device.sign(question.path("publicKey"));
        Map<String, Object> body = Map.of("ceremony", question.path("ceremony"), "credential", signed);

        Response other = ask(null);
        send(Map.of("ceremony", other.path("ceremony"), "credential", signed))
                .then()
                .statusCode(422);
        send(body).then().statusCode(200);
        send(body).then().statusCode(410).body("code", is("PASSKEY_QUESTION_OVER"));
    }

    @Test
    void an_answer_from_another_site_another_key_or_a_copy_is_not_believed() {
        Device copy = device;
        SignedIn person = people.somebody().signedIn();
        add(person, device);
        signIn(device).then().statusCode(200);

        device.origin = "https://elsewhere.example";
        signIn(device).then().statusCode(422);
        device.origin = site.origin();

        signIn(stranger()).then().statusCode(422);

        copy.countBack(0);
        signIn(copy).then().statusCode(422);
    }

    @Test
    void somebody_else_s_passkey_is_no_second_step() {
        Person staff = people.holding(Role.COORDINATOR, "");
        add(staff.signedIn(), device);
        Device foreign = stranger();
        add(people.somebody().signedIn(), foreign);
        Response first = staff.signIn();

        answer(ask(first.path("challenge")), foreign).then().statusCode(422);
    }

    @Test
    void one_s_own_passkeys_are_listed_and_removed_but_never_the_last_way_in() {
        Person person = people.somebody();
        SignedIn signedIn = person.signedIn();
        String id = add(signedIn, device).path("id");
        signedIn.asks()
                .get("/api/v1/me/passkeys")
                .then()
                .statusCode(200)
                .body("items[0].name", is("わたしの端末"), "items[0].createdAt", notNullValue());

        SignedIn stranger = people.somebody().signedIn();
        stranger.asks()
                .noContentType()
                .delete("/api/v1/me/passkeys/" + id)
                .then()
                .statusCode(404);

        people.run("delete from password where account_id = $1", person.id());
        signedIn.asks()
                .noContentType()
                .delete("/api/v1/me/passkeys/" + id)
                .then()
                .statusCode(409)
                .body("code", is("LAST_WAY_IN"));
        String second = add(signedIn, stranger()).path("id");
        signedIn.asks()
                .noContentType()
                .delete("/api/v1/me/passkeys/" + id)
                .then()
                .statusCode(204);
        assertThat(second).isNotEqualTo(id);
        signIn(device).then().statusCode(422);
    }

    @Test
    void the_same_passkey_is_not_added_twice_and_no_answer_of_somebody_else_s() {
        SignedIn person = people.somebody().signedIn();
        add(person, device);
        Response question = person.asks().noContentType().post("/api/v1/me/passkeys/options");
        person.says(newPasskey(question, device))
                .post("/api/v1/me/passkeys")
                .then()
                .statusCode(409);

        Response mine = person.asks().noContentType().post("/api/v1/me/passkeys/options");
        people.somebody()
                .signedIn()
                .says(newPasskey(mine, stranger()))
                .post("/api/v1/me/passkeys")
                .then()
                .statusCode(410);
    }

    @Test
    void nonsense_is_refused_without_a_fault() {
        for (Object credential : new Object[] {
            Map.of(),
            Map.of("id", 1),
            Map.of("response", "no"),
            new HashMap<>(
                    Map.of("id", "AA", "rawId", "AA", "type", "public-key", "response", Map.of("clientDataJSON", "AA")))
        }) {
            send(Map.of("ceremony", UUID.randomUUID(), "credential", credential))
                    .then()
                    .statusCode(422);
        }
    }

    private Device stranger() {
        Device stranger = new Device();
        stranger.origin = site.origin();
        return stranger;
    }

    private static Response add(SignedIn person, Device device) {
        Response question = person.asks().noContentType().post("/api/v1/me/passkeys/options");
        question.then().statusCode(200);
        Response answer = person.says(newPasskey(question, device)).post("/api/v1/me/passkeys");
        answer.then().statusCode(201);
        return answer;
    }

    private static Map<String, Object> newPasskey(Response question, Device device) {
        return Map.of(
                "ceremony", question.path("ceremony"),
                "credential", device.make(question.path("publicKey")),
                "name", "わたしの端末");
    }

    private static Response signIn(Device device) {
        return answer(ask(null), device);
    }

    private static Response ask(String challenge) {
        Map<String, Object> body = new HashMap<>();
        body.put("challenge", challenge);
        Response question = given().contentType("application/json").body(body).post("/api/v1/auth/passkey/options");
        question.then().statusCode(200);
        return question;
    }

    private static Response answer(Response question, Device device) {
        return send(
                Map.of("ceremony", question.path("ceremony"), "credential", device.sign(question.path("publicKey"))));
    }

    private static Response send(Map<String, Object> body) {
        return given().contentType("application/json").body(body).post("/api/v1/auth/passkey");
    }
}
