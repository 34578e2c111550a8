package jp.komitto.connections;

import static io.restassured.RestAssured.given;
import static jp.komitto.connections.Connecting.*;
import static jp.komitto.listings.Posting.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workflow 2 over HTTP: asking, saying yes and no, consents, messages, reports. */
@QuarkusTest
class ConnectingTest {

    @Inject
    Database database;

    @Inject
    EndingMatches ending;

    @Inject
    Disclosing disclosing;

    private final Somebody hanako = Somebody.citizen();
    private final Somebody taro = Somebody.citizen();
    private final Somebody staff = Somebody.of(Role.COORDINATOR);
    private final String taroAddress = "taro-" + taro.id() + "@example.jp";
    private String group;
    private String need;

    @BeforeEach
    void aGroupNeedsHelp() {
        group = group(hanako);
        need = open(hanako, NEEDS, saturdays(group));
        account(database, taro, "AGE_18_29", taroAddress);
    }

    @Test
    void aGroupInvitesAStudentWhoTellsOnlyAnAddressAndTakesItBack() {
        String offer = open(taro, OFFERS, freeSaturdays());
        Map<String, Object> invitation = asking(offer);
        invitation.put("mine", need);
        invitation.put("note", "土曜の朝、いっしょにいかがですか。電話は０２９−２２４−１１１１です。");
        invitation.put("disclose", List.of(phone("029-224-1111")));
        String match = propose(hanako, invitation);

        String seen = get(taro, match)
                .statusCode(200)
                .body("status", is("PROPOSED"))
                .body("side", is("OFFER"))
                .body("mine", is(false))
                .body("actions", contains("ACCEPT", "DECLINE", "DISCLOSE", "WRITE", "REPORT"))
                .body("other.groupId", is(group))
                .body("need.title", is("土曜の朝、こども食堂の仕込みを手伝ってください"))
                .body("readable", empty())
                .body("note", containsString("電話番号は伏せています"))
                .extract()
                .asString();
        assertThat(seen).doesNotContain("029-224-1111").doesNotContain("１１１１");
        contact(taro, match).statusCode(200).body("details", empty());

        accept(taro, match, email())
                .statusCode(200)
                .body("status", is("MUTUAL"))
                .body("readable", contains("PHONE"));
        contact(hanako, match)
                .statusCode(200)
                .body("details", hasSize(1))
                .body("details[0].field", is("E_MAIL"))
                .body("details[0].value", is(taroAddress))
                .body("details[0].purpose", is("ACTIVITY"));
        contact(taro, match).body("details.value", contains("029-224-1111"));
        assertThat(reads(match)).isEqualTo(2);

        taro.asks().delete(MATCHES + "/" + match + "/disclosures/E_MAIL").then().statusCode(200);
        contact(hanako, match).body("details", empty());
        get(hanako, match).body("readable", empty()).body("status", is("MUTUAL"));
        taro.asks()
                .delete(MATCHES + "/" + match + "/disclosures/E_MAIL")
                .then()
                .statusCode(404)
                .body("code", is("DISCLOSURE_NOT_GIVEN"));
    }

    @Test
    void aTypedDetailIsSealedAndDeletedWithItsConsent() {
        String match = mutual(taro, hanako, need);
        taro.says(Map.of("disclose", List.of(phone("090-8765-4321"), Map.of("field", "NAME", "value", "水戸 太郎"))))
                .put(MATCHES + "/" + match + "/disclosures")
                .then()
                .statusCode(200)
                .body("disclosed.field", containsInAnyOrder("PHONE", "NAME"));
        contact(hanako, match).body("details.value", containsInAnyOrder("090-8765-4321", "水戸 太郎"));
        assertThat(values(match)).isEqualTo(2);
        assertThat(Vertx.await(() -> database.query("select encode(sealed, 'escape') as text from disclosed_value"))
                        .iterator()
                        .next()
                        .getString("text"))
                .doesNotContain("090-8765-4321");
        taro.says(Map.of("disclose", List.of(Map.of("field", "PHONE"))))
                .put(MATCHES + "/" + match + "/disclosures")
                .then()
                .statusCode(422)
                .body("code", is("DISCLOSURE_VALUE_MISSING"));
        taro.says(Map.of("disclose", List.of(Map.of("field", "E_MAIL", "value", "これは住所"))))
                .put(MATCHES + "/" + match + "/disclosures")
                .then()
                .statusCode(400);
        end(taro, match, "cancellation").statusCode(200).body("status", is("CANCELLED"));
        contact(hanako, match).body("details", empty());
        assertThat(values(match)).isZero();
    }

