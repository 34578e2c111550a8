package jp.komitto.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.testing.TestActors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever goes wrong, the answer has one shape and a sentence. */
@QuarkusTest
class ProblemShapesTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/nothing, 404, ADDRESS_UNKNOWN",
        "/api/v1/projects/not-an-id, 404, ADDRESS_UNKNOWN",
        "/api/v1/projects?size=0, 400, VALUES_INVALID",
        "/api/v1/projects?size=101, 400, VALUES_INVALID",
        "/api/v1/projects?size=many, 400, VALUES_INVALID",
        "/api/v1/projects?year=abc, 400, VALUES_INVALID",
        "/api/v1/projects?group=abc, 400, VALUES_INVALID",
        "/api/v1/projects?cursor=%F0%9F%98%80, 400, CURSOR_INVALID",
        "/api/v1/projects?q=%00, 400, VALUES_INVALID",
        "/api/v1/projects?q=%E2%80%AE, 400, VALUES_INVALID"
    })
    void aReadThatCannotBeAnsweredSaysWhy(String address, int status, String code) {
        problem(given().urlEncodingEnabled(false).get(address).then(), status, code);
    }

    @Test
    void aWrongValueIsNamed() {
        given().get("/api/v1/projects?size=101")
                .then()
                .body("errors[0].pointer", is("size"))
                .body("errors[0].code", is("Max"))
                .body("errors[0].detail", is("100以下の数字を入れてください。"));
    }

    @Test
    void aMethodNobodyOffersIsNamed() {
        problem(given().delete("/api/v1/city").then(), 405, "METHOD_UNKNOWN");
    }

    @Test
    void aFormNobodyOffersIsNamed() {
        problem(given().accept("application/xml").get("/api/v1/city").then(), 406, "FORM_NOT_ACCEPTABLE");
    }

    @Test
    void tooLargeABodyIsNamed() {
        problem(
                given().contentType(ContentType.JSON)
                        .body("x".repeat(70_000))
                        .post("/api/v1/projects")
                        .then(),
                413,
                "BODY_TOO_LARGE");
    }

    @Test
    void aFormThatIsNoneIsNamed() {
        for (String torn : List.of("grant_type=client_credentials&scope=groups%", "a=%zz")) {
            RawHttp.Answer answer = RawHttp.send(new RawHttp.Request(
                    "POST",
                    "/api/v1/oauth/token",
                    List.of("Content-Type: application/x-www-form-urlencoded"),
                    torn.getBytes(StandardCharsets.US_ASCII)));
            assertThat(answer.status()).as(torn).isEqualTo(400);
            assertThat(answer.body()).as(torn).contains("\"REQUEST_MALFORMED\"");
        }
        String documents = "/api/v1/registrations/" + UUID.randomUUID() + "/documents";
        RawHttp.Answer answer = RawHttp.send(new RawHttp.Request(
                "POST",
                documents,
                List.of(
                        TestActors.HEADER + ": " + UUID.randomUUID() + " CITIZEN",
                        "Content-Type: multipart/form-data; boundary="),
                "--x--".getBytes(StandardCharsets.US_ASCII)));
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void everyRefusalOfEveryContextIsInTheCatalogue() {
        Set<String> written = new ClassFileImporter()
                .importPackages("jp.komitto").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ProblemCode.class))
                        .map(type -> type.getName())
                        .collect(Collectors.toSet());
        Set<String> listed = ProblemCatalogue.ALL.stream()
                .map(code -> ((Enum<?>) code).getDeclaringClass().getName())
                .collect(Collectors.toSet());
        assertThat(listed).isEqualTo(written);
        assertThat(ProblemCatalogue.ALL).extracting(ProblemCode::name).doesNotHaveDuplicates();
    }

    @Test
    void everyRefusalIsExplainedToThirdParties() {
        given().get("/api/problems").then().statusCode(200).body("code", hasItem("GROUP_NOT_FOUND"));
    }

    private static void problem(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body("title", not(emptyString()))
                .body("detail", endsWith("。"))
                .body("code", is(code))
                .body("type", is("/api/problems#" + code));
    }
}
