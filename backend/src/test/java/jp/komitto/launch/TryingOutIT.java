package jp.komitto.launch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever tries Komitto gets an account for each role, told once; where real people use it there is none. */
class TryingOutIT {

    private static final Map<String, String> DEMO = Map.of("KOMITTO_DEMO", "true");
    private static final Map<String, String> PRODUCTION =
            Map.of("KOMITTO_DEMO", "always", "KOMITTO_PRODUCTION", "true");
    private static final Pattern PASSWORD = Pattern.compile("password of all: (\\S+)");

    @TempDir
    Path data;

    private int port;

    @BeforeEach
    void prepare() throws IOException {
        var unpacked = Path.of("target/test-data/programs").toAbsolutePath();
        if (Files.exists(unpacked)) Files.createSymbolicLink(data.resolve("programs"), unpacked);
        port = KomittoProcess.freePort();
    }

    @Test
    void accounts_are_made_and_told_once_and_stopped_in_production() throws Exception {
        String password;
        try (var first = KomittoProcess.start(data, port, DEMO).untilOpen()) {
            assertThat(first.output()).contains("citizen@demo.komitto.example", "administrator@demo.komitto.example");
            password = passwordIn(first.output());
            signIn("citizen", password).then().statusCode(200).body("status", is("SIGNED_IN"));
            Response owed = signIn("administrator", password);
            owed.then().statusCode(200).body("status", is("SECOND_FACTOR"));
            Response in = at().contentType("application/json")
                    .body(Map.of(
                            "challenge", owed.path("challenge"), "method", "TOTP", "code", codeOf("administrator")))
                    .post("/api/v1/auth/second-factor");
            in.then().statusCode(200);
            at().header("Authorization", "Bearer " + in.path("accessToken"))
                    .contentType("application/json")
                    .body(Map.of("role", "ADMINISTRATOR"))
                    .put("/api/v1/auth/office")
                    .then()
                    .statusCode(200)
                    .body("me.office.role", is("ADMINISTRATOR"));
        }
        try (var second = KomittoProcess.start(data, port, DEMO).untilOpen()) {
            assertThat(second.output()).doesNotContain("demo.komitto.example");
            signIn("citizen", password).then().statusCode(200);
        }
        try (var production = KomittoProcess.start(data, port, PRODUCTION).untilOpen()) {
            assertThat(production.output()).contains("demo accounts of an earlier trial were stopped");
            signIn("citizen", password).then().statusCode(403).body("code", is("ACCOUNT_SUSPENDED"));
            at().get("/dev/outbox").then().statusCode(404);
        }
    }

    @Test
    void in_production_there_are_none_from_the_beginning() throws Exception {
        try (var production = KomittoProcess.start(data, port, PRODUCTION).untilOpen()) {
            assertThat(production.output()).doesNotContain("demo.komitto.example");
            signIn("citizen", "any password at all").then().statusCode(401);
        }
    }

    private Response signIn(String name, String password) {
        return at().contentType("application/json")
                .body(Map.of("email", name + "@demo.komitto.example", "password", password))
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

    private static String passwordIn(String output) {
        Matcher password = PASSWORD.matcher(output);
        assertThat(password.find()).as(output).isTrue();
        return password.group(1);
    }
}