    @Test
    void aConsentEndsWithItsDay() {
        String match = mutual(taro, hanako, need);
        taro.says(Map.of(
                        "disclose",
                        List.of(Map.of(
                                "field",
                                "E_MAIL",
                                "expiresOn",
                                LocalDate.now(FiscalYear.TOKYO).plusYears(2).toString()))))
                .put(MATCHES + "/" + match + "/disclosures")
                .then()
                .statusCode(422)
                .body("code", is("DISCLOSURE_EXPIRY_WRONG"));
        taro.says(Map.of("disclose", List.of(email(), phone("090-1111-2222"))))
                .put(MATCHES + "/" + match + "/disclosures")
                .then()
                .statusCode(200);
        on(
                "update consent_grant set expires_on = (now() at time zone 'Asia/Tokyo')::date - 1 where match_id = $1",
                match);
        contact(hanako, match).body("details", empty());
        Vertx.await(disclosing::expire);
        assertThat(values(match)).isZero();
        get(taro, match).body("disclosed", empty());
    }

    @Test
    void nobodyLearnsThatTheOtherSideSaidNo() {
        String declined = propose(taro, asking(need));
        hanako.says(Map.of("reason", "DAY_TIME"))
                .post(MATCHES + "/" + declined + "/decline")
                .then()
                .statusCode(200)
                .body("status", is("DECLINED"));
        String seen = get(taro, declined)
                .statusCode(200)
                .body("status", is("EXPIRED"))
                .extract()
                .asString();
        assertThat(seen).doesNotContain("DECLINED").doesNotContain("DAY_TIME");
        taro.says(asking(need)).post(MATCHES).then().statusCode(409).body("code", is("MATCH_NOT_POSSIBLE"));

        Somebody jiro = Somebody.citizen();
        String withdrawn = propose(jiro, asking(need));
        end(jiro, withdrawn, "withdrawal").body("status", is("WITHDRAWN"));
        get(hanako, withdrawn).body("status", is("EXPIRED"));
        propose(jiro, asking(need));
    }

    @Test
    void onlyTheTwoSidesFindAMatchAndEachTakesItsOwnSteps() {
        String match = propose(taro, asking(need));
        Somebody other = Somebody.citizen();
        for (String path : List.of("", "/contact", "/messages")) {
            other.asks().get(MATCHES + "/" + match + path).then().statusCode(404);
            given().get(MATCHES + "/" + match + path).then().statusCode(401);
        }
        accept(other, match).statusCode(404);
        accept(taro, match).statusCode(403).body("code", is("MATCH_STEP_NOT_YOURS"));
        end(hanako, match, "withdrawal").statusCode(403);
        end(hanako, match, "cancellation").statusCode(409);
        write(other, match, "こんにちは").statusCode(404);
        staff.asks().get(MATCHES + "/" + match).then().statusCode(403);
        taro.says(asking(need)).post(MATCHES).then().statusCode(409).body("code", is("MATCH_EXISTS"));
        hanako.says(asking(need)).post(MATCHES).then().statusCode(422).body("code", is("MATCH_WITH_ONESELF"));
    }

    @Test
    void messagesMaskWaysToReachSomebodyUntilTheirAuthorConsents() {
        String match = propose(taro, asking(need));
        write(taro, match, "駅で待っています。〇九〇の一二三四の五六七八か、たろうアットジーメールドットコムへ")
                .statusCode(201)
                .body("masked", is(true))
                .body("body", allOf(containsString("電話番号は伏せています"), containsString("メールアドレスは伏せています")));
        String read = hanako.asks()
                .get(MATCHES + "/" + match + "/messages")
                .then()
                .extract()
                .asString();
        assertThat(read).doesNotContain("一二三四").doesNotContain("ジーメール");
        assertThat(stored(match)).noneMatch(body -> body.contains("一二三四"));

        accept(hanako, match).statusCode(200);
        write(taro, match, "同意のまえ: 090-1234-5678").body("masked", is(true));
        taro.says(Map.of("disclose", List.of(phone("090-1234-5678"))))
                .put(MATCHES + "/" + match + "/disclosures")
                .then()
                .statusCode(200);
        write(taro, match, "同意のあと: 090-1234-5678").body("masked", is(false));
        messages(hanako, match).body("items[2].body", is("同意のあと: 090-1234-5678"));
        write(hanako, match, "団体は 029-224-1111").body("masked", is(true));

        taro.asks().delete(MATCHES + "/" + match + "/disclosures/PHONE").then().statusCode(200);
        messages(hanako, match)
                .body("items[2].body", not(containsString("5678")))
                .body("items[2].masked", is(true));
        messages(taro, match).body("items[2].body", is("同意のあと: 090-1234-5678"));
        String newest = messages(taro, match).extract().path("newest");
        taro.asks()
                .queryParam("after", newest)
                .get(MATCHES + "/" + match + "/messages")
                .then()
                .body("items", empty());
    }

