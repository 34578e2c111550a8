package jp.komitto.clients;

import static io.restassured.RestAssured.given;
import static jp.komitto.clients.Program.ADMINISTRATOR;
import static jp.komitto.clients.Program.CLIENTS;
import static jp.komitto.clients.Program.TOKEN;
import static jp.komitto.clients.Program.bearing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import jp.komitto.clients.ClientViews.Wanted;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.problem.Problem;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Programs get tokens for what the city allows them, and lose them at once (A10). */
@QuarkusTest
class ProgramsTest {

    private static final String JOURNAL = "/api/v1/desk/journal";

    @Inject
    Database database;

    @Inject
    ManagingClients managing;

    @Test
    void aSecretIsToldOnceAndNowhereKept() {
        String secret = Program.create(Program.wanted("groups:read"))
                .then()
                .statusCode(201)
                .body(
                        "clientSecret",
                        startsWith("kmt_"),
                        "client.status",
                        is("ACTIVE"),
                        "client.lastUsedAt",
                        nullValue())
                .extract()
                .path("clientSecret");
        assertThat(secret).hasSize("kmt_".length() + 43);
        String all = ADMINISTRATOR
                .asks()
                .get(CLIENTS)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(all).doesNotContain(secret).contains(secret.substring(secret.length() - 4));
        String row = Vertx.await(() -> database.query(
                        "select service_client::text as row from service_client order by id desc limit 1"))
                .iterator()
                .next()
                .getString("row");
        assertThat(row).doesNotContain(secret);
    }

    @Test
    void aTokenOpensWhatItsScopesSayAndNothingElse() {
        Program program = Program.with("journal:read");
        program.asks().get(JOURNAL).then().statusCode(200);
        program.asks().get("/api/v1/desk/registrations").then().statusCode(403).body("code", is("NOT_ALLOWED"));
        program.asks().get("/api/v1/desk/inbox").then().statusCode(403);
        program.asks().get("/api/v1/my/groups").then().statusCode(403);
        program.asks().get(CLIENTS).then().statusCode(403);
        Program.with("registrations:read")
                .asks()
                .get("/api/v1/desk/registrations")
                .then()
                .statusCode(200);
    }

    @Test
    void aTokenMayBeAskedForWithFewerScopes() {
        Program program = Program.with("journal:read", "groups:read");
        String token = asked(program, "groups:read")
                .then()
                .statusCode(200)
                .body("scope", is("groups:read"), "token_type", is("Bearer"), "expires_in", lessThanOrEqualTo(600))
                .header("Cache-Control", "no-store")
                .extract()
                .path("access_token");
        bearing(token).get(JOURNAL).then().statusCode(403);
        asked(program, "groups:read groups:write")
                .then()
                .statusCode(400)
                .body("error", is("invalid_scope"), "error_description", notNullValue());
    }

    @Test
    void whatIsTakenBackStopsWorkingWithinASecond() {
        Program program = Program.with("journal:read");
        String token = program.token();
        bearing(token).get(JOURNAL).then().statusCode(200);
        ADMINISTRATOR.acts().delete(CLIENTS + "/" + program.id()).then().statusCode(204);
        bearing(token).get(JOURNAL).then().statusCode(401).header("WWW-Authenticate", startsWith("Bearer"));
        program.askToken().then().statusCode(401).body("error", is("invalid_client"));
        ADMINISTRATOR.acts().delete(CLIENTS + "/" + program.id()).then().statusCode(409);
    }

    @Test
    void whatIsTakenBackOnAnotherInstanceStopsWorkingHereWithinASecond() {
        Program program = Program.with("journal:read");
        String token = program.token();
        bearing(token).get(JOURNAL).then().statusCode(200);
        run("update service_client set revoked_at = now() where id = $1", program);
        Awaitility.await()
                .atMost(Duration.ofSeconds(1))
                .pollInterval(50, TimeUnit.MILLISECONDS)
                .untilAsserted(() -> bearing(token).get(JOURNAL).then().statusCode(401));
    }

    @Test
    void aProgramEndsOnItsLastDay() {
        Program program = Program.with("journal:read");
        String token = program.token();
        run(
                "update service_client set expires_on = (now() at time zone 'Asia/Tokyo')::date - 2 where id = $1",
                program);
        program.askToken().then().statusCode(401);
        Awaitility.await()
                .atMost(Duration.ofSeconds(1))
                .untilAsserted(() -> bearing(token).get(JOURNAL).then().statusCode(401));
        ADMINISTRATOR
                .asks()
                .get(CLIENTS)
                .then()
                .body("items.find { it.id == '%s' }.status".formatted(program.id()), is("EXPIRED"));
        ADMINISTRATOR
                .acts()
                .post(CLIENTS + "/" + program.id() + "/secret")
                .then()
                .statusCode(409);
    }

    @Test
    void aNewSecretEndsTheOldOne() {
        Program program = Program.with("groups:read");
        String secret = ADMINISTRATOR
                .acts()
                .post(CLIENTS + "/" + program.id() + "/secret")
                .then()
                .statusCode(201)
                .extract()
                .path("clientSecret");
        program.askToken().then().statusCode(401);
        new Program(program.id(), secret).askToken().then().statusCode(200);
    }

