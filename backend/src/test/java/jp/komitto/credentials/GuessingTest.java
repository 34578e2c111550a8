package jp.komitto.credentials;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.komitto.credentials.Guessing.Target;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.problem.Problem;
import jp.komitto.shared.security.Sealing;
import jp.komitto.testing.MovedClock;
import jp.komitto.testing.People;
import jp.komitto.testing.People.Person;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** However many guess, from wherever and through whichever instance, few guesses are looked at (A7). */
@QuarkusTest
class GuessingTest {

    private static final int GUESSES = 1_000;
    private static final int MOST_LOOKED_AT = 15;

    @Inject
    Database database;

    @Inject
    Sealing sealing;

    @Inject
    Clock clock;

    @Inject
    People people;

    @Test
    void of_a_thousand_guesses_over_two_instances_at_most_fifteen_are_looked_at() throws Exception {
        Guessing one = new Guessing(database, sealing, clock);
        Guessing other = new Guessing(database, sealing, clock);
        List<Target> target = List.of(Target.account(somebody()));

        long lookedAt = countTrue(n -> isGranted(n % 2 == 0 ? one : other, target));

        assertThat(lookedAt).isBetween(1L, (long) MOST_LOOKED_AT);
    }

    /** The control: whoever looks first and counts afterwards lets many through at once. */
    @Test
    void counted_afterwards_many_more_would_be() throws Exception {
        UUID key = UUID.randomUUID();
        people.run("create table if not exists test_guessing (key uuid primary key, failures integer not null)");
        people.run("insert into test_guessing values ($1, 0)", key);

        long lookedAt = countTrue(n -> {
            int failures = Vertx.await(
                            () -> database.query("select failures from test_guessing where key = $1", Tuple.of(key)))
                    .iterator()
                    .next()
                    .getInteger(0);
            if (failures >= 5) {
                return false;
            }
            Thread.sleep(50); // as long as a hash takes
            people.run("update test_guessing set failures = failures + 1 where key = $1", key);
            return true;
        });

        assertThat(lookedAt).isGreaterThan(MOST_LOOKED_AT);
    }

    @Test
    void after_five_come_pauses_of_1_2_4_8_and_then_15_minutes() {
        MovedClock time = new MovedClock(Instant.parse("2026-11-23T00:00:00Z"));
        Guessing guessing = new Guessing(database, sealing, time);
        List<Target> target = List.of(Target.account(somebody()));
        for (int n = 0; n < 5; n++) {
            assertThat(isGranted(guessing, target)).isTrue();
        }
        for (int minutes : new int[] {1, 2, 4, 8, 15, 15}) {
            assertThat(isGranted(guessing, target)).isFalse();
            time.forward(Duration.ofMinutes(minutes).minusSeconds(1));
            assertThat(isGranted(guessing, target))
                    .as("a second before %d min", minutes)
                    .isFalse();
            time.forward(Duration.ofSeconds(1));
            assertThat(isGranted(guessing, target)).as("after %d min", minutes).isTrue();
        }
        time.forward(Duration.ofHours(25));
        for (int n = 0; n < 5; n++) {
            assertThat(isGranted(guessing, target)).as("forgotten after a day").isTrue();
        }
    }

    @Test
    void a_right_attempt_makes_the_wrong_ones_forgotten_but_not_those_of_others_at_the_same_address() {
        Guessing guessing = new Guessing(database, sealing, clock);
        List<Target> both = List.of(Target.account(somebody()), Target.address(somebody()));
        for (int n = 0; n < 20; n++) {
            assertThat(isGranted(guessing, both)).isTrue();
            Vertx.await(() -> guessing.right(both));
        }
        List<Target> address = List.of(both.getLast());
        for (int n = 0; n < 50; n++) {
            assertThat(isGranted(guessing, address)).isTrue();
        }
        Vertx.await(() -> guessing.right(address));
        assertThat(isGranted(guessing, address)).as("one is taken back").isTrue();
        assertThat(isGranted(guessing, address)).isFalse();
        assertThat(isGranted(guessing, both))
                .as("also for an account without failures")
                .isFalse();
    }

