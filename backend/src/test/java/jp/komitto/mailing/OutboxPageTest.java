package jp.komitto.mailing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.util.Map;
import jp.komitto.shared.web.Visitor;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** The page on which somebody who tries Komitto out reads the mails. */
@QuarkusTest
@TestProfile(WithoutMailServer.class)
class OutboxPageTest {

    private static final String PAGE = "/dev/outbox";

    @Inject
    Outbox outbox;

    @Test
    void itShowsMailsWithLinksToFollowAndNothingOfThemIsMarkup() {
        Vertx.await(() -> Panache.withTransaction(() -> outbox.enqueue(new Mail(
                "guardian-given",
                null,
                "hanako@mail.example",
                "ja",
                Map.of("name", "<script>alert(1)</script>", "signIn", "https://komitto.example/sign-in?a=1&b=2")))));
        String html = given().get(PAGE)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/html;charset=UTF-8"))
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .asString();
        assertThat(html)
                .contains("<html lang=\"ja\">")
                .contains("hanako@mail.example")
                .contains("href=\"https://komitto.example/sign-in?a=1&amp;b=2\"")
                .contains("&lt;script&gt;")
                .doesNotContain("<script")
                .doesNotContain("style=");
        given().get("/dev/outbox.css").then().statusCode(200);
    }

    @Test
    void itIsNotThereForAnybodyElse() {
        given().header("X-Forwarded-For", "127.0.0.1").get(PAGE).then().statusCode(404);
        given().header("Host", "rebound.example")
                .get(PAGE)
                .then()
                .statusCode(404)
                .body("code", equalTo("ADDRESS_UNKNOWN"));
        given().header("Via", "1.1 proxy").get("/dev/outbox.css").then().statusCode(404);
        assertThat(new Visitor(InetAddress.ofLiteral("192.0.2.7"), "localhost", false).isAtThisComputer())
                .isFalse();
        assertThat(new Visitor(InetAddress.ofLiteral("::1"), "localhost", false).isAtThisComputer())
                .isTrue();
    }
}