    @Test
    void theLastUseIsShownToTheMinute() {
        Program program = Program.with("journal:read");
        program.asks().get(JOURNAL).then().statusCode(200);
        ADMINISTRATOR
                .asks()
                .get(CLIENTS)
                .then()
                .body("items.find { it.id == '%s' }.lastUsedAt".formatted(program.id()), notNullValue());
    }

    @Test
    void whoAsksWronglyIsToldInTheWordsOfTheStandard() {
        Program program = Program.with("groups:read");
        refused(program, "grant_type", "password", 400, "unsupported_grant_type");
        refused(program, "scope", "groups:read", 400, "invalid_request");
        given().formParam("grant_type", "client_credentials")
                .formParam("client_id", program.id())
                .formParam("client_secret", "kmt_wrong")
                .post(TOKEN)
                .then()
                .statusCode(401)
                .contentType("application/json")
                .header("WWW-Authenticate", startsWith("Basic"))
                .body("error", is("invalid_client"), "$", not(hasKey("type")));
        given().formParam("grant_type", "client_credentials").post(TOKEN).then().statusCode(401);
        given().formParam("grant_type", "client_credentials", "client_credentials")
                .post(TOKEN)
                .then()
                .statusCode(400);
        given().auth()
                .preemptive()
                .basic("nobody", "nothing")
                .formParam("grant_type", "client_credentials")
                .post(TOKEN)
                .then()
                .statusCode(401);
        given().contentType("application/json").body("{}").post(TOKEN).then().statusCode(415);
        given().formParam("grant_type", "client_credentials")
                .formParam("client_id", program.id())
                .formParam("client_secret", program.secret())
                .post(TOKEN)
                .then()
                .statusCode(200);
    }

    @Test
    void librariesFindTheirWayByTheMetadata() {
        given().get("/.well-known/oauth-authorization-server")
                .then()
                .statusCode(200)
                .body("token_endpoint", startsWith("http"), "grant_types_supported", contains("client_credentials"))
                .body("scopes_supported", hasItem("groups:write"));
    }

    @Test
    void onlyWhatTheCityKnowsCanBeGiven() {
        Map<String, Object> wanted = Program.wanted("groups:everything");
        Program.create(wanted).then().statusCode(422).body("code", is("CLIENT_SCOPE_UNKNOWN"));
        for (var day : List.of(
                Program.today().minusDays(1), Program.today().plusYears(1).plusDays(1))) {
            wanted = Program.wanted("groups:read");
            wanted.put("expiresOn", day.toString());
            Program.create(wanted).then().statusCode(422).body("code", is("CLIENT_EXPIRY_OUT_OF_BOUNDS"));
        }
        wanted = Program.wanted("groups:read");
        wanted.put("issuerSubject", "somebody");
        Program.create(wanted).then().statusCode(409).body("code", is("ISSUER_NOT_CONFIGURED"));
        for (Role role : List.of(Role.SECRETARIAT, Role.CITIZEN, Role.NAVI_STAFF)) {
            Somebody.of(role)
                    .says(Program.wanted("groups:read"))
                    .post(CLIENTS)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void whoGivesKeysShowsFirstThatItIsThem() {
        Actor leftAlone = new Actor(UUID.randomUUID(), Set.of(Role.ADMINISTRATOR), Set.of(), null);
        Wanted wanted = new Wanted("離席中", List.of("groups:read"), Program.today(), "内線", null);
        assertThatThrownBy(() -> Vertx.await(() -> managing.create(wanted, leftAlone)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code().name()).isEqualTo("CONFIRM_IT_IS_YOU"));
    }

    @Test
    void whomToCallIsShownToWhoAsksAndThatIsWrittenDown() {
        Program program = Program.with("groups:read");
        ADMINISTRATOR.asks().get(CLIENTS).then().body("items.contact", not(hasItem(notNullValue())));
        ADMINISTRATOR
                .asks()
                .get(CLIENTS + "/" + program.id())
                .then()
                .statusCode(200)
                .body("contact", is("情報政策課 内線 2345"));
        ADMINISTRATOR
                .asks()
                .queryParam("subject", program.id())
                .get(JOURNAL)
                .then()
                .body("items.type", contains("ContactRead", "ServiceClientCreated"))
                .body("items.facts.toString()", not(containsString("2345")));
    }

    @Test
    void aPartnersFileIsTakenInUnderItsName() {
        Program program = Program.with("groups:write");
        String csv = "団体名,種別\n連携からの会 " + UUID.randomUUID() + ",ボランティア団体\n";
        program.asks()
                .multiPart("file", "groups.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/desk/imports")
                .then()
                .statusCode(200)
                .body("report.created", is(1));
        ADMINISTRATOR
                .asks()
                .queryParam("actor", program.id())
                .get(JOURNAL)
                .then()
                .body("items.actor", hasItem("service:" + program.id()));
    }

    private static Response asked(Program program, String scope) {
        return given().auth()
                .preemptive()
                .basic(program.id(), program.secret())
                .formParam("grant_type", "client_credentials")
                .formParam("scope", scope)
                .post(TOKEN);
    }

    private static void refused(Program program, String parameter, String value, int status, String error) {
        given().auth()
                .preemptive()
                .basic(program.id(), program.secret())
                .formParam(parameter, value)
                .post(TOKEN)
                .then()
                .statusCode(status)
                .body("error", is(error));
    }

    private void run(String sql, Program program) {
        Vertx.await(() -> database.query(sql, Tuple.of(UUID.fromString(program.id()))));
    }
}
