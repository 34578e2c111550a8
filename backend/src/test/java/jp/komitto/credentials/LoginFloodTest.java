package jp.komitto.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import jp.komitto.testing.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Four hundred at once knock with passwords, each for another account; everybody else goes on reading (A1). */
@QuarkusTest
class LoginFloodTest {

    private static final int CONNECTIONS = 400;
    private static final Duration FLOOD = Duration.ofSeconds(8);
    private static final Duration USUAL_READ = Duration.ofSeconds(2);

    /**
     * The flood, the server and the reader share this machine's processors here, often with more tests: what a reader waits for
     * is mostly the flood's own client. So every read has a bound that only a server that no longer takes turns would miss, and
     * the usual one, at the median, is A1's.
     */
    private static final Duration LONGEST_READ = Duration.ofSeconds(6);

    @Inject
    People people;

    /** The flood came from one address, which all other tests share. */
    @AfterEach
    void forgetTheGuesses() {
        people.run("delete from guessing where $1", true);
    }

    @Test
    void a_flood_of_sign_ins_leaves_the_house_open() throws Exception {
        people.somebody().signIn().then().statusCode(200); // what is made once is made now
        Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
        Queue<String> withoutPause = new ConcurrentLinkedQueue<>();
        List<Duration> reads = new ArrayList<>();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            long end = System.nanoTime() + FLOOD.toNanos();
            for (int n = 0; n < CONNECTIONS; n++) {
                threads.execute(() -> knock(client, end, answers, withoutPause));
            }
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                RestAssured.get("/api/v1/groups?size=20").then().statusCode(200);
                reads.add(Duration.ofNanos(System.nanoTime() - start));
                Thread.sleep(100);
            }
        }

        assertThat(answers.keySet())
                .as("wrong, or come back later; never a fault")
                .isSubsetOf(401, 429, 503);
        assertThat(answers.get(401).get()).as("some are looked at").isPositive();
        assertThat(answers.get(503).get()).as("the others are told at once").isGreaterThan(CONNECTIONS);
        assertThat(withoutPause).as("503 without Retry-After").isEmpty();
        assertThat(reads).as("reads meanwhile").hasSizeGreaterThan(2);
        assertThat(reads.stream().sorted().toList().get(reads.size() / 2)).isLessThan(USUAL_READ);
        assertThat(reads).allSatisfy(read -> assertThat(read).isLessThan(LONGEST_READ));
        forgetTheGuesses();
        people.somebody().signIn().then().statusCode(200);
    }

    private static void knock(
            HttpClient client, long end, Map<Integer, AtomicInteger> answers, Queue<String> withoutPause) {
        while (System.nanoTime() < end) {
            try {
                HttpResponse<String> answer = client.send(signIn(), BodyHandlers.ofString());
                answers.computeIfAbsent(answer.statusCode(), status -> new AtomicInteger())
                        .incrementAndGet();
                if (answer.statusCode() == 503
                        && answer.headers().firstValue("Retry-After").isEmpty()) {
                    withoutPause.add(answer.body());
                }
                Thread.sleep(500);
            } catch (Exception e) {
                answers.computeIfAbsent(0, failed -> new AtomicInteger()).incrementAndGet();
                return;
            }
        }
    }

    private static HttpRequest signIn() {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/auth/sign-in"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"email\":\"flood-" + UUID.randomUUID() + "@example.jp\",\"password\":\"not the password\"}"))
                .build();
    }
}