    /** Ten days at a school: every day forty-five of its people mistype once, two minutes apart, and then get it right. */
    @Test
    void what_many_mistype_at_one_address_does_not_add_up() {
        MovedClock time = new MovedClock(Instant.parse("2026-11-23T00:00:00Z"));
        Guessing guessing = new Guessing(database, sealing, time);
        List<Target> school = List.of(Target.address(somebody()));
        for (int day = 0; day < 10; day++) {
            for (int n = 0; n < 45; n++) {
                time.forward(Duration.ofMinutes(2));
                assertThat(isGranted(guessing, school))
                        .as("mistyped, day %d, number %d", day, n)
                        .isTrue();
                assertThat(isGranted(guessing, school)).as("right").isTrue();
                Vertx.await(() -> guessing.right(school));
            }
            time.forward(Duration.ofHours(22).plusMinutes(30));
        }
    }

    @Test
    void who_guesses_on_at_one_address_gets_four_an_hour() {
        MovedClock time = new MovedClock(Instant.parse("2026-11-23T00:00:00Z"));
        Guessing guessing = new Guessing(database, sealing, time);
        List<Target> address = List.of(Target.address(somebody()));
        int granted = 0;
        for (int minute = 0; minute < 24 * 60; minute++) {
            while (isGranted(guessing, address)) {
                granted++;
            }
            time.forward(Duration.ofMinutes(1));
        }
        assertThat(granted).isBetween(50, 50 + 24 * 4 + 5);
    }

    @Test
    void the_sixth_guess_at_a_password_waits_even_when_it_is_right_and_so_it_does_for_nobody_s_address() {
        Person person = people.somebody();
        Person nobody = new Person(UUID.randomUUID(), "nobody-" + UUID.randomUUID() + "@example.jp");
        for (Person guessed : List.of(person, nobody)) {
            for (int n = 0; n < 5; n++) {
                guessed.signIn("guess number " + n).then().statusCode(401);
            }
            guessed.signIn()
                    .then()
                    .statusCode(429)
                    .header("Retry-After", Integer::parseInt, allOf(greaterThan(0), lessThanOrEqualTo(60)))
                    .body("code", is("TRY_LATER"));
        }
        people.run("update guessing set blocked_until = now() where blocked_until > now()");
        person.signIn().then().statusCode(200);
        person.signIn("one more wrong").then().statusCode(401);
        person.signIn().then().statusCode(200);
    }

    @Test
    void nobody_is_named_in_what_is_kept() {
        String email = somebody();
        given().contentType("application/json")
                .body(Map.of("email", email, "password", "not the password"))
                .post("/api/v1/auth/sign-in");

        assertThat(people.count("select count(*) from guessing where encode(key, 'escape') like '%example%'"))
                .isZero();
    }

    private static String somebody() {
        return "somebody-" + UUID.randomUUID() + "@example.jp";
    }

    private static boolean isGranted(Guessing guessing, List<Target> targets) {
        try {
            Vertx.await(() -> guessing.attempt(targets));
            return true;
        } catch (Problem later) {
            assertThat(later.code()).isEqualTo(CredentialProblem.TRY_LATER);
            return false;
        }
    }

    private interface Guess {
        boolean at(int number) throws Exception;
    }

    private static long countTrue(Guess guess) throws Exception {
        try (var threads = Executors.newFixedThreadPool(64)) {
            List<Callable<Boolean>> all = new ArrayList<>();
            for (int n = 0; n < GUESSES; n++) {
                int number = n;
                all.add(() -> guess.at(number));
            }
            long granted = 0;
            for (Future<Boolean> result : threads.invokeAll(all)) {
                granted += result.get() ? 1 : 0;
            }
            return granted;
        }
    }
}
