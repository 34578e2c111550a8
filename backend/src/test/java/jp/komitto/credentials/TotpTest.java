package jp.komitto.credentials;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.People;
import jp.komitto.testing.People.Person;
import jp.komitto.testing.People.SignedIn;
import org.junit.jupiter.api.Test;

/** Codes of an authenticator app, and codes on paper for the day it is lost. */
@QuarkusTest
class TotpTest {

    @Inject
    People people;

    @Test
    void once_set_up_a_password_alone_no_longer_opens() {
        Person person = people.somebody();
        SignedIn signedIn = person.signedIn();
        TestTotp app = setUp(signedIn);

        Response first = person.signIn();
        first.then()
                .statusCode(200)
                .header("Set-Cookie", is((String) null))
                .body("status", is("SECOND_FACTOR"), "methods", is(List.of("TOTP", "RECOVERY_CODE")), "me", is((Object)
                        null));
        step(first, "TOTP", "000000").then().statusCode(422).body("code", is("CODE_WRONG"));
        step(first, "TOTP", app.next()).then().statusCode(200).body("me.secondFactor.totp", is(true));
    }

    @Test
    void a_code_counts_once_and_so_does_the_first_step() {
        Person person = people.somebody();
        TestTotp app = setUp(person.signedIn());
        Response first = person.signIn();
        String code = app.next();
        step(first, "TOTP", code).then().statusCode(200);

        step(first, "TOTP", code).then().statusCode(410).body("code", is("SIGN_IN_OVER"));
        step(person.signIn(), "TOTP", code).then().statusCode(422);
    }

    @Test
    void a_code_on_paper_opens_once_however_it_is_typed() {
        Person person = people.somebody();
        SignedIn signedIn = person.signedIn();
        TestTotp app = setUp(signedIn);
        assertThat(app.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        String typed = app.recoveryCodes().getFirst().toLowerCase().replace("-", " ");

        step(person.signIn(), "RECOVERY_CODE", typed)
                .then()
                .statusCode(200)
                .body("me.secondFactor.recoveryCodesLeft", is(9));
        step(person.signIn(), "RECOVERY_CODE", typed).then().statusCode(422);
    }

    @Test
    void staff_put_on_their_office_only_with_a_second_factor_and_keep_it() {
        Person person = people.holding(Role.SECRETARIAT, "");
        SignedIn signedIn = person.signedIn();
        signedIn.says(Map.of("role", "SECRETARIAT"))
                .put("/api/v1/auth/office")
                .then()
                .statusCode(403)
                .body("code", is("SECOND_FACTOR_NEEDED"));

        setUp(signedIn);
        Response putOn = signedIn.says(Map.of("role", "SECRETARIAT")).put("/api/v1/auth/office");

        putOn.then().statusCode(200).body("me.office.role", is("SECRETARIAT"));
        SignedIn inOffice = SignedIn.of(putOn);
        inOffice.asks().get("/api/v1/desk/inbox").then().statusCode(200);
        inOffice.asks().get("/api/v1/my/groups").then().statusCode(403);
        signedIn.asks()
                .noContentType()
                .delete("/api/v1/me/totp")
                .then()
                .statusCode(409)
                .body("code", is("SECOND_FACTOR_MUST_STAY"));
        Response off = inOffice.says("{}").put("/api/v1/auth/office");
        off.then().statusCode(200).body("me.office", is((Object) null));
        SignedIn.of(off).asks().get("/api/v1/desk/inbox").then().statusCode(403);
    }

    @Test
    void whoever_works_not_for_the_city_may_give_it_up() {
        Person person = people.somebody();
        SignedIn signedIn = person.signedIn();
        setUp(signedIn);

        signedIn.asks().noContentType().delete("/api/v1/me/totp").then().statusCode(204);

        person.signIn().then().body("status", is("SIGNED_IN"), "me.secondFactor.recoveryCodesLeft", is(0));
    }

    @Test
    void new_codes_on_paper_end_the_old_ones() {
        Person person = people.somebody();
        SignedIn signedIn = person.signedIn();
        TestTotp app = setUp(signedIn);
        List<String> renewed = signedIn.asks()
                .noContentType()
                .post("/api/v1/me/recovery-codes")
                .path("recoveryCodes");

        step(person.signIn(), "RECOVERY_CODE", app.recoveryCodes().getFirst())
                .then()
                .statusCode(422);
        step(person.signIn(), "RECOVERY_CODE", renewed.getFirst()).then().statusCode(200);
    }

    @Test
    void guessing_codes_ends_after_five() {
        Person person = people.somebody();
        setUp(person.signedIn());
        Response first = person.signIn();
        for (int n = 0; n < 5; n++) {
            step(first, "TOTP", "00000" + n).then().statusCode(422);
        }

        step(first, "TOTP", "000009")
                .then()
                .statusCode(429)
                .body("code", is("TRY_LATER"))
                .header("Retry-After", Integer::parseInt, lessThanOrEqualTo(60));
    }

    private static Response step(Response first, String method, String code) {
        return given().contentType("application/json")
                .body(Map.of("challenge", first.path("challenge"), "method", method, "code", code))
                .post("/api/v1/auth/second-factor");
    }

    /** The app on a telephone whose clock runs ahead a little more each time, so that no code comes twice. */
    private static final class TestTotp {

        private final TotpSecret secret;
        private List<String> recoveryCodes;
        private boolean late = true;

        TestTotp(String base32) {
            secret = new TotpSecret(decoded(base32));
        }

        List<String> recoveryCodes() {
            return recoveryCodes;
        }

        /** First the code of half a minute ago, then of half a minute ahead. */
        String next() {
            String code = secret.code(Instant.now().plusSeconds(late ? -30 : 30));
            late = false;
            return code;
        }

        private static byte[] decoded(String base32) {
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            long bits = 0;
            int count = 0;
            for (char letter : base32.toCharArray()) {
                bits = (bits << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
                count += 5;
                if (count >= 8) {
                    count -= 8;
                    bytes.write((int) (bits >> count));
                }
            }
            return bytes.toByteArray();
        }
    }

    private static TestTotp setUp(SignedIn person) {
        Response start = person.asks().noContentType().post("/api/v1/me/totp");
        start.then().statusCode(200);
        assertThat(start.<String>path("uri"))
                .startsWith("otpauth://totp/Komitto:")
                .contains("secret=" + start.path("secret"));
        TestTotp app = new TestTotp(start.path("secret"));
        Response confirmed = person.says(Map.of("code", app.next())).post("/api/v1/me/totp/confirmation");
        confirmed.then().statusCode(200);
        app.recoveryCodes = confirmed.path("recoveryCodes");
        return app;
    }
}
