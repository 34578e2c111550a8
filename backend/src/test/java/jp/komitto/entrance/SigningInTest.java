package jp.komitto.entrance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.komitto.testing.People;
import jp.komitto.testing.People.Person;
import jp.komitto.testing.People.SignedIn;
import org.junit.jupiter.api.Test;

/** In with a password, and out. */
@QuarkusTest
class SigningInTest {

    @Inject
    People people;

    @Test
    void a_password_opens_and_the_browser_keeps_what_no_script_can_read() {
        Response answer = people.somebody().signIn();

        answer.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header(
                        "Set-Cookie",
                        allOf(
                                containsString("komitto_refresh="),
                                containsString("Path=/api/v1/auth"),
                                containsString("HttpOnly"),
                                containsString("Secure"),
                                containsString("SameSite=Strict")))
                .body("status", is("SIGNED_IN"), "expiresIn", is(600), "challenge", nullValue(), "methods", empty());
        SignedIn.of(answer)
                .asks()
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Cache-Control", "private, no-store")
                .body(
                        "personalRoles", is(List.of("CITIZEN")),
                        "office", nullValue(),
                        "hasPassword", is(true),
                        "secondFactor.totp", is(false),
                        "freshUntil", notNullValue());
    }

    @Test
    void full_width_letters_and_blanks_around_an_address_are_the_same_address() {
        Person person = people.somebody();

        given().contentType("application/json")
                .body(Map.of(
                        "email", " " + person.email().replace("@", "＠").toUpperCase(), "password", People.PASSWORD))
                .post("/api/v1/auth/sign-in")
                .then()
                .statusCode(200);
    }

    @Test
    void an_unknown_address_and_a_wrong_password_are_answered_alike_and_in_like_time() {
        Person person = people.somebody();
        Person nobody = new Person(person.id(), "nobody-" + person.id() + "@example.jp");
        nobody.signIn("warm up, please"); // what is made once is made now
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            known.add(time(() -> person.signIn("not the password")));
            unknown.add(time(() -> nobody.signIn("not the password")));
        }
        Response one = people.somebody().signIn("not the password");
        Response other = new Person(person.id(), "another-" + person.id() + "@example.jp").signIn("not the password");

        assertThat(one.statusCode()).isEqualTo(other.statusCode()).isEqualTo(401);
        assertThat(one.asString()).isEqualTo(other.asString());
        assertThat(one.headers().asList().stream()
                        .map(header -> header.getName())
                        .toList())
                .isEqualTo(other.headers().asList().stream()
                        .map(header -> header.getName())
                        .toList());
        assertThat((double) best(unknown) / best(known)).isBetween(0.4, 2.5);
    }

    @Test
    void whoever_was_suspended_learns_it_only_with_the_right_password() {
        Person person = people.adult("SUSPENDED");

        person.signIn("not the password").then().statusCode(401).body("code", is("CREDENTIALS_WRONG"));
        person.signIn().then().statusCode(403).body("code", is("ACCOUNT_SUSPENDED"));
    }

    @Test
    void a_child_who_waits_for_a_guardian_may_see_itself_and_nothing_else() {
        SignedIn child = people.child().signedIn();

        child.asks().get("/api/v1/me").then().statusCode(200).body("personalRoles", empty(), "minor", is(true));
        child.asks().get("/api/v1/my/groups").then().statusCode(403).body("code", is("NOT_ALLOWED"));
    }

    @Test
    void signing_out_ends_the_session_and_takes_the_cookie_away() {
        SignedIn person = people.somebody().signedIn();

        SignedIn.fromOwnPage()
                .cookie("komitto_refresh", person.refreshToken())
                .post("/api/v1/auth/sign-out")
                .then()
                .statusCode(204)
                .header("Set-Cookie", allOf(containsString("komitto_refresh=;"), containsString("Max-Age=0")));

        person.refreshes().then().statusCode(401).body("code", is("SESSION_ENDED"));
    }

    @Test
    void another_site_can_neither_renew_nor_end_a_session() {
        SignedIn person = people.somebody().signedIn();

        for (String path : List.of("/api/v1/auth/refresh", "/api/v1/auth/sign-out")) {
            given().noContentType()
                    .header("Origin", "https://elsewhere.example")
                    .cookie("komitto_refresh", person.refreshToken())
                    .post(path)
                    .then()
                    .statusCode(403)
                    .body("code", is("FOREIGN_ORIGIN"));
            given().noContentType()
                    .cookie("komitto_refresh", person.refreshToken())
                    .post(path)
                    .then()
                    .statusCode(403);
        }
        person.refreshes().then().statusCode(200);
    }

    @Test
    void the_list_of_sessions_shows_where_one_is_signed_in_and_signs_out_there() {
        Person person = people.somebody();
        SignedIn here = person.signedIn();
        SignedIn there = person.signedIn();
        String id = here.asks()
                .get("/api/v1/me/sessions")
                .then()
                .statusCode(200)
                .body("items.size()", is(2), "items.findAll { it.current }.size()", is(1))
                .extract()
                .path("items.find { !it.current }.id");

        here.asks().noContentType().delete("/api/v1/me/sessions/" + id).then().statusCode(204);

        there.refreshes().then().statusCode(401);
        here.refreshes().then().statusCode(200);
        Person stranger = people.somebody();
        stranger.signedIn()
                .asks()
                .noContentType()
                .delete("/api/v1/me/sessions/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void a_change_that_matters_asks_again_who_it_is() {
        Person person = people.somebody();
        SignedIn signedIn = person.signedIn();
        people.run(
                "update person_session set confirmed_until = now(), revision = revision + 1 where account_id = $1",
                person.id());
        Response later = signedIn.refreshes();
        SignedIn stale = SignedIn.of(later);

        stale.asks()
                .noContentType()
                .post("/api/v1/me/passkeys/options")
                .then()
                .statusCode(403)
                .body("code", is("CONFIRM_IT_IS_YOU"));
        stale.says(Map.of("password", "not the password"))
                .post("/api/v1/auth/confirmation")
                .then()
                .statusCode(422)
                .body("code", is("CONFIRMATION_FAILED"));
        Response confirmed = stale.says(Map.of("password", People.PASSWORD)).post("/api/v1/auth/confirmation");
        confirmed.then().statusCode(200).body("me.freshUntil", not(equalTo(later.<String>path("me.freshUntil"))));
        SignedIn.of(confirmed)
                .asks()
                .noContentType()
                .post("/api/v1/me/passkeys/options")
                .then()
                .statusCode(200);
    }

    private static long time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static long best(List<Long> times) {
        return times.stream().mapToLong(Long::longValue).min().orElseThrow();
    }
}
