package jp.komitto.attendance;

import static io.restassured.RestAssured.given;
import static jp.komitto.attendance.Attending.*;
import static jp.komitto.connections.Connecting.*;
import static jp.komitto.listings.Posting.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the day that was agreed to the end, over HTTP: the door, hours, disputes, feedback, certificates. */
@QuarkusTest
class AttendingTest {

    private static final String SCANNED = "items.outcome";

    @Inject
    Database database;

    @Inject
    EndingAttendance ending;

    private final Somebody hanako = Somebody.citizen();
    private final Somebody taro = Somebody.citizen();
    private final Somebody coordinator = Somebody.of(Role.COORDINATOR);
    private final LocalDate today = today();
    private String need;
    private String match;

    @BeforeEach
    void twoHaveAgreedOnToday() {
        account(database, taro, "AGE_18_29", "taro-" + taro.id() + "@example.jp");
        need = open(hanako, NEEDS, saturdays(group(hanako)));
        match = confirmed(taro, hanako, need, today);
    }

    @Test
    void aPassIsVerifiedWithoutANetworkAndRecordedWhenThereIsOneAgain() throws Exception {
        String pass = pass(taro, match);
        JsonWebSignature offline = new JsonWebSignature();
        offline.setCompactSerialization(pass);
        offline.setKey(new JsonWebKeySet(given().get("/api/v1/oauth/jwks").asString())
                .findJsonWebKey(offline.getKeyIdHeaderValue(), null, null, null)
                .getKey());
        assertThat(offline.verifySignature()).isTrue();
        assertThat(offline.getPayload())
                .contains(match, today.toString())
                .doesNotContain(taro.id().toString());

        OffsetDateTime left = OffsetDateTime.now(FiscalYear.TOKYO);
        OffsetDateTime midnight = today.atStartOfDay(FiscalYear.TOKYO).toOffsetDateTime();
        OffsetDateTime came = left.minusMinutes(150).isBefore(midnight) ? midnight : left.minusMinutes(150);
        int seen = (int) Duration.between(came, left).toMinutes();
        scan(hanako, shown(pass, left), shown(pass + "x", left), shown(pass, came))
                .statusCode(200)
                .body(SCANNED, contains("TAKEN", "TAKEN", "TAKEN"));
        days(hanako, match)
                .body("status", is("ACTIVE"))
                .body("days", hasSize(1))
                .body("days[0].day", is(today.toString()))
                .body("days[0].seen", is(seen));
        scan(hanako, shown(pass, left), shown(pass, came)).body(SCANNED, contains("TAKEN", "TAKEN"));
        days(taro, match).body("days", hasSize(1)).body("days[0].seen", is(seen));
    }

    @Test
    void whatIsNotOursSpoilsNoOther() {
        String pass = pass(taro, match);
        OffsetDateTime now = OffsetDateTime.now(FiscalYear.TOKYO);
        Somebody other = Somebody.citizen();
        group(other);
        scan(other, shown(pass, now)).statusCode(200).body(SCANNED, contains("NOT_OURS"));
        scan(taro, shown(pass, now)).body(SCANNED, contains("NOT_OURS"));
        scan(
                        hanako,
                        shown("nonsense", now),
                        shown(forged(pass), now),
                        shown(pass, now.minusDays(1)),
                        shown(pass, now.plusHours(1)),
                        shown(pass, now))
                .body(SCANNED, contains("NOT_OURS", "NOT_OURS", "NOT_OURS", "NOT_OURS", "TAKEN"));
        hanako.asks().get(attendance(match) + "/pass").then().statusCode(403).body("code", is("PASS_OF_OTHER_SIDE"));
        String later = confirmed(
                Somebody.citizen(), hanako, open(hanako, NEEDS, saturdays(group(hanako))), today.plusDays(30));
        Somebody.citizen().asks().get(attendance(later) + "/pass").then().statusCode(404);
    }

    @Test
    void aPassIsMadeAWeekBeforeAtTheEarliest() {
        Somebody jiro = Somebody.citizen();
        String later = confirmed(jiro, hanako, need, today.plusDays(30));
        jiro.asks().get(attendance(later) + "/pass").then().statusCode(409).body("code", is("PASS_NOT_NOW"));
    }

