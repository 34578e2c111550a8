package jp.komitto.accounts;

import static io.restassured.RestAssured.given;
import static jp.komitto.accounts.Opening.SIGN_UPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.komitto.accounts.Opening.Opened;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.problem.Problem;
import jp.komitto.testing.Mailbox;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** From an address to an account. */
@QuarkusTest
class SigningUpTest {

    @Inject
    Database database;

    private static Response askRaw(String email, String locale) {
        return given().contentType("application/json")
                .body(Map.of("email", email, "locale", locale))
                .post(SIGN_UPS);
    }

    private static Response look(String token) {
        return given().contentType("application/json")
                .body(Map.of("token", token))
                .post(SIGN_UPS + "/look");
    }

    private Row one(String sql, Object... values) {
        return Vertx.await(() -> database.query(sql, Tuple.from(values)))
                .iterator()
                .next();
    }

    @Test
    void aLetterProvesTheAddressAndOpensAnAccountOnce() {
        String email = Opening.address();
        Opening.ask(email);
        Mailbox.Arrived letter = new Mailbox(email).first();
        assertThat(letter.from()).contains("<komitto@city.example>");
        assertThat(letter.subject()).isEqualTo("こみっと広場の登録を続けてください");
        assertThat(letter.body()).contains("水戸市役所 市民生活課").doesNotContain("{");
        look(letter.token()).then().statusCode(200).body("email", equalTo(email));

        UUID id = Opening.complete(letter.token(), Opening.details(AgeBand.AGE_18_29, null));
        Row account = one("select status, guardian, locale, terms_version from account where id = $1", id);
        assertThat(account.getString("status")).isEqualTo("ACTIVE");
        assertThat(account.getString("guardian")).isEqualTo("NOT_NEEDED");
        assertThat(account.getString("locale")).isEqualTo("ja");
        assertThat(account.getString("terms_version")).isEqualTo("1");

        look(letter.token()).then().statusCode(410).body("code", equalTo("LINK_NOT_OPEN"));
        assertThatThrownBy(() -> Opening.complete(letter.token(), Opening.details(AgeBand.AGE_18_29, null)))
                .hasMessage(AccountProblem.LINK_NOT_OPEN.sentence());
    }

    @Test
    void ofTwoWhoUseOneLinkAtOnceOneGetsTheAccount() throws Exception {
        String email = Opening.address();
        Opening.ask(email);
        String token = new Mailbox(email).first().token();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> both = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(n -> () -> {
                        try {
                            return Opening.complete(token, Opening.details(AgeBand.AGE_18_29, null)) != null;
                        } catch (Problem refused) {
                            return false;
                        }
                    })
                    .toList();
            long opened = 0;
            for (var attempt : threads.invokeAll(both)) {
                opened += attempt.get() ? 1 : 0;
            }
            assertThat(opened).isEqualTo(1);
        }
        assertThat(one("select count(*) as n from account_contact where email = $1", email)
                        .getLong("n"))
                .isEqualTo(1);
    }

    @Test
    void aLinkIsOverAfterThirtyMinutesAndOnlyItsHashIsKept() {
        String email = Opening.address();
        Opening.ask(email);
        String token = new Mailbox(email).first().token();
        Row link = one(
                "select encode(hash, 'hex') as hash, expires_at - issued_at = interval '30 minutes' as half_an_hour"
                        + " from one_time_link where email = $1",
                email);
        assertThat(link.getBoolean("half_an_hour")).isTrue();
        assertThat(link.getString("hash")).hasSize(64).doesNotContain(token);
        Vertx.await(
                () -> database.query("update one_time_link set expires_at = now() where email = $1", Tuple.of(email)));
        look(token).then().statusCode(410);
        assertThatThrownBy(() -> Opening.complete(token, Opening.details(AgeBand.AGE_18_29, null)))
                .hasMessage(AccountProblem.LINK_NOT_OPEN.sentence());
    }

    @Test
    void theAnswerIsTheSameWhetherTheAddressIsKnownAndTheLetterSaysSo() {
        Opened known = Opening.adult();
        Response forKnown = askRaw(known.email().toUpperCase(), "en");
        Response forUnknown = askRaw(Opening.address(), "en");
        assertThat(forKnown.statusCode()).isEqualTo(forUnknown.statusCode()).isEqualTo(202);
        assertThat(forKnown.asString()).isEqualTo(forUnknown.asString());
        assertThat(forKnown.headers().asList().stream()
                        .map(header -> header.getName())
                        .toList())
                .isEqualTo(forUnknown.headers().asList().stream()
                        .map(header -> header.getName())
                        .toList());
        Mailbox.Arrived letter = known.mailbox().nth(2);
        assertThat(letter.subject()).isEqualTo("You already have an account");
        assertThat(letter.body()).doesNotContain("#token=");
    }

    @Test
    void theAnswerTakesTheSameTimeWhetherTheAddressIsKnown() {
        List<Opened> known =
                IntStream.range(0, 5).mapToObj(n -> Opening.adult()).toList();
        int rounds = 60;
        long[] knownTook = new long[rounds];
        long[] unknownTook = new long[rounds];
        for (int n = 0; n < rounds; n++) {
            forgetLinks();
            unknownTook[n] = timed(Opening.address());
            knownTook[n] = timed(known.get(n % known.size()).email());
        }
        double ratio = (double) median(knownTook) / median(unknownTook);
        assertThat(ratio).isBetween(0.7, 1.4);
    }

    private void forgetLinks() {
        Vertx.await(() -> database.query("delete from one_time_link"));
    }

    private static long timed(String email) {
        long start = System.nanoTime();
        askRaw(email, "ja");
        return System.nanoTime() - start;
    }

    private static long median(long[] took) {
        Arrays.sort(took);
        return took[took.length / 2];
    }

    @Test
    void nobodyIsFloodedWithLetters() {
        String email = Opening.address();
        IntStream.range(0, 9).forEach(n -> Opening.ask(email));
        Row mails = one("select count(*) as n from one_time_link where email = $1", email);
        assertThat(mails.getLong("n")).isEqualTo(5);
    }

    @Test
    void anAddressIsReadAsItWasMeantAndNothingElseIsTaken() {
        String email = Opening.address();
        Opening.ask(" " + email.replace("@", "＠") + "　");
        assertThat(new Mailbox(email).first().subject()).contains("登録");
        Opening.ask("dots..are.fine.@docomo.example");
        List.of("hanako", "hanako@", "hana ko@example.jp", "a@b.jp\r\nBcc: all@example.jp", "a@b")
                .forEach(wrong -> askRaw(wrong, "ja").then().statusCode(400));
        askRaw(email, "fr").then().statusCode(400).body("errors[0].pointer", equalTo("/locale"));
    }

    @Test
    void nobodyAgreesToTermsThatNoLongerHoldAndTheLinkStaysGood() {
        String email = Opening.address();
        Opening.ask(email);
        String token = new Mailbox(email).first().token();
        assertThatThrownBy(() ->
                        Opening.complete(token, new StartingAccounts.Details("はなこ", AgeBand.AGE_18_29, "0", null)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("利用規約");
        look(token).then().statusCode(200);
        given().header("Accept-Language", "ja-x-easy")
                .get("/api/v1/terms")
                .then()
                .statusCode(200)
                .body("version", equalTo("1"))
                .body("paragraphs[0].heading", equalTo("こみっと広場は どんな ところですか"));
    }
}
