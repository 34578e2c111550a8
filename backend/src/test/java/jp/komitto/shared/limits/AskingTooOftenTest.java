package jp.komitto.shared.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who asks too often is told so, and nobody else feels it. A proxy in front says whose address a request comes from. */
@QuarkusTest
@TestProfile(AskingTooOftenTest.FewRequests.class)
class AskingTooOftenTest {

    private static final int OF_AN_ADDRESS = 30;
    private static final int SEARCHES = 5;
    private static final AtomicInteger NEXT = new AtomicInteger();

    /** Small numbers, so that they are soon spent, behind a proxy. */
    public static class FewRequests implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "komitto.limits.enabled",
                    "true",
                    "komitto.limits.address",
                    Integer.toString(OF_AN_ADDRESS),
                    "komitto.limits.search",
                    Integer.toString(SEARCHES),
                    "quarkus.http.proxy.proxy-address-forwarding",
                    "true");
        }
    }

    private final String address = "192.0.2." + NEXT.incrementAndGet();

    @Test
    void everyAnswerTellsHowManyRequestsAreLeft() {
        Response first = from(address).get("/api/v1/city");
        first.then().statusCode(200).header("RateLimit-Limit", Integer.toString(OF_AN_ADDRESS));
        assertThat(left(first)).isEqualTo(OF_AN_ADDRESS - 1);
        assertThat(left(from(address).get("/api/v1/nothing"))).isEqualTo(OF_AN_ADDRESS - 2);
        assertThat(Integer.parseInt(first.header("RateLimit-Reset"))).isBetween(1, 60);
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeBack() {
        refused(OF_AN_ADDRESS, n -> from(address).get("/api/v1/city"))
                .then()
                .contentType("application/problem+json")
                .header("Retry-After", oneOf("1", "2"))
                .header("RateLimit-Remaining", "0")
                .header("Content-Security-Policy", notNullValue())
                .body("code", is("TOO_MANY_REQUESTS"))
                .body("detail", endsWith("。"));
        from("198.51.100.1").get("/api/v1/city").then().statusCode(200);
    }

    @Test
    void aNeighbourInTheSameIpv6NetworkSharesTheLimit() {
        refused(OF_AN_ADDRESS, n -> from("[2001:db8:1:2:" + n + "::1]").get("/api/v1/city"));
        from("[2001:db8:1:3::1]").get("/api/v1/city").then().statusCode(200);
    }

    @Test
    void somebodyUnknownSearchesLessOftenThanTheyRead() {
        refused(SEARCHES, n -> from(address).get("/api/v1/groups?q=川")).then().header("RateLimit-Limit", is("5"));
        from(address).get("/api/v1/suggestions?q=川").then().statusCode(429);
        from(address).get("/api/v1/city").then().statusCode(200);
    }

    @Test
    void aForgedTokenIsNoWayAroundIt() {
        refused(SEARCHES, n -> forging().get("/api/v1/groups?q=川"));
        refused(OF_AN_ADDRESS - SEARCHES - 1, n -> forging().get("/api/v1/my/groups"));
    }

    @Test
    void healthIsNotCounted() {
        IntStream.range(0, OF_AN_ADDRESS + 1).forEach(n -> from(address).get("/q/health/live"));
        from(address).get("/q/health/live").then().statusCode(200).header("RateLimit-Limit", nullValue());
    }

    /** The first refusal, which comes no sooner than after so many requests and soon after them. */
    private static Response refused(int allowed, IntFunction<Response> asking) {
        for (int n = 0; n < 2 * allowed; n++) {
            Response answer = asking.apply(n);
            if (answer.statusCode() == 429) {
                assertThat(n).isGreaterThanOrEqualTo(allowed);
                return answer;
            }
        }
        throw new AssertionError("never refused");
    }

    private RequestSpecification forging() {
        return from(address).header("Authorization", "Bearer forged.forged.forged");
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }

    private static int left(Response answer) {
        return Integer.parseInt(answer.header("RateLimit-Remaining"));
    }
}
