package jp.komitto.launch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.listings.Posting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What people say of themselves reaches no log (O7): neither the server's nor PostgreSQL's, also where everything goes wrong. Words
 * nobody else says are sent through a process of its own, and then looked for in everything it has written.
 */
class LogsWithoutPeopleIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The control: what is broken on purpose is named in both logs. */
    private static final String BROKEN =
            "kontrolle_" + UUID.randomUUID().toString().replace('-', '_');

    /** Whatever is written by these people breaks. */
    private static final List<String> WRITTEN = List.of("match_message", "account", "disclosed_value");

    private final Canaries canaries = new Canaries();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    Path data;

    private Postman postman;
    private KomittoProcess server;
    private int port;

    @BeforeEach
    void start() throws Exception {
        var unpacked = Path.of("target/test-data/programs").toAbsolutePath();
        if (Files.exists(unpacked)) Files.createSymbolicLink(data.resolve("programs"), unpacked);
        postman = new Postman();
        port = KomittoProcess.freePort();
        Map<String, String> settings = new HashMap<>();
        settings.put("KOMITTO_LOG_JSON", "true");
        settings.put("KOMITTO_TRACES_TO", "http://127.0.0.1:" + KomittoProcess.freePort());
        settings.put("KOMITTO_SMTP_HOST", "127.0.0.1");
        settings.put("KOMITTO_SMTP_PORT", Integer.toString(postman.port()));
        settings.put("KOMITTO_SMTP_STARTTLS", "DISABLED");
        settings.put("KOMITTO_SAMPLES", "false");
        settings.put("KOMITTO_DATABASE_LONGEST_WAIT", "2s");
        settings.put("KOMITTO_DATABASE_LONGEST_ANSWER", "2s");
        server = KomittoProcess.start(data, port, settings).untilOpen();
    }

    @AfterEach
    void stop() throws Exception {
        if (server != null) server.close();
        if (postman != null) postman.close();
    }

    @Test
    void what_people_say_of_themselves_stands_in_no_log() throws Exception {
        var hanako = comes("花子");
        var leader = comes("会長");
        var need = need(leader);
        failsToSignIn(hanako);
        changesProfile(hanako);
        registers(hanako);
        var match = applies(hanako, leader, need);
        canaries.let("search", "さがしもの" + mark);
        malformed(hanako);
        mailThatIsNotTaken();
        whileTheDataIsBroken(hanako, match);
        whileTheDatabaseIsGone(hanako, match);
        var metrics = at().get("/q/metrics").asString();
        server.stop();

        Map<String, String> written = logs();
        written.put("/q/metrics", metrics);
        written.forEach((name, text) -> assertThat(
                        text.lines().filter(line -> !canaries.foundIn(line).isEmpty()))
                .as(name)
                .isEmpty());
        var control = new Canaries();
        control.let("control", BROKEN);
        assertThat(written.entrySet().stream()
                        .filter(log -> !control.foundIn(log.getValue()).isEmpty())
                        .map(Map.Entry::getKey))
                .as("the control stands in the log of the server and in that of PostgreSQL")
                .hasSizeGreaterThanOrEqualTo(2)
                .contains("output");
        tellsTraces(written.get("output"));
    }

    /** Somebody with a session, and what it is held by. */
    private record Someone(String email, String password, String token, String refresh, String id) {}

    private Someone comes(String name) throws Exception {
        var email = canaries.let("address of " + name, "kanariya." + mark + "." + UUID.randomUUID() + "@tori.example");
        var password = canaries.let("password of " + name, "himitsu no tori " + UUID.randomUUID());
        says(Map.of("email", email, "locale", "ja"))
                .post("/api/v1/sign-ups")
                .then()
                .statusCode(202);
        var link = canaries.let("link of " + name, postman.secretFor(email));
        says(Map.of("token", link)).post("/api/v1/sign-ups/look").then().statusCode(200);
        var answer = says(Map.of(
                        "token",
                        link,
                        "displayName",
                        canaries.let("name of " + name, "カナリヤ" + name + mark),
                        "ageBand",
                        "AGE_30_49",
                        "termsVersion",
                        "1",
                        "password",
                        password))
                .post("/api/v1/sign-ups/completion");
        answer.then().statusCode(201);
        var token = canaries.let("token of " + name, answer.path("accessToken"));
        var refresh = canaries.let("cookie of " + name, answer.getCookie("komitto_refresh"));
        return new Someone(email, password, token, refresh, answer.path("me.id"));
    }

    private void failsToSignIn(Someone somebody) {
        signIn(somebody.email(), canaries.let("wrong password", "machigai " + mark + " desu"))
                .then()
                .statusCode(401);
        signIn(canaries.let("address nobody has", "dare." + mark + "@tori.example"), somebody.password())
                .then()
                .statusCode(401);
        signIn(somebody.email(), somebody.password()).then().statusCode(200);
        at().noContentType()
                .header("Origin", "http://localhost:" + port)
                .cookie("komitto_refresh", canaries.let("cookie nobody has", "nisemono-" + UUID.randomUUID()))
                .post("/api/v1/auth/refresh")
                .then()
                .statusCode(401);
        at().header("Authorization", "Bearer " + canaries.let("forged token", "aaa.nise" + mark + ".bbb"))
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    private void changesProfile(Someone somebody) {
        var name = canaries.let("new name", "カナリヤあおい" + mark);
        says(somebody, Map.of("displayName", name))
                .header("If-Match", "\"1\"")
                .patch("/api/v1/me")
                .then()
                .statusCode(200);
        says(somebody, Map.of("displayName", name))
                .header("If-Match", "\"1\"")
                .patch("/api/v1/me")
                .then()
                .statusCode(412);
        says(somebody, Map.of("homeAddress", canaries.let("address in a field nobody knows", "水戸市鳥町7-" + mark)))
                .header("If-Match", "\"2\"")
                .patch("/api/v1/me")
                .then()
                .statusCode(400);
    }

    private void registers(Someone somebody) {
        var representative = Map.of(
                "name", canaries.let("representative", "代表カナリヤ" + mark),
                "phone", canaries.let("telephone of the representative", "029-731-4862"));
        says(somebody, Map.of("answers", Map.of("name", "鳥を見る会 " + mark), "representative", representative))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/registrations")
                .then()
                .statusCode(201);
    }

    private String need(Someone leader) throws SQLException {
        var group = UUID.randomUUID();
        run("""
                insert into citizen_group (id, status, name, kind, source_title, disclosure_level, disclosure_missing, name_key,
                                           created_at, updated_at)
                values ('%1$s', 'REGISTERED', '鳥の会', 'VOLUNTEER', 'test', 1, '{}', '%1$s', now(), now());
                insert into group_membership (group_id, account_id, role, since) values ('%1$s', '%2$s', 'MANAGER', now())
                """.formatted(group, leader.id()));
        String need = says(leader, Posting.saturdays(group.toString()))
                .post(Posting.NEEDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(leader)
                .noContentType()
                .post(Posting.LISTINGS + need + "/opening")
                .then()
                .statusCode(200);
        return need;
    }

    private String applies(Someone somebody, Someone leader, String need) {
        var phone = canaries.let("telephone told", "090-7314-8620");
        var said = Map.of(
                "listing",
                need,
                "note",
                canaries.let("note", "ひとことカナリヤ" + mark) + " " + canaries.let("telephone in a note", "080-7314-8621"),
                "disclose",
                List.of(
                        Map.of("field", "PHONE", "value", phone),
                        Map.of("field", "NAME", "value", canaries.let("real name", "鳥山カナリヤ" + mark)),
                        Map.of("field", "ADDRESS", "value", canaries.let("home", "水戸市三の丸カナリヤ" + mark))));
        String match = says(somebody, said)
                .header("Idempotency-Key", canaries.let("key", UUID.randomUUID().toString()))
                .post("/api/v1/matches")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        says(leader, Map.of("disclose", List.of()))
                .post("/api/v1/matches/" + match + "/acceptance")
                .then()
                .statusCode(200);
        writes(somebody, match).then().statusCode(201);
        assertThat(as(leader).get("/api/v1/matches/" + match + "/contact").asString())
                .contains(phone);
        return match;
    }

    private Response writes(Someone somebody, String match) {
        var body = canaries.let("message", "伝言カナリヤ" + mark) + " "
                + canaries.let("telephone in a message", "070-7314-8622");
        return says(somebody, Map.of("body", body)).post("/api/v1/matches/" + match + "/messages");
    }

    /** Whatever a reader of requests may stumble over. */
    private void malformed(Someone somebody) throws IOException {
        var word = canaries.let("malformed", "kowareta-" + mark);
        for (String body : List.of(
                "{\"email\":\"" + word,
                "{\"email\":{\"" + word + "\":1}}",
                "[\"" + word + "\"]",
                word,
                "{\"email\":\"" + word + "\\u0000\",\"password\":\"" + word + "\"}",
                "{\"email\":\"" + word + "\\ud800\",\"password\":\"" + word + "\"}",
                "{\"email\":\"" + word.repeat(2_000) + "\"}")) {
            assertThat(at().contentType("application/json")
                            .body(body)
                            .post("/api/v1/auth/sign-in")
                            .statusCode())
                    .isBetween(400, 499);
        }
        for (String path : List.of(
                "/api/v1/groups/" + word,
                "/api/v1/needs?district=" + word,
                "/api/v1/needs?size=" + word,
                "/api/v1/needs?cursor=" + word,
                "/api/v1/" + word + "?q=" + word,
                "/" + word,
                "/api/v1/matches/" + word + "/messages")) {
            as(somebody)
                    .header("User-Agent", word)
                    .header("If-Match", word)
                    .header("Accept", word)
                    .get(path);
        }
        at().contentType("application/xml")
                .body("<" + word + "/>")
                .post("/api/v1/auth/sign-in")
                .then()
                .statusCode(415);
        as(somebody)
                .multiPart("file", word + ".pdf", word.getBytes(StandardCharsets.UTF_8), "application/pdf")
                .post("/api/v1/registrations");
        for (String raw : List.of(
                "GET /api/v1/needs?q=" + word + "%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/v1/鳥" + word + " HTTP/1.1\r\nHost: x\r\n\r\n",
                word + " / HTTP/1.1\r\nHost: x\r\n\r\n",
                "POST /api/v1/auth/sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: text/" + word
                        + "\r\nContent-Length: 2\r\n\r\n{}",
                "POST /api/v1/auth/sign-in HTTP/1.1\r\nHost: " + word + "\r\nContent-Length: " + word + "\r\n\r\n",
                "GET / HTTP/1.1\r\n" + word + "\r\n\r\n",
                "POST /api/v1/registrations HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=" + word
                        + "\r\nContent-Length: 9999\r\n\r\n--" + word)) {
            knock(raw);
        }
    }

    private void knock(String raw) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port);
                OutputStream out = socket.getOutputStream()) {
            socket.setSoTimeout(1_000);
            out.write(raw.getBytes(StandardCharsets.UTF_8));
            out.flush();
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        } catch (SocketTimeoutException | SocketException silent) {
            // Nothing to say is an answer, too.
        }
    }

    /** The mail server repeats the address. */
    private void mailThatIsNotTaken() {
        var email = canaries.let("address that is not taken", "inai." + mark + Postman.REFUSED);
        says(Map.of("email", email, "locale", "ja"))
                .post("/api/v1/sign-ups")
                .then()
                .statusCode(202);
        await().atMost(PATIENCE).until(() -> server.output().contains("did not go"));
    }

    /** A row that cannot be: PostgreSQL tells all that is in it. */
    private void whileTheDataIsBroken(Someone somebody, String match) throws SQLException {
        for (String table : WRITTEN) {
            run("alter table %s add constraint %s_%s check (false) not valid".formatted(table, BROKEN, table));
        }
        assertThat(writes(somebody, match).statusCode()).isEqualTo(500);
        assertThat(says(somebody, Map.of("displayName", canaries.let("name that is not kept", "カナリヤきえる" + mark)))
                        .header("If-Match", "\"2\"")
                        .patch("/api/v1/me")
                        .statusCode())
                .isEqualTo(500);
        assertThat(says(
                                somebody,
                                Map.of(
                                        "disclose",
                                        List.of(Map.of(
                                                "field",
                                                "PHONE",
                                                "value",
                                                canaries.let("telephone not kept", "090-7314-8629")))))
                        .put("/api/v1/matches/" + match + "/disclosures")
                        .statusCode())
                .isEqualTo(500);
        for (String table : WRITTEN) {
            run("alter table %s drop constraint %s_%s".formatted(table, BROKEN, table));
        }
    }

    private void whileTheDatabaseIsGone(Someone somebody, String match) {
        var postmaster = Postmaster.of(data.resolve("postgres")).orElseThrow().pid();
        ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
        List<Integer> answers = new ArrayList<>();
        await().atMost(PATIENCE).until(() -> {
            answers.add(signIn(somebody.email(), somebody.password()).statusCode());
            answers.add(writes(somebody, match).statusCode());
            answers.add(
                    at().queryParam("q", "さがしもの" + mark).get("/api/v1/needs").statusCode());
            return answers.contains(503) && answers.getLast() == 200;
        });
        assertThat(answers).doesNotContain(500);
    }

    private Map<String, String> logs() throws IOException {
        Map<String, String> logs = new HashMap<>();
        logs.put("output", server.output());
        try (var files = Files.walk(data)) {
            for (var file : files.filter(one -> one.toString().endsWith(".log")).toList()) {
                logs.put(data.relativize(file).toString(), Files.readString(file));
            }
        }
        return logs;
    }

    /** One object a line, but for the greeting; what a request led to has the trace's id. */
    private static void tellsTraces(String output) throws IOException {
        List<JsonNode> told = new ArrayList<>();
        for (String line : output.lines().filter(line -> !line.isBlank()).toList()) {
            if (line.startsWith("{")) {
                told.add(JSON.readTree(line));
            } else {
                assertThat(line).containsAnyOf("こみっとを", "Komitto ");
            }
        }
        assertThat(told).allSatisfy(entry -> assertThat(
                        entry.path("timestamp").asText() + entry.path("message").asText())
                .isNotBlank());
        var ofRequests = told.stream()
                .filter(entry -> entry.path("loggerName").asText().equals("jp.komitto.shared.problem.ProblemMappers"))
                .toList();
        assertThat(ofRequests)
                .extracting(entry -> entry.path("message").asText())
                .contains("unexpected failure");
        assertThat(ofRequests)
                .allSatisfy(
                        entry -> assertThat(entry.at("/mdc/traceId").asText()).matches("[0-9a-f]{32}"));
    }

    private Response signIn(String email, String password) {
        return says(Map.of("email", email, "password", password)).post("/api/v1/auth/sign-in");
    }

    private RequestSpecification at() {
        return given().baseUri("http://127.0.0.1").port(port);
    }

    private RequestSpecification says(Object body) {
        return at().contentType("application/json").body(body);
    }

    private RequestSpecification as(Someone somebody) {
        return at().header("Authorization", "Bearer " + somebody.token());
    }

    private RequestSpecification says(Someone somebody, Object body) {
        return as(somebody).contentType("application/json").body(body);
    }

    private void run(String sql) throws SQLException {
        var credentials = Credentials.of(new DataFolder(data));
        var url = "jdbc:postgresql://127.0.0.1:" + credentials.port() + "/" + Cluster.NAME;
        try (var connection = DriverManager.getConnection(url, Cluster.NAME, credentials.applicationPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
