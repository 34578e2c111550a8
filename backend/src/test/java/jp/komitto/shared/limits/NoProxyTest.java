package jp.komitto.shared.limits;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where no proxy stands in front, nobody can claim to come from elsewhere. */
@QuarkusTest
@TestProfile(NoProxyTest.NoProxy.class)
class NoProxyTest {

    private static final int ALLOWED = 3;

    /** As installed without a word about a proxy. */
    public static class NoProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("komitto.limits.enabled", "true", "komitto.limits.address", Integer.toString(ALLOWED));
        }
    }

    @Test
    void whatSomebodySaysOfTheirAddressIsNotBelieved() {
        for (int n = 0; n < ALLOWED; n++) {
            claiming(n).then().statusCode(200);
        }
        claiming(ALLOWED).then().statusCode(429);
    }

    private static Response claiming(int n) {
        return given().header("X-Forwarded-For", "192.0.2." + n)
                .header("Forwarded", "for=192.0.2." + n)
                .get("/api/v1/city");
    }
}
