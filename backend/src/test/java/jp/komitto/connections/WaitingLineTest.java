package jp.komitto.connections;

import static io.restassured.RestAssured.given;
import static jp.komitto.connections.Connecting.*;
import static jp.komitto.listings.Posting.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.komitto.shared.database.Database;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places and their line: exactly as many get one as there are, the rest wait in order, and the line moves by itself. */
@QuarkusTest
class WaitingLineTest {

    private static final String LEAVES =
            "update match set status = 'WITHDRAWN', ended_by = 'OFFER', line = null where id = $1";
    private static final String BLOCKED =
            "select exists (select from pg_stat_activity where cardinality(pg_blocking_pids(pid)) > 0) as blocked";

    @Inject
    Database database;

    private final Somebody hanako = Somebody.citizen();
    private String group;
    private String need;

    @BeforeEach
    void aNeedWithTwoPlaces() {
        group = group(hanako);
        need = open(hanako, NEEDS, saturdays(group));
    }

    @Test
    void whoComesTooLateWaitsAndTheNextInLineMovesUp() {
        List<Somebody> people = people(5);
        List<String> matches =
                people.stream().map(one -> propose(one, asking(need))).toList();
        given().get(NEEDS + "/" + need).then().body("card.status", is("FILLED")).body("card.placesLeft", is(0));
        waiting(people, matches, null, null, 1, 2, 3);
        accept(hanako, matches.get(2)).statusCode(409).body("code", is("MATCH_WAITING"));

        end(hanako, matches.get(0), "decline").statusCode(200);
        waiting(people, matches, null, null, null, 1, 2);
        get(people.get(2), matches.get(2)).body("answerBy", notNullValue());
        end(people.get(3), matches.get(3), "withdrawal").statusCode(200);
        waiting(people, matches, null, null, null, null, 1);
        given().get(NEEDS + "/" + need).then().body("card.placesLeft", is(0));
    }

    @Test
    void morePlacesMoveTheLineAsFarAsTheyGo() {
        List<Somebody> people = people(6);
        List<String> matches =
                people.stream().map(one -> propose(one, asking(need))).toList();
        hanako.says(Map.of("who", Map.of("capacity", 5)))
                .header("If-Match", tag(hanako, need))
                .patch(LISTINGS + need)
                .then()
                .statusCode(200)
                .body("taken", is(5));
        waiting(people, matches, null, null, null, null, null, 1);
        hanako.says(Map.of("who", Map.of("capacity", 4)))
                .header("If-Match", tag(hanako, need))
                .patch(LISTINGS + need)
                .then()
                .statusCode(409)
                .body("code", is("LISTING_PLACES_TAKEN"));
        end(people.get(0), matches.get(0), "withdrawal").statusCode(200);
        waiting(people, matches, null, null, null, null, null, null);
        end(people.get(1), matches.get(1), "withdrawal").statusCode(200);
        given().get(NEEDS + "/" + need).then().body("card.status", is("OPEN")).body("card.placesLeft", is(1));
    }

    @Test
    void anOfferIsGivenAwayAsOftenAsItSays() {
        Somebody taro = Somebody.citizen();
        String offer = open(taro, OFFERS, freeSaturdays());
        String second = open(hanako, NEEDS, saturdays(group));
        String first = propose(hanako, Map.of("listing", offer, "mine", need));
        Somebody jiro = Somebody.citizen();
        String others = group(jiro);
        String waits = propose(jiro, Map.of("listing", offer, "groupId", others));
        get(jiro, waits).body("waiting", is(1));
        accept(taro, first).statusCode(200);
        given().get(NEEDS + "/" + need).then().body("card.placesLeft", is(1));
        hanako.says(Map.of("listing", offer, "mine", second))
                .post(MATCHES)
                .then()
                .statusCode(409);
        end(taro, first, "cancellation").statusCode(200);
        get(jiro, waits).body("waiting", nullValue());
        given().get(NEEDS + "/" + need).then().body("card.placesLeft", is(2));
    }

    @Test
    void whoInvitedMoreThanThereIsRoomForIsToldWhenItIsTooLate() {
        Map<String, Object> single = saturdays(group);
        single.put("who", Map.of("capacity", 1));
        String one = open(hanako, NEEDS, single);
        List<Somebody> people = people(2);
        List<String> matches = people.stream()
                .map(person -> propose(hanako, Map.of("listing", open(person, OFFERS, freeSaturdays()), "mine", one)))
                .toList();
        accept(people.get(0), matches.get(0)).statusCode(200);
        accept(people.get(1), matches.get(1)).statusCode(409).body("code", is("LISTING_FULL"));
    }

