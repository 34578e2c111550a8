package jp.komitto.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Map;
import jp.komitto.accounts.Opening.Opened;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Mailbox;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** Another address, and another age. */
@QuarkusTest
class ChangingEmailTest {

    @Inject
    Database database;

    private static Response ask(Opened person, String email) {
        return person.citizen().says(Map.of("email", email)).post("/api/v1/me/email");
    }

    private static Response confirm(String token) {
        return given().contentType("application/json")
                .body(Map.of("token", token))
                .post("/api/v1/email-changes/confirmation");
    }

    private String emailOf(Opened person) {
        return Vertx.await(() -> database.query(
                        "select email from account_contact where account_id = $1", Tuple.of(person.id())))
                .iterator()
                .next()
                .getString("email");
    }

    @Test
    void aNewAddressProvesItselfAndTheOldOneHearsOfIt() {
        Opened person = Opening.adult();
        Mailbox next = new Mailbox(Opening.address());
        ask(person, next.address()).then().statusCode(202);
        String token = next.first().token();
        assertThat(emailOf(person)).isEqualTo(person.email());
        confirm(token).then().statusCode(204);
        assertThat(emailOf(person)).isEqualTo(next.address());
        Mailbox.Arrived notice = person.mailbox().nth(2);
        assertThat(notice.subject()).isEqualTo("メールアドレスが変わりました");
        assertThat(notice.body()).doesNotContain(next.address());
        confirm(token).then().statusCode(410);
    }

    @Test
    void askingDoesNotTellWhoseAnAddressIs() {
        Opened person = Opening.adult();
        Opened other = Opening.adult();
        Response taken = ask(person, other.email());
        Response free = ask(person, Opening.address());
        assertThat(taken.statusCode()).isEqualTo(free.statusCode());
        assertThat(taken.asString()).isEqualTo(free.asString());
        assertThat(other.mailbox().nth(2).body()).doesNotContain("#token=");
    }

    @Test
    void anAddressThatSomebodyTookMeanwhileIsTheirs() {
        Opened person = Opening.adult();
        Mailbox wanted = new Mailbox(Opening.address());
        ask(person, wanted.address());
        String token = wanted.first().token();
        Opening.ask(wanted.address());
        Opening.complete(wanted.nth(2).token(), Opening.details(AgeBand.AGE_30_49, null));
        confirm(token).then().statusCode(409).body("code", equalTo("ACCOUNT_EXISTS"));
        assertThat(emailOf(person)).isEqualTo(person.email());
    }

    @Test
    void theDeskMakesAMinorAnAdultAndNobodyDoesItForThemselves() {
        Opened minor = Opening.open(Opening.details(AgeBand.AGE_16_17, null));
        Map<String, Object> seen = Map.of("ageBand", "AGE_18_29", "evidence", "IDENTITY_CARD");
        String path = "/api/v1/desk/accounts/" + minor.id() + "/age-band";
        minor.as(Role.SECRETARIAT).says(seen).put(path).then().statusCode(403).body("code", equalTo("AGE_OWN"));
        minor.citizen().says(seen).put(path).then().statusCode(403);
        Somebody.of(Role.SECRETARIAT).says(seen).put(path).then().statusCode(204);
        assertThat(Vertx.await(() -> database.query("select age_band from account where id = $1", Tuple.of(minor.id())))
                        .iterator()
                        .next()
                        .getString("age_band"))
                .isEqualTo("AGE_18_29");
    }
}
