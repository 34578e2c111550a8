package jp.komitto.launch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.komitto.listings.Posting;
import jp.komitto.shared.security.Sealing;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two servers over one database, as processes of their own. {@code -Dkomitto.race.people=1000} lets as many people run,
 * {@code -Dkomitto.visible.rounds=200} measures how soon a change is found.
 */
class TwoInstancesIT {

    private static final int PEOPLE = Integer.getInteger("komitto.race.people", 120);
    private static final int ROUNDS = Integer.getInteger("komitto.visible.rounds", 5);
    private static final int PLACES = 30;
    private static final int AT_ONCE = 64;
    private static final int UNAVAILABLE = 503;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** However busy the machine is; on a calm one it is a matter of milliseconds. */
    private static final Duration FOUND_WITHIN = Duration.ofSeconds(30);

    private static final String ACCOUNT = """
            insert into account (id, display_name, age_band, locale, guardian, status, terms_version, terms_agreed_at, created_at, version)
            values (?, 'だれか', 'AGE_30_49', 'ja', 'NOT_NEEDED', 'ACTIVE', '1', now(), now(), 1)
            """;
    private static final String SESSION = """
            insert into person_session (id, account_id, started_at, seen_at, ends_at, device, client, two_factors, confirmed_until, revision)
            values (?, ?, now(), now(), now() + interval '1 day', 'test', ''::bytea, false, now() + interval '1 day', 1)
            """;
    private static final String GROUP = """
            insert into citizen_group (id, status, name, kind, source_title, disclosure_level, disclosure_missing, name_key,
                                       created_at, updated_at)
            values (?, 'REGISTERED', ?, 'VOLUNTEER', 'test', 1, '{}', ?, now(), now())
            """;
    private static final String MANAGER =
            "insert into group_membership (group_id, account_id, role, since) values (?, ?, 'MANAGER', now())";

    @TempDir
    static Path data;

    private static KomittoProcess first;
    private static KomittoProcess second;
    private static Connection database;
    private static String issuer;
    private static String secret;
    private static int[] ports;

