package jp.komitto.city;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The city's master data over HTTP. */
@QuarkusTest
class CityTest {

    @Test
    void namesDistrictsDepartmentsAndTheTwentyFieldsOfTheLaw() {
        given().get("/api/v1/city")
                .then()
                .statusCode(200)
                .body("code", is("082015"))
                .body("name", is("水戸市"))
                .body("districts", hasSize(34))
                .body("districts.label", hasItems("見川", "双葉台", "内原"))
                .body(
                        "fields.lawItem",
                        contains(java.util.stream.IntStream.rangeClosed(1, 20)
                                .boxed()
                                .toArray()))
                .body("kinds.code", contains("NPO", "VOLUNTEER", "COMMUNITY", "COMPANY", "STUDENT", "OTHER_NONPROFIT"))
                .body("contact.phone", not(emptyString()));
    }

    @Test
    void speaksTheReadersLanguage() {
        given().header("Accept-Language", "en").get("/api/v1/city").then().body("name", is("Mito City"));
        given().header("Accept-Language", "fr, *;q=0.1")
                .get("/api/v1/city")
                .then()
                .body("name", is("水戸市"));
        given().header("Accept-Language", ";;;broken")
                .get("/api/v1/city")
                .then()
                .body("name", is("水戸市"));
    }
}
