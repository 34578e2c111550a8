package jp.komitto.shared.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(BuiltPages.class)
class SpaRouteTest {

    private static final String SCRIPT = "/assets/page-1a2b3c.js";

    @TestHTTPResource
    URI server;

    @ParameterizedTest
    @ValueSource(strings = {"/guide", "/groups/0190-abc/flyer", "/wakuwaku/projects", "/apiary", "/まち"})
    void every_path_that_could_be_a_page_is_the_one_that_draws_itself(String path) {
        expectPage(path, BuiltPages.PAGE);
    }

    @ParameterizedTest
    @CsvSource({"/,home", "/?a=1,home", "/groups,list", "/groups?q=a,list", "/groups/,list", "/groups/0190-abc,one"})
    void a_page_that_the_build_has_drawn_comes_drawn(String path, String drawn) {
        expectPage(path, BuiltPages.drawn(drawn));
    }

    private static void expectPage(String path, String content) {
        browser("identity")
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Type", "text/html; charset=utf-8")
                .header("Cache-Control", "no-cache")
                .body(equalTo(content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/assets/gone-9z9z.js", "/nothing.png", "/.built", "/secret.txt", "/api/v1/nothing", "/api"})
    void what_is_no_page_is_a_problem_and_never_the_page(String path) {
        given().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("ADDRESS_UNKNOWN"));
    }

    @Test
    void what_programs_look_for_at_a_known_place_is_not_taken_for_a_page() {
        given().get("/.well-known/oauth-authorization-server")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("token_endpoint", endsWith("/api/v1/oauth/token"));
    }

    @Test
    void a_page_known_already_is_not_sent_again() {
        var tag = browser("identity").get("/").header("ETag");
        browser("identity")
                .header("If-None-Match", "\"other\", W/" + tag)
                .get("/?a=1")
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"gzip, br|br", "gzip|gzip", "br;q=0, gzip;q=0.5|gzip", "gzip;q=0|", "identity|"})
    void what_is_named_by_its_content_is_kept_for_ever_in_the_smallest_form(String accepted, String coding) {
        browser(accepted)
                .get(SCRIPT)
                .then()
                .statusCode(200)
                .header("Content-Type", "text/javascript; charset=utf-8")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Vary", "Accept-Encoding")
                .header("ETag", coding == null ? notNullValue() : endsWith("-" + coding + "\""))
                .header("Content-Encoding", coding == null ? nullValue() : equalTo(coding));
    }

    @Test
    void head_tells_the_same_without_the_content() {
        browser("identity")
                .head(SCRIPT)
                .then()
                .statusCode(200)
                .header("Content-Length", Integer.toString(BuiltPages.SCRIPT.length()))
                .body(equalTo(""));
    }

    @Test
    void the_pages_of_the_api_have_an_address_of_their_own() {
        given().get("/api/docs").then().statusCode(200).body(containsString("<title>API</title>"));
    }

    @Test
    void only_reading_finds_pages() {
        given().post("/groups").then().statusCode(not(equalTo(200))).contentType("application/problem+json");
    }

    /** Written by hand: a client would tidy such paths up before asking. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/assets/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/assets/..%5c..%5csecret.txt"
            })
    void no_path_leads_out_of_the_folder(String path) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain(BuiltPages.SECRET);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", SCRIPT, "/api/v1/nothing", "/api/v1/city", "/q/health/live"})
    void every_answer_tells_the_browser_what_to_refuse(String path) {
        given().get(path)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("Permissions-Policy", containsString("camera=()"))
                .header("Strict-Transport-Security", nullValue());
    }

    @Test
    void transport_security_is_asked_for_where_there_is_some() {
        given().header("X-Forwarded-Proto", "https")
                .get("/")
                .then()
                .header("Strict-Transport-Security", containsString("max-age="));
    }

    /** Says what it accepts and leaves the content as it comes. */
    private static RequestSpecification browser(String accepted) {
        var asItComes = RestAssuredConfig.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
        return given().config(asItComes).header("Accept-Encoding", accepted);
    }
}