    @Test
    void hoursHoldWhenBothSayTheSameAndFeedbackIsSeenByNobodyFirst() {
        say(taro, match, today, 150).statusCode(200).body("days[0].saidByMe", is(150));
        days(hanako, match)
                .body("days[0].saidByOther", is(150))
                .body("days[0].minutes", nullValue())
                .body("days[0].disputed", is(false));
        hanako.acts()
                .post(attendance(match) + "/completion")
                .then()
                .statusCode(409)
                .body("code", is("HOURS_NOT_CONFIRMED"));
        feedback(taro, match, true, "ありがとうございました").statusCode(409).body("code", is("FEEDBACK_NOT_OPEN"));
        say(hanako, match, today, 150)
                .statusCode(200)
                .body("days[0].minutes", is(150))
                .body("minutes", is(150));
        say(taro, match, today, 600).statusCode(409).body("code", is("ATTENDANCE_SETTLED"));
        hanako.acts()
                .post(attendance(match) + "/completion")
                .then()
                .statusCode(200)
                .body("status", is("COMPLETED"));

        feedback(taro, match, true, "楽しかったです。電話は090-1234-5678です。")
                .statusCode(201)
                .body("mine.thanks", allOf(startsWith("楽しかったです。"), not(containsString("1234"))))
                .body("open", is(false));
        hanako.asks()
                .get(MATCHES + "/" + match + "/feedback")
                .then()
                .body("theirs", nullValue())
                .body("open", is(true));
        feedback(hanako, match, false, "助かりました").statusCode(201).body("theirs.wouldAgain", is(true));
        taro.asks()
                .get(MATCHES + "/" + match + "/feedback")
                .then()
                .body("theirs.wouldAgain", is(false))
                .body("theirs.thanks", is("助かりました"));
        get(taro, match).body("status", is("CLOSED"));
        feedback(taro, match, true, "もう一度").statusCode(409);
    }

    @Test
    void feedbackOfOneSideIsShownWhenTheTimeIsOver() {
        done(taro, hanako, match, today, 60);
        feedback(taro, match, true, "また来ます").statusCode(201);
        run("update match set completed_at = now() - interval '15 days' where id = $1", match);
        hanako.asks()
                .get(MATCHES + "/" + match + "/feedback")
                .then()
                .body("theirs.thanks", is("また来ます"))
                .body("open", is(false));
        Vertx.await(ending::close);
        get(hanako, match).body("status", is("CLOSED"));
    }