    /** Two withdraw at the same moment: a place does not go to somebody who is leaving. */
    @Test
    void whoLeavesTheLineAsTheirTurnComesIsPassedOver() throws Exception {
        List<Somebody> people = people(5);
        List<String> matches =
                people.stream().map(one -> propose(one, asking(need))).toList();
        CompletableFuture<Void> leaves = new CompletableFuture<>();
        CompletableFuture<Void> done = new CompletableFuture<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<?> leaving = threads.submit(() -> Vertx.await(() -> database.inBackground(connection -> connection
                    .preparedQuery(LEAVES)
                    .execute(Tuple.of(UUID.fromString(matches.get(2))))
                    .invoke(() -> leaves.complete(null))
                    .chain(() -> Uni.createFrom().completionStage(done)))));
            leaves.get();
            Future<?> withdrawing = threads.submit(
                    () -> end(people.get(0), matches.get(0), "withdrawal").statusCode(200));
            await().until(() ->
                    Vertx.await(() -> database.query(BLOCKED)).iterator().next().getBoolean("blocked"));
            done.complete(null);
            leaving.get();
            withdrawing.get();
        }
        get(people.get(2), matches.get(2)).body("status", is("WITHDRAWN"));
        waiting(people, matches, null, null, null, null, 1);
        given().get(NEEDS + "/" + need).then().body("card.placesLeft", is(0));
    }

    @Test
    void manyAtOnceGetExactlyThePlacesThereAreAndWaitInOrder() throws Exception {
        Map<String, Object> said = saturdays(group);
        said.put("who", Map.of("capacity", 30));
        String thirty = open(hanako, NEEDS, said);
        int attempts = 200;
        List<Future<String>> running = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(32)) {
            for (Somebody one : people(attempts)) {
                running.add(pool.submit(() -> propose(one, asking(thirty))));
            }
        }
        for (Future<String> one : running) {
            assertThat(one.get()).isNotNull();
        }
        List<Integer> waiting = new ArrayList<>();
        int held = 0;
        String cursor = null;
        do {
            var page = hanako.asks()
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .queryParam("size", 100)
                    .get("/api/v1/listings/" + thirty + "/matches")
                    .then()
                    .statusCode(200)
                    .extract();
            for (Integer place : page.<List<Integer>>path("items.waiting")) {
                if (place == null) {
                    held++;
                } else {
                    waiting.add(place);
                }
            }
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(held).isEqualTo(30);
        assertThat(waiting)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, attempts - 30).boxed().toList());
    }

    /** The control: whoever looks first and writes then gives away more than there are. */
    @Test
    void lookingFirstAndWritingThenGivesAwayTooMany() throws Exception {
        Vertx.await(() -> database.query("create table if not exists naive_places (capacity int, taken int)"));
        Vertx.await(() -> database.query("delete from naive_places"));
        Vertx.await(() -> database.query("insert into naive_places values (30, 0)"));
        int given = 0;
        List<Future<Boolean>> running = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(16)) {
            for (int n = 0; n < 200; n++) {
                running.add(pool.submit(this::naively));
            }
        }
        for (Future<Boolean> one : running) {
            given += one.get() ? 1 : 0;
        }
        Vertx.await(() -> database.query("drop table naive_places"));
        assertThat(given).isGreaterThan(30);
    }

    private boolean naively() {
        int taken = Vertx.await(() -> database.query("select taken, pg_sleep(0.002) from naive_places"))
                .iterator()
                .next()
                .getInteger("taken");
        if (taken >= 30) {
            return false;
        }
        Vertx.await(() -> database.query("update naive_places set taken = $1", Tuple.of(taken + 1)));
        return true;
    }

    private static List<Somebody> people(int count) {
        return IntStream.range(0, count).mapToObj(n -> Somebody.citizen()).toList();
    }

    private static void waiting(List<Somebody> people, List<String> matches, Integer... places) {
        for (int n = 0; n < places.length; n++) {
            get(people.get(n), matches.get(n)).body("waiting", is(places[n]));
        }
    }
}
