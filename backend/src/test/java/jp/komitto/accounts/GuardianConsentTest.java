package jp.komitto.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import jp.komitto.accounts.Opening.Opened;
import jp.komitto.shared.database.Database;
import jp.komitto.testing.Mailbox;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** A child asks, a guardian answers. */
@QuarkusTest
class GuardianConsentTest {

    private static final String CONSENTS = "/api/v1/guardian-consents";

    @Inject
    Database database;

    private static Response decide(String token, String decision, String birthDate) {
        Map<String, Object> said = new HashMap<>(Map.of("token", token, "decision", decision));
        if (birthDate != null) {
            said.putAll(Map.of("guardianName", "水戸 和子", "relationship", "PARENT", "childBirthDate", birthDate));
        }
        return given().contentType("application/json").body(said).post(CONSENTS + "/decision");
    }

    private Row of(Opened child) {
        return Vertx.await(() -> database.query(
                        "select a.status, a.guardian, to_jsonb(c) as consent from account a"
                                + " join guardian_consent c on c.account_id = a.id where a.id = $1",
                        Tuple.of(child.id())))
                .iterator()
                .next();
    }

    @Test
    void aChildWaitsUntilTheGuardianSaysYesAndNoBirthDateStays() {
        Mailbox guardian = new Mailbox(Opening.address());
        Opened child = Opening.open(Opening.details(AgeBand.UNDER_16, guardian.address()));
        assertThat(of(child).getString("status")).isEqualTo("WAITING");
        Mailbox.Arrived letter = guardian.first();
        assertThat(letter.body()).contains("「はなこ」さん");
        given().contentType("application/json")
                .body(Map.of("token", letter.token()))
                .post(CONSENTS + "/look")
                .then()
                .statusCode(200)
                .body("childDisplayName", equalTo("はなこ"))
                .body("termsVersion", equalTo("1"));

        decide(letter.token(), "GIVEN", null).then().statusCode(422).body("code", equalTo("GUARDIAN_DETAILS_NEEDED"));
        decide(letter.token(), "GIVEN", "2001-05-05")
                .then()
                .statusCode(422)
                .body("code", equalTo("GUARDIAN_BIRTH_DATE_UNLIKELY"));
        decide(letter.token(), "GIVEN", "2014-05-17").then().statusCode(204);

        assertThat(of(child).getString("status")).isEqualTo("ACTIVE");
        assertThat(of(child).getString("guardian")).isEqualTo("GIVEN");
        assertThat(of(child).getValue("consent").toString())
                .contains("2030-05-01")
                .doesNotContain("2014")
                .doesNotContain("05-17")
                .doesNotContain("@");
        assertThat(child.mailbox().nth(2).subject()).isEqualTo("保護者の同意がありました");
        decide(letter.token(), "GIVEN", "2014-05-17").then().statusCode(410);
    }

    @Test
    void aGuardianSaysNoAndMayBeAskedAgain() {
        Mailbox guardian = new Mailbox(Opening.address());
        Opened child = Opening.open(Opening.details(AgeBand.UNDER_16, guardian.address()));
        decide(guardian.first().token(), "REFUSED", null).then().statusCode(204);
        assertThat(of(child).getString("guardian")).isEqualTo("REFUSED");
        assertThat(of(child).getString("status")).isEqualTo("WAITING");
        assertThat(child.mailbox().nth(2).subject()).isEqualTo("保護者の同意がありませんでした");

        child.citizen()
                .says(Map.of("guardianEmail", guardian.address()))
                .post("/api/v1/me/guardian")
                .then()
                .statusCode(202)
                .body("expiresInMinutes", equalTo(14 * 24 * 60));
        decide(guardian.nth(2).token(), "GIVEN", "2014-05-17").then().statusCode(204);
        assertThat(of(child).getString("status")).isEqualTo("ACTIVE");
    }

    @Test
    void aNewLetterMakesTheOldLinkUselessAndThreeADayAreEnough() {
        Mailbox guardian = new Mailbox(Opening.address());
        Opened child = Opening.open(Opening.details(AgeBand.UNDER_16, guardian.address()));
        String old = guardian.first().token();
        for (int status : new int[] {202, 202, 429}) {
            child.citizen()
                    .says(Map.of("guardianEmail", guardian.address()))
                    .post("/api/v1/me/guardian")
                    .then()
                    .statusCode(status);
        }
        decide(old, "REFUSED", null).then().statusCode(410);
        decide(guardian.nth(3).token(), "REFUSED", null).then().statusCode(204);
    }

    @Test
    void nobodyIsTheirOwnGuardianAndAdultsNeedNone() {
        String email = Opening.address();
        Opening.ask(email);
        String token = new Mailbox(email).first().token();
        assertThatThrownBy(() -> Opening.complete(token, Opening.details(AgeBand.UNDER_16, email.toLowerCase())))
                .hasMessage(AccountProblem.GUARDIAN_EMAIL_OWN.sentence());
        assertThatThrownBy(() -> Opening.complete(token, Opening.details(AgeBand.UNDER_16, null)))
                .hasMessage(AccountProblem.GUARDIAN_EMAIL_NEEDED.sentence());
        Opening.adult()
                .citizen()
                .says(Map.of("guardianEmail", Opening.address()))
                .post("/api/v1/me/guardian")
                .then()
                .statusCode(409)
                .body("code", equalTo("GUARDIAN_NOT_NEEDED"));
    }

    @Test
    void aNameThatLooksLikeALinkIsNoneInTheGuardiansLetter() {
        Mailbox guardian = new Mailbox(Opening.address());
        Opening.open(new StartingAccounts.Details("https://evil.example/", AgeBand.UNDER_16, "1", guardian.address()));
        assertThat(guardian.first().body()).contains("https：／／evil．example／").doesNotContain("evil.example");
    }
}
