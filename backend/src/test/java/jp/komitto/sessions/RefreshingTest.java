package jp.komitto.sessions;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.komitto.shared.database.Database;
import jp.komitto.testing.People;
import jp.komitto.testing.People.Person;
import jp.komitto.testing.People.SignedIn;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** Each refresh token is used once; of many at once one chain lives; a stolen one ends the family (A4). */
@QuarkusTest
class RefreshingTest {

    private static final int MANY = 50;

    @Inject
    People people;

    @Inject
    Database database;

    @Test
    void each_use_brings_another_token_and_the_session_goes_on() {
        SignedIn person = browser();
        String token = person.refreshToken();
        for (int n = 0; n < 3; n++) {
            Response answer = SignedIn.refresh(token);
            answer.then().statusCode(200).body("status", is("SIGNED_IN"));
            assertThat(answer.getCookie("komitto_refresh")).isNotEqualTo(token);
            token = answer.getCookie("komitto_refresh");
        }
        assertThat(live(token)).isOne();
    }

    @Test
    void of_fifty_refreshes_at_once_one_chain_lives() throws Exception {
        String token = browser().refreshToken();

        List<Response> answers = atOnce(() -> SignedIn.refresh(token));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        Set<String> next = answers.stream()
                .map(answer -> answer.getCookie("komitto_refresh"))
                .collect(toSet());
        assertThat(next).hasSize(1);
        assertThat(live(token)).isOne();
        SignedIn.refresh(next.iterator().next()).then().statusCode(200);
    }

    /** The control: whoever looks first and writes afterwards, without a lock and with a random successor, lets several live. */
    @Test
    void without_the_lock_several_chains_would_live() throws Exception {
        String token = browser().refreshToken();
        byte[] hash = sha256(token);
        UUID session = session(token);

        atOnce(() -> {
            var found = Vertx.await(() -> database.query(
                    "select 1 from refresh_token where hash = $1 and used_at is null", Tuple.of(buffer(hash))));
            if (found.size() == 1) {
                Thread.sleep(20);
                people.run("update refresh_token set used_at = now() where hash = $1", buffer(hash));
                people.run(
                        "insert into refresh_token (hash, session_id, issued_at, expires_at) values ($1, $2, now(), now() + interval '1 day')",
                        buffer(sha256(UUID.randomUUID().toString())),
                        session);
            }
            return null;
        });

        assertThat(live(token)).isGreaterThan(1);
    }

    @Test
    void a_token_used_again_later_ends_the_family() {
        SignedIn person = browser();
        String stolen = person.refreshToken();
        Response next = SignedIn.refresh(stolen);
        people.run(
                "update refresh_token set used_at = used_at - interval '11 seconds' where hash = $1",
                buffer(sha256(stolen)));

        SignedIn.refresh(stolen).then().statusCode(401).body("code", is("SESSION_ENDED"));

        SignedIn.refresh(next.getCookie("komitto_refresh")).then().statusCode(401);
        assertThat(people.count(
                        "select count(*) from journal where type = 'SessionEndedForReuse' and subject = (select account_id from person_session where id = $1)",
                        session(stolen)))
                .isOne();
    }

    @Test
    void another_browser_has_no_grace() {
        String token = browser().refreshToken();
        SignedIn.refresh(token).then().statusCode(200);

        given().noContentType()
                .header("Origin", "http://localhost:" + RestAssured.port)
                .header("User-Agent", "another browser")
                .cookie("komitto_refresh", token)
                .post("/api/v1/auth/refresh")
                .then()
                .statusCode(401);
    }

    @Test
    void a_tab_that_comes_late_gets_no_cookie_that_another_tab_has_used() {
        String token = browser().refreshToken();
        String second = SignedIn.refresh(token).getCookie("komitto_refresh");
        String third = SignedIn.refresh(second).getCookie("komitto_refresh");

        Response late = SignedIn.refresh(token);

        late.then().statusCode(200).header("Set-Cookie", nullValue());
        SignedIn.refresh(third).then().statusCode(200);
    }

    @Test
    void the_family_ends_with_a_suspension_and_with_its_time() {
        Person person = people.somebody();
        SignedIn signedIn = signedIn(person);
        people.run("update account set status = 'SUSPENDED' where id = $1", person.id());
        signedIn.refreshes().then().statusCode(401);

        String late = browser().refreshToken();
        people.run("update refresh_token set expires_at = now() where hash = $1", buffer(sha256(late)));
        SignedIn.refresh(late).then().statusCode(401);
    }

    private SignedIn browser() {
        return signedIn(people.somebody());
    }

    /** In the browser that refreshes later. */
    private static SignedIn signedIn(Person person) {
        Response answer = SignedIn.fromOwnPage()
                .contentType("application/json")
                .body(java.util.Map.of("email", person.email(), "password", People.PASSWORD))
                .post("/api/v1/auth/sign-in");
        answer.then().statusCode(200);
        return SignedIn.of(answer);
    }

    private long live(String token) {
        return people.count(
                "select count(*) from refresh_token where session_id = $1 and used_at is null", session(token));
    }

    private UUID session(String token) {
        return Vertx.await(() -> database.query(
                        "select session_id from refresh_token where hash = $1", Tuple.of(buffer(sha256(token)))))
                .iterator()
                .next()
                .getUUID(0);
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(MANY)) {
            List<Callable<T>> all = new ArrayList<>();
            for (int n = 0; n < MANY; n++) {
                all.add(work);
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(all)) {
                results.add(future.get());
            }
            return results;
        }
    }

    private static io.vertx.core.buffer.Buffer buffer(byte[] bytes) {
        return io.vertx.core.buffer.Buffer.buffer(bytes);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
