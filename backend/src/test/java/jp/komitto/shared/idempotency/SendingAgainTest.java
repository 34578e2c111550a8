package jp.komitto.shared.idempotency;

import static jp.komitto.registration.Applying.NOTHING;
import static jp.komitto.registration.Applying.PDF;
import static jp.komitto.registration.Applying.REGISTRATIONS;
import static jp.komitto.registration.Applying.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.komitto.registration.Applying;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** What is sent again under the same key happens once (C3). */
@QuarkusTest
class SendingAgainTest {

    private static final String KEY = "Idempotency-Key";
    private static final int AT_ONCE = 20;

    private final Somebody citizen = Somebody.citizen();
    private final String key = UUID.randomUUID().toString();

    @Inject
    Database database;

    @Inject
    KeptAnswers answers;

    @Test
    void theSameRequestIsAnsweredTheSameAndHappensOnce() {
        Response first = begin(citizen, key, "二度押しの会");
        Response again = begin(citizen, key, "二度押しの会");
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        again.then().statusCode(201).header("Idempotency-Replayed", "true").contentType("application/json");
        assertThat(again.body().asString()).isEqualTo(first.body().asString());
        assertThat(registrations(citizen)).hasSize(1);
    }

    @Test
    void anotherContentUnderTheSameKeyIsRefused() {
        begin(citizen, key, "一つ目の会").then().statusCode(201);
        begin(citizen, key, "二つ目の会").then().statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
        assertThat(registrations(citizen)).hasSize(1);
    }

    @Test
    void twentyAtOnceHaveOneEffect() {
        List<Response> all = atOnce(() -> begin(citizen, key, "連打の会"));
        assertThat(registrations(citizen)).hasSize(1);
        assertThat(all).extracting(Response::statusCode).contains(201).containsOnly(201, 409);
        assertThat(all).filteredOn(answer -> answer.statusCode() == 409).allSatisfy(answer -> answer.then()
                .body("code", is("SAME_REQUEST_RUNNING"))
                .header("Retry-After", "1"));
        assertThat(all)
                .filteredOn(answer -> answer.statusCode() == 201)
                .extracting(answer -> answer.path("id").toString())
                .containsOnly(registrations(citizen).getFirst());
    }

    @Test
    void withoutAKeyTwentyAtOnceHaveTwentyEffects() {
        atOnce(() -> citizen.says(named("連打の会")).post(REGISTRATIONS));
        assertThat(registrations(citizen)).hasSize(AT_ONCE);
    }

    @Test
    void aKeyBelongsToItsCaller() {
        Somebody other = Somebody.citizen();
        String mine = begin(citizen, key, "同じ鍵の会").path("id");
        String theirs =
                begin(other, key, "同じ鍵の会").then().statusCode(201).extract().path("id");
        assertThat(theirs).isNotEqualTo(mine);
    }

    @Test
    void whatWasRefusedMayBeTriedAgain() {
        citizen.says(Map.of("answers", NOTHING, "unknown", 1))
                .header(KEY, key)
                .post(REGISTRATIONS)
                .then()
                .statusCode(400);
        citizen.says(Map.of("answers", Map.of("memberCount", "many")))
                .header(KEY, key)
                .post(REGISTRATIONS)
                .then()
                .statusCode(not(201));
        begin(citizen, key, "直した会").then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void afterADayTheKeyMeansNothingMore() {
        String first = begin(citizen, key, "昨日の会").path("id");
        Vertx.await(() -> database.query(
                "update idempotent_answer set expires_at = expires_at - interval '24 hours' where caller = $1",
                Tuple.of(caller())));
        String second = begin(citizen, key, "昨日の会").path("id");
        assertThat(second).isNotEqualTo(first);

        Vertx.await(() -> database.query(
                "update idempotent_answer set expires_at = expires_at - interval '24 hours' where caller = $1",
                Tuple.of(caller())));
        Vertx.await(answers::clear);
        assertThat(kept()).isZero();
    }

    @Test
    void aFileIsPartOfTheContent() {
        String registration = Applying.begin(citizen, NOTHING);
        String first =
                upload(registration, PDF).then().statusCode(201).extract().path("id");
        upload(registration, PDF).then().statusCode(201).body("id", is(first));
        byte[] other = (new String(PDF, StandardCharsets.US_ASCII) + "\n").getBytes(StandardCharsets.US_ASCII);
        upload(registration, other).then().statusCode(422);
    }

    @Test
    void theSecretOfAnAnswerIsNotKeptInTheClear() {
        String group = registered(citizen, Somebody.of(Role.SECRETARIAT));
        String secret = invite(group).then().statusCode(201).extract().path("secret");
        invite(group).then().statusCode(201).body("secret", is(secret));
        byte[] row = Vertx.await(() -> database.query(
                        "select key_name || fingerprint || answer as all from idempotent_answer where caller = $1",
                        Tuple.of(caller())))
                .iterator()
                .next()
                .getBuffer("all")
                .getBytes();
        assertThat(new String(row, StandardCharsets.ISO_8859_1)).doesNotContain(secret, key, group);
    }

    @Test
    void aKeyThatCouldBeGuessedIsRefused() {
        for (String bad : List.of("1", "x".repeat(15), "x".repeat(129), "abcdefgh ijklmnop")) {
            begin(citizen, bad, "短い鍵の会").then().statusCode(400).body("code", is("IDEMPOTENCY_KEY_INVALID"));
        }
        begin(citizen, '"' + key + '"', "引用符の会").then().statusCode(201);
        begin(citizen, key, "引用符の会").then().header("Idempotency-Replayed", "true");
    }

    private static Response begin(Somebody citizen, String key, String name) {
        return citizen.says(named(name)).header(KEY, key).post(REGISTRATIONS);
    }

    private static Map<String, Object> named(String name) {
        return Map.of("answers", Map.of("name", name), "representative", Map.of("phone", "029-224-1111"));
    }

    private Response upload(String registration, byte[] content) {
        return citizen.asks()
                .header(KEY, key)
                .multiPart("kind", "BYLAWS")
                .multiPart("file", "会則.pdf", content, "application/pdf")
                .post(REGISTRATIONS + "/" + registration + "/documents");
    }

    private Response invite(String group) {
        return citizen.says(Map.of("role", "MEMBER")).header(KEY, key).post("/api/v1/groups/" + group + "/invitations");
    }

    private static List<String> registrations(Somebody citizen) {
        return citizen.asks()
                .get(REGISTRATIONS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private String caller() {
        return "account:" + citizen.id();
    }

    private long kept() {
        return Vertx.await(() -> database.query(
                        "select count(*) as all from idempotent_answer where caller = $1", Tuple.of(caller())))
                .iterator()
                .next()
                .getLong("all");
    }

    private static List<Response> atOnce(Supplier<Response> request) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> sent = new ArrayList<>();
            Stream.generate(() -> request)
                    .limit(AT_ONCE)
                    .forEach(one -> sent.add(threads.submit(() -> {
                        start.await();
                        return one.get();
                    })));
            start.countDown();
            threads.close();
            return sent.stream().map(Future::resultNow).toList();
        }
    }
}
