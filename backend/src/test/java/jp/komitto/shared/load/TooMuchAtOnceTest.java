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
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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
