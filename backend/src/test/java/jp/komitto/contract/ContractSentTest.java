package jp.komitto.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Whoever writes a client fetches the contract, as YAML or as JSON. */
@QuarkusTest
class ContractSentTest {

    @Test
    void bothFormsSayTheSame() throws JsonProcessingException {
        String yaml = sent("yaml");
        String json = sent("json");
        assertThat(yaml).startsWith("---\nopenapi: 3.1.0");
        assertThat(new YAMLMapper().readTree(yaml)).isEqualTo(new ObjectMapper().readTree(json));
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        String tag = given().get("/api/openapi.yaml").header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/openapi.yaml")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(is(""));
        given().header("If-None-Match", tag).get("/api/openapi.json").then().statusCode(200);
    }

    private static String sent(String form) {
        return given().get("/api/openapi." + form)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/" + form))
                .extract()
                .asString();
    }
}