    @BeforeAll
    static void two_servers_over_one_database() throws Exception {
        var unpacked = Path.of("target/test-data/programs").toAbsolutePath();
        if (Files.exists(unpacked)) Files.createSymbolicLink(data.resolve("programs"), unpacked);
        ports = new int[] {KomittoProcess.freePort(), KomittoProcess.freePort()};
        issuer = "http://127.0.0.1:" + ports[0];
        Map<String, String> same = Map.of("KOMITTO_URL", issuer, "KOMITTO_LIMITS_ENABLED", "false");
        first = KomittoProcess.start(data, ports[0], same).untilOpen();
        // Whoever asks for the keys first has them made.
        assertThat(first.status("/api/v1/oauth/jwks")).isEqualTo(200);
        var credentials = Credentials.of(new DataFolder(data));
        secret = credentials.secret();
        Map<String, String> other = new HashMap<>(same);
        other.put("KOMITTO_DB_URL", "postgresql://127.0.0.1:" + credentials.port() + "/" + Cluster.NAME);
        other.put("KOMITTO_DB_USER", Cluster.NAME);
        other.put("KOMITTO_DB_PASSWORD", credentials.applicationPassword());
        other.put("KOMITTO_SECRET", secret);
        second = KomittoProcess.start(data.resolve("second"), ports[1], other).untilOpen();
        database = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + credentials.port() + "/" + Cluster.NAME,
                Cluster.NAME,
                credentials.applicationPassword());
    }

    @AfterAll
    static void stop() throws Exception {
        if (database != null) database.close();
        if (second != null) second.close();
        if (first != null) first.close();
    }

    @Test
    void of_many_who_apply_at_once_on_both_exactly_thirty_get_a_place_and_the_rest_wait_in_order() throws Exception {
        Someone leader = someone();
        String need = need(leader, group(leader), PLACES);
        List<Someone> people = people(PEOPLE);
        List<Callable<String>> applications = IntStream.range(0, PEOPLE)
                .mapToObj(n -> (Callable<String>) () -> apply(people.get(n), n % 2, need))
                .toList();
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var one : pool.invokeAll(applications)) {
                assertThat(one.get()).isNotNull();
            }
        }
        assertThat(number("select count(*) from match where need_id = '%s' and need_place".formatted(need)))
                .isEqualTo(PLACES);
        assertThat(number("select taken from listing where id = '%s'".formatted(need)))
                .isEqualTo(PLACES);
        List<Long> line = numbers("""
                select m.line from match m join journal j on j.subject = m.id and j.type = 'MatchProposed'
                 where m.need_id = '%s' and m.line is not null order by j.seq
                """.formatted(need));
        assertThat(line).hasSize(PEOPLE - PLACES).isSorted().doesNotHaveDuplicates();
        List<Integer> told = waiting(leader, need);
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, PEOPLE - PLACES).boxed().toList());
    }

    /** The control: whoever looks first and writes then, over the same database, gives away more places than there are. */
    @Test
    void looking_first_and_writing_then_gives_away_too_many() throws Exception {
        run("create table naive (taken int)");
        run("insert into naive values (0)");
        List<Callable<Boolean>> attempts = IntStream.range(0, 200)
                .mapToObj(n -> (Callable<Boolean>) TwoInstancesIT::naively)
                .toList();
        int given = 0;
        try (var pool = Executors.newFixedThreadPool(AT_ONCE / 4)) {
            for (var one : pool.invokeAll(attempts)) {
                given += one.get() ? 1 : 0;
            }
        }
        assertThat(given).isGreaterThan(PLACES);
    }

    @Test
    void what_one_server_has_written_both_suggest_soon() throws Exception {
        Someone student = someone();
        String offer = posted(student, Posting.OFFERS, often());
        // Somebody has looked at how this person writes before.
        String known = posted(student, Posting.OFFERS, often());
        run("update listing set opened_at = now() where id = '%s'".formatted(known));
        Someone leader = someone();
        String group = group(leader);
        open(student, offer);
        List<Long> here = new ArrayList<>();
        List<Long> there = new ArrayList<>();
        for (int n = 0; n < ROUNDS; n++) {
            String need = posted(leader, Posting.NEEDS, Posting.saturdays(group));
            open(leader, need);
            long written = System.nanoTime();
            here.add(until(student, 0, offer, need, written));
            there.add(until(student, 1, offer, need, written));
            leader.says(0, Posting.LISTINGS + need + "/closing", Map.of("reason", "OTHER"))
                    .then()
                    .statusCode(200);
        }
        System.out.printf(
                "found after a committed change, ms (p50, worst of %d): on the same server %d, %d; on the other %d, %d%n",
                ROUNDS, middle(here), worst(here), middle(there), worst(there));
        assertThat(here).hasSize(ROUNDS);
        assertThat(there).hasSize(ROUNDS);
    }

    /** Somebody with a session, as both servers believe it. */
    private record Someone(UUID id, String token) {

        RequestSpecification at(int server) {
            return given().baseUri("http://127.0.0.1").port(ports[server]).header("Authorization", "Bearer " + token);
        }

        Response says(int server, String path, Object body) {
            return at(server).contentType("application/json").body(body).post(path);
        }
    }

    private static Someone someone() throws Exception {
        return people(1).getFirst();
    }

    private static List<Someone> people(int count) throws Exception {
        List<Someone> people = new ArrayList<>();
        Key key = key();
        try (var account = database.prepareStatement(ACCOUNT);
                var session = database.prepareStatement(SESSION)) {
            for (int n = 0; n < count; n++) {
                UUID id = UUID.randomUUID();
                UUID in = UUID.randomUUID();
                account.setObject(1, id);
                account.addBatch();
                session.setObject(1, in);
                session.setObject(2, id);
                session.addBatch();
                people.add(new Someone(id, token(id, in, key)));
            }
            account.executeBatch();
            session.executeBatch();
        }
        return people;
    }

    private record Key(String kid, PrivateKey key) {}

    /** The key both servers sign with, opened with the installation's secret. */
    private static Key key() throws Exception {
        try (var keys = database.createStatement()
                .executeQuery(
                        "select kid, private_key from signing_key where signs_from <= now() order by signs_from desc")) {
            keys.next();
            byte[] opened = new Sealing(secret).open(keys.getString(1), keys.getBytes(2));
            return new Key(
                    keys.getString(1), KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(opened)));
        }
    }

    private static String token(UUID account, UUID session, Key key) throws Exception {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience("komitto-api");
        claims.setSubject(account.toString());
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setNotBeforeMinutesInThePast(0);
        claims.setExpirationTimeMinutesInTheFuture(10);
        claims.setStringClaim("sid", session.toString());
        claims.setClaim("rev", 1);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signature.setKeyIdHeaderValue(key.kid());
        signature.setHeader("typ", "at+jwt");
        signature.setKey(key.key());
        signature.setPayload(claims.toJson());
        return signature.getCompactSerialization();
    }

    private static String group(Someone leader) throws SQLException {
        UUID id = UUID.randomUUID();
        try (var group = database.prepareStatement(GROUP);
                var manager = database.prepareStatement(MANAGER)) {
            group.setObject(1, id);
            group.setString(2, "二つのサーバーの会 " + id);
            group.setString(3, id.toString());
            group.execute();
            manager.setObject(1, id);
            manager.setObject(2, leader.id());
            manager.execute();
        }
        return id.toString();
    }

    private static String need(Someone leader, String group, int places) {
        Map<String, Object> said = Posting.saturdays(group);
        said.put("who", Map.of("capacity", places));
        String need = posted(leader, Posting.NEEDS, said);
        open(leader, need);
        return need;
    }

    private static String posted(Someone poster, String side, Map<String, Object> said) {
        return poster.says(0, side, said).then().statusCode(201).extract().path("id");
    }

    private static void open(Someone poster, String listing) {
        String status = poster.at(0)
                .noContentType()
                .post(Posting.LISTINGS + listing + "/opening")
                .then()
                .statusCode(200)
                .extract()
                .path("status");
        assertThat(status).isEqualTo("OPEN");
    }

    private static Map<String, Object> often() {
        Map<String, Object> offer = Posting.freeSaturdays();
        offer.put("who", Map.of("capacity", 1000));
        return offer;
    }

    /** An overloaded server says so, and the same application is sent again. */
    private static String apply(Someone somebody, int server, String need) throws InterruptedException {
        String key = UUID.randomUUID().toString();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Response answer = somebody.at(server)
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(Map.of("listing", need))
                    .post("/api/v1/matches");
            if (answer.statusCode() != UNAVAILABLE || System.nanoTime() > until) {
                return answer.then().statusCode(201).extract().path("id");
            }
            Thread.sleep(200);
        }
    }

    private static List<Integer> waiting(Someone leader, String need) {
        List<Integer> waiting = new ArrayList<>();
        String cursor = null;
        do {
            var page = leader.at(1)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .queryParam("size", 100)
                    .get(Posting.LISTINGS + need + "/matches")
                    .then()
                    .statusCode(200)
                    .extract();
            page.<List<Integer>>path("items.waiting").stream()
                    .filter(place -> place != null)
                    .forEach(waiting::add);
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return waiting;
    }

    private static long until(Someone asking, int server, String offer, String need, long since) {
        while (true) {
            List<String> found = asking.at(server)
                    .queryParam("size", 50)
                    .get(Posting.LISTINGS + offer + "/suggestions")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.listing.id");
            long passed = Duration.ofNanos(System.nanoTime() - since).toMillis();
            if (found.contains(need)) {
                return passed;
            }
            assertThat(passed).as("found by server %d", server).isLessThan(FOUND_WITHIN.toMillis());
        }
    }

    private static long middle(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static long worst(List<Long> times) {
        return times.stream().mapToLong(Long::longValue).max().orElseThrow();
    }

    private static boolean naively() throws SQLException, IOException {
        var credentials = Credentials.of(new DataFolder(data));
        var url = "jdbc:postgresql://127.0.0.1:" + credentials.port() + "/" + Cluster.NAME;
        try (var own = DriverManager.getConnection(url, Cluster.NAME, credentials.applicationPassword());
                var statement = own.createStatement()) {
            ResultSet row = statement.executeQuery("select taken, pg_sleep(0.005) from naive");
            row.next();
            int taken = row.getInt(1);
            if (taken >= PLACES) {
                return false;
            }
            statement.execute("update naive set taken = " + (taken + 1));
            return true;
        }
    }

    private static void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(String sql) throws SQLException {
        return numbers(sql).getFirst();
    }

    private static List<Long> numbers(String sql) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (var statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }
}
