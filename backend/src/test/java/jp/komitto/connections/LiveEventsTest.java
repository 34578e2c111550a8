package jp.komitto.connections;

import static io.restassured.RestAssured.given;
import static jp.komitto.connections.Connecting.*;
import static jp.komitto.listings.Posting.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import jp.komitto.testing.Somebody;
import org.junit.jupiter.api.Test;

/** Open pages hear at once that something of theirs has changed, and nothing else. */
@QuarkusTest
class LiveEventsTest {

    @Test
    void bothSidesHearWhatHappensAndNobodyElseDoes() {
        Somebody hanako = Somebody.citizen();
        Somebody taro = Somebody.citizen();
        String need = open(hanako, NEEDS, saturdays(group(hanako)));
        try (Listener leader = new Listener(hanako);
                Listener student = new Listener(taro);
                Listener stranger = new Listener(Somebody.citizen())) {
            String match = propose(taro, asking(need));
            accept(hanako, match, phone("029-224-1111")).statusCode(200);
            write(taro, match, "よろしくお願いします。090-1234-5678").statusCode(201);
            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                assertThat(leader.about(match)).anyMatch(line -> line.contains("MatchProposed"));
                assertThat(leader.about(match)).anyMatch(line -> line.contains("MatchMutual"));
                assertThat(student.about(match)).anyMatch(line -> line.contains("MatchMessageWritten"));
            });
            assertThat(stranger.about(match)).isEmpty();
            assertThat(String.join("", leader.heard))
                    .doesNotContain("029-224-1111")
                    .doesNotContain("よろしく")
                    .doesNotContain(taro.id().toString());
        }
    }

    @Test
    void whoStandsInLineHearsThatTheNumberIsAnother() {
        Somebody hanako = Somebody.citizen();
        String need = open(hanako, NEEDS, saturdays(group(hanako)));
        List<Somebody> people = Stream.generate(Somebody::citizen).limit(4).toList();
        List<String> matches =
                people.stream().map(one -> propose(one, asking(need))).toList();
        try (Listener next = new Listener(people.get(2));
                Listener last = new Listener(people.get(3))) {
            end(people.get(0), matches.get(0), "withdrawal").statusCode(200);
            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                assertThat(next.about(matches.get(2))).anyMatch(line -> line.contains("MatchPlaceGiven"));
                assertThat(last.about(matches.get(3))).anyMatch(line -> line.contains("MatchLineMoved"));
            });
            assertThat(next.about(matches.get(3))).isEmpty();
        }
    }

    @Test
    void whoIsNotSignedInHearsNothing() {
        given().get("/api/v1/my/events").then().statusCode(401);
    }

    /** A page that is open. */
    private static final class Listener implements AutoCloseable {

        private final HttpClient client = HttpClient.newHttpClient();
        private final List<String> heard = new CopyOnWriteArrayList<>();

        Listener(Somebody who) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + RestAssured.port + "/api/v1/my/events"))
                    .header("X-Test-Actor", who.id() + " " + who.role())
                    .build();
            client.sendAsync(request, BodyHandlers.fromLineSubscriber(new Flow.Subscriber<>() {
                @Override
                public void onSubscribe(Flow.Subscription subscription) {
                    subscription.request(Long.MAX_VALUE);
                }

                @Override
                public void onNext(String line) {
                    heard.add(line);
                }

                @Override
                public void onError(Throwable failure) {
                    heard.add("error " + failure);
                }

                @Override
                public void onComplete() {
                    heard.add("end");
                }
            }));
            await().atMost(Duration.ofSeconds(10)).until(() -> heard.stream().anyMatch(line -> line.contains("Beat")));
        }

        List<String> about(String match) {
            return heard.stream().filter(line -> line.contains(match)).toList();
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }
}
