package jp.komitto.launch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Komitto that began with the database inside goes on with one that somebody else runs, and nobody notices. */
class MovingIT {

    private static final String PASSWORD = "umi-no-mieru-oka-de-hirune";

    /** Everything that makes up the form of a database but the order of columns. */
    private static final String FORM = """
            select 'column ' || table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
                   || coalesce(column_default, '') || coalesce(generation_expression, '') from information_schema.columns
             where table_schema = 'public'
            union all
            select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
             where connamespace = 'public'::regnamespace
            union all
            select 'trigger ' || tgenabled::text || ' ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
            union all
            select 'index ' || indexdef from pg_indexes where schemaname = 'public'
            union all
            select 'sequence ' || sequencename || ' ' || coalesce(last_value::text, 'new') from pg_sequences
             where schemaname = 'public'
            union all
            select 'rights ' || relname || ' ' || coalesce(relacl::text, '') from pg_class
             where relnamespace = 'public'::regnamespace and relkind = 'r'
            order by 1
            """;

    @TempDir
    Path data;

    private int port;
    private ThrowawayDatabase elsewhere;

    @BeforeEach
    void prepare() throws IOException {
        var unpacked = Path.of("target/test-data/programs").toAbsolutePath();
        for (var folder : List.of(data.resolve("old"), data.resolve("elsewhere"))) {
            Files.createDirectories(folder);
            if (Files.exists(unpacked)) Files.createSymbolicLink(folder.resolve("programs"), unpacked);
        }
        port = KomittoProcess.freePort();
        elsewhere = ThrowawayDatabase.openIn(data.resolve("elsewhere"));
    }

    @AfterEach
    void leave() {
        elsewhere.close();
    }

    @Test
    void everything_is_there_afterwards_keys_and_second_factors_too() throws Exception {
        String token;
        int groups;
        try (var server = KomittoProcess.start(
                        old(), port, Map.of("KOMITTO_DEMO", "true", "KOMITTO_DEMO_PASSWORD", PASSWORD))
                .untilOpen()) {
            token = signIn("citizen").then().statusCode(200).extract().path("accessToken");
            groups = groups();
            refuses("A server is at work on this database");
        }
        assertThat(groups).isPositive();
        try (var copy = copy()) {
            assertThat(copy.exit()).as(copy.output()).isZero();
            assertThat(copy.output())
                    .contains(
                            "every table is the same as here",
                            "The journal's chain is whole",
                            "KOMITTO_DB_URL=" + url())
                    .doesNotContain(secret(), password());
        }
        refuses("The target is not empty");
        try (var left = ThrowawayDatabase.openIn(old());
                var before = connected(left.configuration());
                var after = connected(elsewhere.configuration())) {
            assertThat(lines(after, FORM)).hasSizeGreaterThan(500).isEqualTo(lines(before, FORM));
        }
        try (var moved =
                KomittoProcess.start(data.resolve("new"), port, onNew()).untilOpen()) {
            assertThat(groups()).isEqualTo(groups);
            at().header("Authorization", "Bearer " + token)
                    .get("/api/v1/me")
                    .then()
                    .statusCode(200);
            Response owed = signIn("administrator");
            owed.then().statusCode(200).body("status", is("SECOND_FACTOR"));
            at().contentType("application/json")
                    .body(Map.of(
                            "challenge", owed.path("challenge"), "method", "TOTP", "code", codeOf("administrator")))
                    .post("/api/v1/auth/second-factor")
                    .then()
                    .statusCode(200);
        }
        try (var removal = KomittoProcess.start(data.resolve("new"), port, onNew(), "samples", "remove")) {
            assertThat(removal.exit()).as(removal.output()).isZero();
        }
        try (var journal = KomittoProcess.start(data.resolve("new"), port, onNew(), "journal", "verify")) {
            assertThat(journal.exit())
                    .as("the chain goes on from the last link: %s", journal.output())
                    .isZero();
        }
    }

    @Test
    void what_cannot_be_copied_leaves_the_target_as_it_was() throws Exception {
        try (var fresh = KomittoProcess.start(old(), port, "migrate")) {
            assertThat(fresh.exit()).as(fresh.output()).isZero();
        }
        try (var left = ThrowawayDatabase.openIn(old());
                var before = connected(left.configuration());
                var after = connected(elsewhere.configuration())) {
            run(before, "create table of_another_program (word text)");
            refuses("do not have the same form (of_another_program)");
            assertThat(lines(after, "select relname from pg_class where relnamespace = 'public'::regnamespace"))
                    .isEmpty();
            run(before, "drop table of_another_program");
            before.setAutoCommit(false);
            run(before, "lock table account in row exclusive mode");
            refuses("A program is writing into this database");
            before.rollback();
        }
        try (var journal =
                KomittoProcess.start(old(), port, Map.of("KOMITTO_TO_USER", "komitto"), "copy", "mysql://here/it")) {
            assertThat(journal.exit()).isEqualTo(1);
            assertThat(journal.output()).contains("mysql://here/it is not usable");
        }
    }

    private void refuses(String sentence) throws Exception {
        try (var copy = copy()) {
            assertThat(copy.exit()).as(copy.output()).isEqualTo(1);
            assertThat(copy.output())
                    .contains(sentence)
                    .containsPattern("\\p{IsHiragana}")
                    .doesNotContain("Exception");
        }
    }

    private KomittoProcess copy() throws IOException {
        return KomittoProcess.start(
                old(), port, Map.of("KOMITTO_TO_USER", Cluster.NAME, "KOMITTO_TO_PASSWORD", password()), "copy", url());
    }

    private Map<String, String> onNew() {
        var settings = new HashMap<String, String>();
        settings.put("KOMITTO_DB_URL", url());
        settings.put("KOMITTO_DB_USER", Cluster.NAME);
        settings.put("KOMITTO_DB_PASSWORD", password());
        settings.put("KOMITTO_SECRET", secret());
        settings.put("KOMITTO_DEMO", "always");
        settings.put("KOMITTO_DEMO_PASSWORD", PASSWORD);
        return settings;
    }

    private Path old() {
        return data.resolve("old");
    }

    private String secret() {
        return Credentials.of(new DataFolder(old())).secret();
    }

    private String url() {
        return elsewhere.configuration().get("quarkus.datasource.reactive.url");
    }

    private String password() {
        return elsewhere.configuration().get("quarkus.datasource.password");
    }

    private int groups() {
        return at().get("/api/v1/groups?size=1")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    private Response signIn(String name) {
        return at().contentType("application/json")
                .body(Map.of("email", name + "@demo.komitto.example", "password", PASSWORD))
                .post("/api/v1/auth/sign-in");
    }

    private String codeOf(String name) {
        String page = at().get("/dev/outbox").asString();
        Matcher code = Pattern.compile(name + "@demo\\.komitto\\.example（[^）]*）: (\\d{6})")
                .matcher(page);
        assertThat(code.find()).as(page).isTrue();
        return code.group(1);
    }

    private RequestSpecification at() {
        return given().baseUri("http://127.0.0.1").port(port);
    }

    private static Connection connected(Map<String, String> configuration) throws SQLException {
        return DriverManager.getConnection(
                configuration.get("quarkus.datasource.jdbc.url"),
                configuration.get("quarkus.datasource.username"),
                configuration.get("quarkus.datasource.password"));
    }

    private static List<String> lines(Connection database, String question) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) lines.add(rows.getString(1));
        }
        return lines;
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
