package jp.komitto.shared.load;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.komitto.shared.database.Database;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** An instance does what it can do, and says of the rest, soon and in the one shape, that it is busy. */
@QuarkusTest
@TestProfile(TooMuchAtOnceTest.Narrow.class)
class TooMuchAtOnceTest {

    private static final String SLOW = "/api/v1/what-takes-time";
    private static final String SLEEP = "select pg_backend_pid() as pid from pg_sleep($1)";

    private static final String STILL_ASLEEP = """
            select count(*)::integer as number from pg_stat_activity
             where query like '%pg_sleep($1)%' and state = 'active' and pid <> pg_backend_pid()
            """;
    private static final String STILL_STUBBORN = """
            select count(*)::integer as number from pg_stat_activity
             where query like '%query_canceled%' and state = 'active' and pid <> pg_backend_pid()
            """;
    private static final String THERE = "select count(*)::integer as number from pg_stat_activity where pid = $1";

    /** One request at a time, and little patience with the database. */
    public static class Narrow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "komitto.load.at-once", "1",
                    "quarkus.datasource.reactive.max-size", "4",
                    "komitto.database.longest-wait", "2s",
                    "komitto.database.longest-answer", "1s");
        }
    }

    /** Sleeps on when it is asked to stop. */
    private static final String STUBBORN = """
            do $$ begin perform pg_sleep(60); exception when query_canceled then perform pg_sleep(60); end $$
            """;

    /** Nobody posts anything meanwhile. */
    private static final String POSTING = "lock table listing in share mode";

    /** A use case that sleeps in the database. Exists in tests only. */
    @Path(SLOW)
    public static class WhatTakesTime {

        @Inject
        Database database;

        @GET
        @PermitAll
        @Operation(hidden = true)
        public Uni<Integer> sleep(@QueryParam("seconds") double seconds) {
            return Panache.withTransaction(() -> pidAfter(database, seconds));
        }

        @GET
        @Path("stubbornly")
        @PermitAll
        @Operation(hidden = true)
        public Uni<Integer> sleepOn() {
            return Panache.withTransaction(() -> database.query(STUBBORN)).map(RowSet::size);
        }
    }

    @Inject
    Database database;

    @ConfigProperty(name = "quarkus.datasource.reactive.max-size")
    int connections;

    private static Uni<Integer> pidAfter(Database database, double seconds) {
        return database.query(SLEEP, Tuple.of(seconds))
                .map(rows -> rows.iterator().next().getInteger("pid"));
    }

    private int count(String sql, Tuple asked) {
        return Vertx.await(() -> database.query(sql, asked)).iterator().next().getInteger("number");
    }

    private static Response sleeping(double seconds) {
        return given().queryParam("seconds", seconds).get(SLOW);
    }

    private static void isBusy(Response answer) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("code", equalTo("BUSY"))
                .header("Retry-After", matchesPattern("[1-5]"));
    }

    @Test
    void whileAnInstanceIsFullTheNextIsToldToComeAgainAndHealthIsNot() throws Exception {
        CompletableFuture<Response> inside = CompletableFuture.supplyAsync(() -> sleeping(0.8));
        Response next = get("/api/v1/city");
        while (next.statusCode() == 200 && !inside.isDone()) {
            next = get("/api/v1/city");
        }
        if (inside.get().statusCode() == 200) {
            isBusy(next);
        } else {
            // The two have changed places.
            isBusy(inside.get());
        }
        get("/q/health/live").then().statusCode(200);
        get("/api/v1/city").then().statusCode(200);
    }

    /** On a kept connection all but the first are refused before the door: nobody sees the difference. */
    @Test
    void whoAsksAgainOnTheSameConnectionIsToldTheSameAndLetInWhenThereIsRoom() throws Exception {
        CompletableFuture<Response> inside = CompletableFuture.supplyAsync(() -> sleeping(0.8));
        try (Line line = new Line()) {
            String first = line.ask();
            while (first.startsWith("HTTP/1.1 200") && !inside.isDone()) {
                first = line.ask();
            }
            String again = line.ask();
            if (inside.get().statusCode() == 200) {
                assertThat(again).startsWith("HTTP/1.1 503").contains("\"code\":\"BUSY\"");
                assertThat(lines(again)).isEqualTo(lines(first));
            }
            assertThat(line.ask()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void whoAsksSeveralThingsAtOnceIsAnsweredInThatOrder() throws Exception {
        CompletableFuture<Response> inside = CompletableFuture.supplyAsync(() -> sleeping(0.5));
        try (Line line = new Line()) {
            line.ask();
            for (int n = 0; n < 20; n++) {
                line.say("/api/v1/city", "/q/health/live", "/api/v1/city");
                assertThat(line.hear()).doesNotContain("\"status\": \"UP\"");
                assertThat(line.hear()).contains("\"status\": \"UP\"");
                assertThat(line.hear()).doesNotContain("\"status\": \"UP\"");
            }
        }
        inside.get();
    }

    /** In any order and case, and without the pause, which is by chance. */
    private static Set<String> lines(String answer) {
        return answer.lines()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> !line.startsWith("retry-after"))
                .collect(Collectors.toSet());
    }

    /** One connection, and what is really said on it. */
    private static final class Line implements AutoCloseable {

        private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

        private final Socket socket = new Socket("127.0.0.1", RestAssured.port);
        private final InputStream answers = new BufferedInputStream(socket.getInputStream());

        private Line() throws IOException {
            socket.setSoTimeout(10_000);
        }

        private String ask() throws IOException {
            say("/api/v1/city");
            return hear();
        }

        private void say(String... addresses) throws IOException {
            String all = Stream.of(addresses)
                    .map("GET %s HTTP/1.1\r\nHost: a\r\n\r\n"::formatted)
                    .collect(Collectors.joining());
            socket.getOutputStream().write(all.getBytes(StandardCharsets.US_ASCII));
        }

        private String hear() throws IOException {
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                int letter = answers.read();
                assertThat(letter).as("the line is not torn").isNotNegative();
                head.append((char) letter);
            }
            Matcher length = LENGTH.matcher(head);
            assertThat(length.find()).isTrue();
            byte[] body = answers.readNBytes(Integer.parseInt(length.group(1)));
            return head + new String(body, StandardCharsets.UTF_8);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    void aStatementThatTakesTooLongIsStoppedAndItsConnectionKept() {
        int pid = Integer.parseInt(sleeping(0).then().statusCode(200).extract().asString());
        for (int n = 0; n < connections + 2; n++) {
            isBusy(sleeping(60));
            assertThat(count(STILL_ASLEEP, Tuple.tuple()))
                    .as("when it is said, it is over")
                    .isZero();
        }
        sleeping(0).then().statusCode(200);
        assertThat(count(THERE, Tuple.of(pid))).isEqualTo(1);
    }

    @Test
    void aStatementThatDoesNotStopIsGivenUpTogetherWithItsConnection() {
        for (int n = 0; n < connections + 2; n++) {
            isBusy(get(SLOW + "/stubbornly"));
        }
        sleeping(0).then().statusCode(200);
        await("PostgreSQL does not go on for who has left").until(() -> count(STILL_STUBBORN, Tuple.tuple()) == 0);
    }

    /** Who has waited too long for a lock does not stand in their own way the next time. */
    @Test
    void whoIsToldToComeAgainGetsInWithTheSameKey() throws Exception {
        Somebody somebody = Somebody.citizen();
        String key = UUID.randomUUID().toString();
        CompletableFuture<Void> locked = new CompletableFuture<>();
        CompletableFuture<Void> release = new CompletableFuture<>();
        CompletableFuture<Void> holding =
                CompletableFuture.runAsync(() -> Vertx.await(() -> database.inBackground(connection -> connection
                        .query(POSTING)
                        .execute()
                        .invoke(() -> locked.complete(null))
                        .chain(() -> Uni.createFrom().completionStage(release)))));
        locked.get();
        isBusy(posting(somebody, key));
        isBusy(posting(somebody, key));
        release.complete(null);
        holding.get();
        posting(somebody, key).then().statusCode(201);
    }

    private static Response posting(Somebody somebody, String key) {
        return somebody.says(Map.of("resource", "PEOPLE"))
                .header("Idempotency-Key", key)
                .post("/api/v1/offers");
    }

    @Test
    void workNobodyWaitsForMayTakeLonger() {
        Integer pid = Vertx.await(() -> database.inBackground(connection -> connection
                .preparedQuery(SLEEP)
                .execute(Tuple.of(2.0))
                .map(rows -> rows.iterator().next().getInteger("pid"))));
        assertThat(pid).isPositive();
    }

    @Test
    void aConnectionThatIsMerelyNotUsedIsKept() throws Exception {
        int pid = Integer.parseInt(sleeping(0).then().statusCode(200).extract().asString());
        Thread.sleep(2_500);
        assertThat(count(THERE, Tuple.of(pid))).isEqualTo(1);
    }
}
