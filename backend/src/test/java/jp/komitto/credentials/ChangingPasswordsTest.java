package jp.komitto.credentials;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.testing.Mailbox;
import jp.komitto.testing.People;
import jp.komitto.testing.People.Person;
import jp.komitto.testing.People.SignedIn;
import org.junit.jupiter.api.Test;

/** A new password, chosen or after the old one was forgotten (A9). */
@QuarkusTest
class ChangingPasswordsTest {

    private static final String NEW = "asa no kawa wo wataru saru";

    @Inject
    People people;

    @Test
    void a_new_password_ends_every_other_session() {
        Person person = people.somebody();
        SignedIn here = person.signedIn();
        SignedIn there = person.signedIn();

        here.says(Map.of("password", NEW)).put("/api/v1/me/password").then().statusCode(204);

        there.refreshes().then().statusCode(401);
        here.refreshes().then().statusCode(200);
        person.signIn().then().statusCode(401);
        person.signIn(NEW).then().statusCode(200);
    }

    @Test
    void one_that_is_easily_guessed_is_refused_with_the_field() {
        people.somebody()
                .signedIn()
                .says(Map.of("password", "password1234"))
                .put("/api/v1/me/password")
                .then()
                .statusCode(422)
                .body("code", is("PASSWORD_EASILY_GUESSED"), "errors[0].pointer", is("/password"));
    }

    @Test
    void a_forgotten_one_is_made_anew_with_a_link_that_works_once_and_everybody_is_signed_out() {
        Person person = people.somebody();
        SignedIn signedIn = person.signedIn();
        for (int n = 0; n < 5; n++) {
            person.signIn("guess number " + n);
        }
        ask(person.email()).then().statusCode(202);
        String token = new Mailbox(person.email()).first().token();

        complete(token, "password1234").then().statusCode(422);
        complete(token, NEW).then().statusCode(204);

        complete(token, NEW).then().statusCode(410).body("code", is("LINK_NOT_OPEN"));
        signedIn.refreshes().then().statusCode(401);
        person.signIn(NEW).then().statusCode(200);
    }

    @Test
    void a_link_is_over_after_half_an_hour_and_a_newer_password_ends_the_older_links() {
        Person person = people.somebody();
        ask(person.email());
        ask(person.email());
        Mailbox mailbox = new Mailbox(person.email());
        String first = mailbox.nth(2).token();
        String second = mailbox.first().token();
        complete(first, NEW).then().statusCode(204);
        complete(second, NEW).then().statusCode(410);

        ask(person.email());
        String third = mailbox.nthWithLink(3).token();
        people.run("update one_time_link set expires_at = now() where account_id = $1", person.id());
        complete(third, NEW).then().statusCode(410);
    }

    @Test
    void nobody_learns_whether_an_address_is_known_but_its_owner() {
        String unknown = "nobody-" + UUID.randomUUID() + "@example.jp";
        Person person = people.somebody();
        Response one = ask(person.email());
        Response other = ask(unknown);

        assertThat(one.statusCode()).isEqualTo(other.statusCode()).isEqualTo(202);
        assertThat(one.asString()).isEqualTo(other.asString());
        assertThat(new Mailbox(unknown).first().body()).contains("アカウントはありません").doesNotContain("token");
        List<Long> known = new ArrayList<>();
        List<Long> unheard = new ArrayList<>();
        for (int n = 0; n < 10; n++) {
            String somebody = people.somebody().email();
            known.add(time(() -> ask(somebody)));
            unheard.add(time(() -> ask("nobody-" + UUID.randomUUID() + "@example.jp")));
        }
        assertThat((double) median(unheard) / median(known)).isBetween(0.4, 2.5);
    }

    @Test
    void an_older_hash_is_made_anew_at_the_next_sign_in() {
        Person person = people.somebody();
        people.run("update password set hash = $2 where account_id = $1", person.id(), PasswordRulesTest.OLDER);

        person.signIn().then().statusCode(200);

        assertThat(people.count(
                        "select count(*) from password where account_id = $1 and hash like '$argon2id$v=19$m=19456,t=2,p=1$%'",
                        person.id()))
                .isOne();
        person.signIn().then().statusCode(200);
    }

    private static Response ask(String email) {
        return given().contentType("application/json")
                .body(Map.of("email", email))
                .post("/api/v1/password-resets");
    }

    private static Response complete(String token, String password) {
        return given().contentType("application/json")
                .body(Map.of("token", token, "password", password))
                .post("/api/v1/password-resets/completion");
    }

    private static long time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