    @Test
    void bothAgreeOnTheSameDayAndPlaceBeforeAnybodyGoes() {
        String match = mutual(taro, hanako, need);
        LocalDate day = LocalDate.now(FiscalYear.TOKYO).plusDays(9);
        agreement(hanako, match, day, "見川市民センター")
                .statusCode(200)
                .body("agreedByMe", is(true))
                .body("status", is("MUTUAL"));
        String read = get(taro, match)
                .body("agreement.place", is("見川市民センター"))
                .extract()
                .header("ETag");
        agreement(hanako, match, day, "見川市民センター 2階").statusCode(200);
        taro.acts()
                .header("If-Match", read)
                .post(MATCHES + "/" + match + "/agreement/acceptance")
                .then()
                .statusCode(412);
        taro.acts()
                .header("If-Match", get(taro, match).extract().header("ETag"))
                .post(MATCHES + "/" + match + "/agreement/acceptance")
                .then()
                .statusCode(200)
                .body("status", is("CONFIRMED"));
        agreement(taro, match, day.plusDays(7), "同じ場所")
                .statusCode(200)
                .body("status", is("MUTUAL"))
                .body("agreedByOther", is(false));
    }

    @Test
    void aReportHidesContactAtOnceAndStaffDecide() {
        String match = mutual(taro, hanako, need);
        taro.says(Map.of("disclose", List.of(email())))
                .put(MATCHES + "/" + match + "/disclosures")
                .then()
                .statusCode(200);
        contact(hanako, match).body("details", hasSize(1));
        taro.says(Map.of("reason", "SAFETY", "text", "何度も家の前で待っていました。", "block", true))
                .post(MATCHES + "/" + match + "/report")
                .then()
                .statusCode(200)
                .body("status", is("REPORTED"))
                .body("blocked", is(true));
        contact(hanako, match).body("details", empty());
        write(hanako, match, "どうして").statusCode(409).body("code", is("MATCH_NOT_OPEN_TO_MESSAGES"));
        get(hanako, match).body("blocked", is(false)).body("actions", empty());

        taro.asks().get("/api/v1/desk/match-reports/" + match).then().statusCode(403);
        staff.asks()
                .get("/api/v1/desk/match-reports/" + match)
                .then()
                .statusCode(200)
                .body("reason", is("SAFETY"))
                .body("side", is("OFFER"));
        staff.says(Map.of("bar", true, "note", "両者から聞き取り、以後引き合わせないこととした。"))
                .post("/api/v1/desk/match-reports/" + match + "/settlement")
                .then()
                .statusCode(200)
                .body("status", is("BARRED"));
        taro.says(asking(need)).post(MATCHES).then().statusCode(409).body("code", is("MATCH_NOT_POSSIBLE"));
        given().get(NEEDS + "/" + need).then().body("card.placesLeft", is(2));
    }

    @Test
    void whoBlocksEndsWhatIsUndecidedWithoutAWord() {
        String match = propose(taro, asking(need));
        hanako.asks()
                .put(MATCHES + "/" + match + "/block")
                .then()
                .statusCode(200)
                .body("status", is("DECLINED"));
        get(taro, match).body("status", is("EXPIRED")).body("blocked", is(false));
        String another = open(hanako, NEEDS, saturdays(group));
        taro.says(asking(another)).post(MATCHES).then().statusCode(409).body("code", is("MATCH_NOT_POSSIBLE"));
        hanako.asks().delete(MATCHES + "/" + match + "/block").then().statusCode(200);
        propose(taro, asking(another));
    }

    @Test
    void somebodyUnder18NeverHasDirectContact() {
        Somebody minor = Somebody.minor();
        account(database, minor, "AGE_16_17", "minor-" + minor.id() + "@example.jp");
        Map<String, Object> application = asking(need);
        application.put("disclose", List.of(email()));
        minor.says(application).post(MATCHES).then().statusCode(409).body("code", is("MATCH_NO_DIRECT_CONTACT"));
        String match = propose(minor, asking(need));
        accept(hanako, match, phone("029-224-1111")).statusCode(409).body("code", is("MATCH_NO_DIRECT_CONTACT"));
        accept(hanako, match).statusCode(200).body("status", is("MEDIATED")).body("mediated", is(true));
        contact(hanako, match).body("details", empty());
        write(minor, match, "よろしくお願いします").statusCode(409).body("code", is("MATCH_NO_DIRECT_CONTACT"));
        write(hanako, match, "よろしく").statusCode(409);
        hanako.says(Map.of("place", "ここ"))
                .header("If-Match", get(hanako, match).extract().header("ETag"))
                .put(MATCHES + "/" + match + "/agreement")
                .then()
                .statusCode(409);

        Map<String, Object> adults = saturdays(group);
        adults.put("who", Map.of("ageMin", 18));
        minor.says(asking(open(hanako, NEEDS, adults)))
                .post(MATCHES)
                .then()
                .statusCode(409)
                .body("code", is("MATCH_AGE"));
    }