    @Test
    void whereTheTwoDifferACoordinatorDecides() {
        say(taro, match, today, 300).statusCode(200);
        String day = say(hanako, match, today, 120)
                .body("days[0].disputed", is(true))
                .extract()
                .path("days[0].id");
        String desk = "/api/v1/desk/attendance/" + day;
        coordinator
                .asks()
                .get(desk)
                .then()
                .statusCode(200)
                .body("needMinutes", is(120))
                .body("offerMinutes", is(300))
                .body("matchId", is(match));
        hanako.asks().get(desk).then().statusCode(403);
        Somebody.of(Role.SECRETARIAT)
                .asks()
                .get("/api/v1/desk/inbox?kind=HOURS")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(day));
        coordinator
                .says(Map.of("minutes", 180, "reason", "入口の記録では3時間でした。"))
                .post(desk + "/settlement")
                .then()
                .statusCode(200)
                .body("minutes", is(180));
        days(taro, match).body("minutes", is(180)).body("days[0].settlement", is("入口の記録では3時間でした。"));
        coordinator
                .says(Map.of("minutes", 1, "reason", "もう一度"))
                .post(desk + "/settlement")
                .then()
                .statusCode(409)
                .body("code", is("ATTENDANCE_NOT_DISPUTED"));
    }

    @Test
    void whatOneSideSaysHoldsWhenTheOtherIsSilentAndTheMatchEndsByItself() {
        Map<String, Object> single = saturdays(group(hanako));
        single.put("when", Map.of("days", List.of(today.toString()), "commitment", "ONCE"));
        String once = confirmed(taro, hanako, open(hanako, NEEDS, single), today);
        say(taro, once, today, 90).statusCode(200);
        Vertx.await(ending::hold);
        days(taro, once).body("days[0].minutes", nullValue());
        run("update attendance set updated_at = now() - interval '15 days' where match_id = $1", once);
        Vertx.await(ending::hold);
        days(hanako, once).body("minutes", is(90));
        run("update attendance set updated_at = now() - interval '15 days' where match_id = $1", once);
        Vertx.await(ending::complete);
        days(hanako, once).body("status", is("COMPLETED"));
    }

    @Test
    void whoDoesNotComeLosesThePlaceToTheNextInLine() {
        List<Somebody> more = citizens(2);
        propose(more.get(0), asking(need));
        String waits = propose(more.get(1), asking(need));
        get(more.get(1), waits).body("waiting", is(1));
        hanako.says(Map.of("reason", "OTHER"))
                .post(attendance(match) + "/absence")
                .then()
                .statusCode(200)
                .body("status", is("NO_SHOW"));
        get(more.get(1), waits).body("waiting", nullValue());
        say(taro, match, today, 60).statusCode(409).body("code", is("ATTENDANCE_NOT_OPEN"));
    }

    @Test
    void daysLieBetweenNinetyDaysAgoAndToday() {
        say(taro, match, today.plusDays(1), 60).statusCode(422).body("code", is("ATTENDANCE_DAY_WRONG"));
        say(taro, match, today.minusDays(91), 60).statusCode(422);
        say(taro, match, today, 1441).statusCode(400);
        say(Somebody.citizen(), match, today, 60).statusCode(404).body("code", is("MATCH_NOT_FOUND"));
        coordinator
                .says(Map.of("minutes", 60))
                .put(attendance(match) + "/" + today + "/hours")
                .then()
                .statusCode(404);
    }

    @Test
    void aCertificateIsVerifiedByItsCodeAndTellsNoMoreThanItMust() {
        Map<String, Object> asked = new HashMap<>(
                Map.of("name", "水戸 太郎", "from", today.minusDays(30).toString(), "until", today.toString()));
        taro.says(asked).post("/api/v1/my/certificates").then().statusCode(409).body("code", is("NOTHING_TO_CERTIFY"));
        done(taro, hanako, match, today, 150);
        taro.asks()
                .get("/api/v1/my/hours")
                .then()
                .statusCode(200)
                .body("minutes", is(150))
                .body("points", nullValue())
                .body("lines[0].title", is("土曜の朝、こども食堂の仕込みを手伝ってください"));
        String id = taro.says(asked)
                .post("/api/v1/my/certificates")
                .then()
                .statusCode(201)
                .body("minutes", is(150))
                .extract()
                .path("id");
        String code = taro.asks()
                .get("/api/v1/my/certificates/" + id)
                .then()
                .statusCode(200)
                .body("name", is("水戸 太郎"))
                .body("city", is("水戸市"))
                .extract()
                .path("code");
        hanako.asks().get("/api/v1/my/certificates/" + id).then().statusCode(404);

        String verified = given().get("/api/v1/certificates/" + code)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("nameHint", is("水○ 太○"))
                .body("minutes", is(150))
                .body("lines", hasSize(1))
                .body("lines[0].days", is(1))
                .extract()
                .asString();
        assertThat(verified).doesNotContain("太郎", "こども食堂の仕込み", match, taro.id().toString());
        given().get("/api/v1/certificates/" + code.toLowerCase().replace("-", " "))
                .then()
                .statusCode(200);
        given().get("/api/v1/certificates/0000-0000-0000-0000")
                .then()
                .statusCode(404)
                .body("code", is("CERTIFICATE_NOT_FOUND"));
        taro.acts().post("/api/v1/my/certificates/" + id + "/revocation").then().statusCode(204);
        given().get("/api/v1/certificates/" + code).then().statusCode(404);
        taro.asks().get("/api/v1/my/certificates").then().body("items[0].revoked", is(true));
        assertThat(Vertx.await(() -> database.query("select encode(sealed, 'escape') as text from certificate"))
                        .iterator()
                        .next()
                        .getString("text"))
                .doesNotContain("minutes");
    }

    /** The pass of another day, with a signature that no longer is one. */
    private static String forged(String pass) {
        String[] parts = pass.split("\\.");
        String says = new String(java.util.Base64.getUrlDecoder().decode(parts[1]));
        String other = says.replaceAll("\"mark\":\"[^\"]{4}", "\"mark\":\"AAAA");
        return parts[0] + "."
                + java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(other.getBytes()) + "." + parts[2];
    }

    private void run(String sql, String id) {
        Vertx.await(() -> database.query(sql, Tuple.of(UUID.fromString(id))));
    }
}
