package jp.komitto.entrance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import jp.komitto.testing.People;
import jp.komitto.testing.People.Person;
import jp.komitto.testing.People.SignedIn;
import org.junit.jupiter.api.Test;

/** Whoever agreed to something else is asked, and nothing but the current version is agreed to. */
@QuarkusTest
class AgreeingToTermsTest {

    private static final String TERMS = "/api/v1/me/terms";

    @Inject
    People people;

    private static String current() {
        return given().get("/api/v1/terms").then().statusCode(200).extract().path("version");
    }

    private long agreements(Person person) {
        return people.count("select count(*) from journal where type = 'TermsAgreed' and subject = $1", person.id());
    }

    @Test
    void whoeverAgreedToTheCurrentTermsIsNotAsked() {
        people.somebody()
                .signedIn()
                .asks()
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("termsVersion", is(current()), "termsAsked", is(false));
    }

    @Test
    void whoeverAgreedBeforeIsAskedUntilTheyAgreeAndReadsEverythingMeanwhile() {
        Person person = people.somebody();
        SignedIn somebody = person.signedIn();
        // As if the terms had been others when the account was opened.
        people.run("update account set terms_version = 'long ago' where id = $1", person.id());

        somebody.asks()
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("termsVersion", is("long ago"), "termsAsked", is(true));
        somebody.asks().get("/api/v1/my/notices").then().statusCode(200);

        somebody.says(Map.of("version", "long ago"))
                .put(TERMS)
                .then()
                .statusCode(409)
                .body("code", is("TERMS_OUTDATED"));
        assertThat(agreements(person)).isZero();

        somebody.says(Map.of("version", current()))
                .put(TERMS)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("termsVersion", is(current()), "termsAsked", is(false));
        assertThat(agreements(person)).isEqualTo(1);
    }
}