    @Test
    void aPersonInNeedIsFoundByNobodyAndAsksNobodyAlone() {
        Map<String, Object> said = freeSaturdays();
        said.put("what", Map.of("title", "買い物につきそってほしい", "description", "重い物が持てません。", "mainField", "HEALTH_WELFARE"));
        String request = open(taro, NEEDS, said);
        hanako.says(asking(request)).post(MATCHES).then().statusCode(404);
        Map<String, Object> groupsOffer = freeSaturdays();
        groupsOffer.put("groupId", group);
        String offer = open(hanako, OFFERS, groupsOffer);
        Map<String, Object> asked = asking(offer);
        asked.put("mine", request);
        taro.says(asked).post(MATCHES).then().statusCode(409).body("code", is("MATCH_THROUGH_COORDINATOR"));
    }

    @Test
    void proposalsEndWhenNobodyAnswersOrTheListingIsOver() {
        String unanswered = propose(taro, asking(need));
        on("update match set answer_by = (now() at time zone 'Asia/Tokyo')::date - 1 where id = $1", unanswered);
        Vertx.await(ending::unanswered);
        get(taro, unanswered).body("status", is("EXPIRED"));
        given().get(NEEDS + "/" + need).then().body("card.placesLeft", is(2));

        String left = propose(taro, asking(need));
        hanako.acts().post(LISTINGS + need + "/filling").then().statusCode(200);
        Vertx.await(ending::leftAlone);
        get(taro, left).body("status", is("EXPIRED"));
    }

    @Test
    void programsSeeTheMatchesOfWhatTheyPostedWithoutContact() {
        Somebody centre = Somebody.program("listings:write", "matches:read");
        String posted = open(centre, NEEDS, saturdays(group));
        String match = propose(taro, asking(posted));
        String page = centre.asks()
                .get("/api/v1/my/matches")
                .then()
                .statusCode(200)
                .body("items.id", contains(match))
                .extract()
                .asString();
        assertThat(page).doesNotContain(taroAddress).doesNotContain(taro.id().toString());
        centre.asks().get(MATCHES + "/" + match + "/contact").then().statusCode(403);
        Somebody.program("matches:read").asks().get("/api/v1/my/matches").then().body("items", empty());
        taro.asks().get("/api/v1/my/matches").then().body("items.id", contains(match));
        hanako.asks().get("/api/v1/listings/" + posted + "/matches").then().body("items.id", contains(match));
        taro.asks().get("/api/v1/listings/" + posted + "/matches").then().statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse messages(Somebody who, String match) {
        return who.asks().get(MATCHES + "/" + match + "/messages").then().statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse agreement(
            Somebody who, String match, LocalDate day, String place) {
        return who.says(Map.of("heldOn", day.toString(), "startsAt", "09:00", "place", place, "insurance", "CITY"))
                .header("If-Match", get(who, match).extract().header("ETag"))
                .put(MATCHES + "/" + match + "/agreement")
                .then();
    }

    private long reads(String match) {
        return count("select count(*) as count from journal where subject = $1 and type = 'ContactRead'", match);
    }

    private long values(String match) {
        return count(
                "select count(*) as count from disclosed_value v join consent_grant g on g.id = v.grant_id where g.match_id = $1",
                match);
    }

    private List<String> stored(String match) {
        List<String> all = new java.util.ArrayList<>();
        Vertx.await(() -> database.query(
                        "select body from match_message where match_id = $1", Tuple.of(UUID.fromString(match))))
                .forEach(row -> all.add(row.getString("body")));
        return all;
    }

    private long count(String sql, String id) {
        return Vertx.await(() -> database.query(sql, Tuple.of(UUID.fromString(id))))
                .iterator()
                .next()
                .getLong("count");
    }

    private void on(String sql, String id) {
        Vertx.await(() -> database.query(sql, Tuple.of(UUID.fromString(id))));
    }
}
