package jp.komitto.registration;

import static io.restassured.RestAssured.given;
import static jp.komitto.registration.Applying.*;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import org.junit.jupiter.api.Test;

/** 団体登録 over HTTP: from the first word to the page in the directory. */
@QuarkusTest
class RegisteringGroupsTest {

    private final Somebody hanako = Somebody.citizen();
    private final Somebody staff = Somebody.of(Role.SECRETARIAT);

    @Test
    void aDraftTellsWhichStepsAreDoneAndWhatIsMissing() {
        String id = begin(hanako, Map.of("answers", Map.of("name", "ためし会")));
        read(hanako, id)
                .body("status", is("DRAFT"))
                .body("complete", is(false))
                .body("tasks.find { it.task == 'NAME' }.complete", is(false))
                .body("tasks.find { it.task == 'NAME' }.missing.pointer", contains("/answers/nameKana"))
                .body("tasks.find { it.task == 'SCHEDULE' }.optional", is(true))
                .body("tasks.find { it.task == 'DOCUMENTS' }.missing.label", contains("規約・会則", "会員名簿"));
        submit(hanako, id)
                .statusCode(422)
                .body("code", is("REGISTRATION_INCOMPLETE"))
                .body("errors.pointer", hasItems("/answers/purpose", "/declaration", "/documents/BYLAWS"));
    }

    @Test
    void whatARegistrationTakesIsKnownBeforeItIsBegun() {
        given().get("/api/v1/registration-terms")
                .then()
                .statusCode(200)
                .body("requiredDocuments", contains("BYLAWS", "ROSTER"))
                .body("correctionDays", is(14))
                .body("answerDays", greaterThan(0))
                .body("registeredUntil", endsWith("-03-31"));
    }

    @Test
    void documentsAndTheDeclarationCountAsCorrectedOnceTheyAreNew() {
        String id = submitted(hanako);
        staff.says(Map.of("reason", "名簿が古い", "fields", List.of("documents", "declaration")))
                .post(DESK + "/" + id + "/return")
                .then()
                .statusCode(200);
        read(hanako, id).body("correction.corrected", empty());
        declare(hanako, id);
        read(hanako, id).body("correction.corrected", contains("declaration"));
        addDocument(hanako, id, "OTHER");
        read(hanako, id).body("correction.corrected", containsInAnyOrder("declaration", "documents"));
    }

    @Test
    void theWholeWayIsToldToTheApplicantsAndToNobodyElse() {
        String id = submitted(hanako);
        String hash = hanako.asks()
                .get(REGISTRATIONS + "/" + id + "/submission")
                .then()
                .statusCode(200)
                .body("version", is(1))
                .extract()
                .path("hash");
        staff.says(Map.of("reason", "目的を詳しく", "fields", List.of("purpose")))
                .post(DESK + "/" + id + "/return")
                .then()
                .statusCode(200);
        write(hanako, id, Map.of("answers", Map.of("purpose", "新しい目的"))).statusCode(200);
        submit(hanako, id).statusCode(200);
        staff.says(Map.of("reason", "規約に宗教の活動がある"))
                .post(DESK + "/" + id + "/refusal")
                .then()
                .statusCode(200);
        hanako.asks()
                .get(REGISTRATIONS + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.what", contains("BEGUN", "SUBMITTED", "RETURNED", "SUBMITTED", "REFUSED"))
                .body("items.version", contains(null, 1, null, 2, null))
                .body("items[2].reason", is("目的を詳しく"))
                .body("items[2].deadline", notNullValue())
                .body("items[4].reason", is("規約に宗教の活動がある"));
        hanako.asks()
                .get(REGISTRATIONS + "/" + id + "/submission")
                .then()
                .body("version", is(2))
                .body("hash", not(is(hash)));
        Somebody.citizen()
                .asks()
                .get(REGISTRATIONS + "/" + id + "/history")
                .then()
                .statusCode(404);
        String draft = begin(hanako, NOTHING);
        hanako.asks().get(REGISTRATIONS + "/" + draft + "/submission").then().statusCode(409);
    }

    @Test
    void fromNothingThroughACorrectionToThePageInTheDirectory() {
        String id = ready(hanako);
        String receipt = submit(hanako, id)
                .statusCode(200)
                .body("receipt", matchesPattern("\\d{4}-\\d{5}"))
                .body("version", is(1))
                .body("hash", matchesPattern("[0-9a-f]{64}"))
                .extract()
                .path("receipt");

        given().get("/api/v1/groups/" + id).then().statusCode(404);
        staff.says(Map.of("reason", "目的と地区を詳しく", "fields", List.of("purpose", "representative")))
                .post(DESK + "/" + id + "/return")
                .then()
                .statusCode(200)
                .body("status", is("RETURNED"))
                .body("correction.deadline", notNullValue());

        write(hanako, id, Map.of("answers", Map.of("activities", "こっそり直す")))
                .statusCode(409)
                .body("code", is("REGISTRATION_FIELD_LOCKED"))
                .body("errors.pointer", contains("/activities"));
        hanako.asks()
                .multiPart("kind", "PLAN")
                .multiPart("file", "plan.pdf", PDF, "application/pdf")
                .post(REGISTRATIONS + "/" + id + "/documents")
                .then()
                .statusCode(409)
                .body("code", is("REGISTRATION_FIELD_LOCKED"));
        read(hanako, id).body("correction.corrected", empty());
        write(
                        hanako,
                        id,
                        Map.of(
                                "answers",
                                Map.of("purpose", "新しい目的"),
                                "representative",
                                Map.of("name", "水戸 太郎", "phone", "029-224-1111")))
                .statusCode(200)
                .body("correction.corrected", containsInAnyOrder("purpose", "representative"));
        submit(hanako, id).statusCode(200).body("version", is(2)).body("receipt", is(receipt));

        staff.asks()
                .get(DESK + "/" + id)
                .then()
                .statusCode(200)
                .body("versions.number", contains(1, 2))
                .body("changes.field", containsInAnyOrder("purpose", "representative.name"))
                .body("changes.find { it.field == 'purpose' }.after", is("新しい目的"))
                .body("registration.representative.phone", is("029-224-1111"));

        staff.acts()
                .post(DESK + "/" + id + "/approval")
                .then()
                .statusCode(200)
                .body("status", is("REGISTERED"))
                .body("registeredUntil", notNullValue());
        given().get("/api/v1/groups/" + id)
                .then()
                .statusCode(200)
                .body("purpose", is("新しい目的"))
                .body("status", is("REGISTERED"));
        hanako.asks().get("/api/v1/my/groups").then().body("items.find { it.id == '" + id + "' }.role", is("MANAGER"));
        staff.asks().get(DESK + "/" + id + "/letter").then().statusCode(200).body("number", is(receipt));
    }

    @Test
    void aRefusalNamesItsReasonAndWhomToTurnTo() {
        String id = submitted(hanako);
        staff.says(Map.of("reason", "市外での活動が主であるため"))
                .post(DESK + "/" + id + "/refusal")
                .then()
                .statusCode(200)
                .body("status", is("REFUSED"));
        read(hanako, id)
                .body("decision.reason", is("市外での活動が主であるため"))
                .body("decision.contact.phone", not(emptyString()));
        hanako.asks()
                .get(REGISTRATIONS + "/" + id + "/letter")
                .then()
                .body("paragraphs", hasItem(containsString("市外での活動が主であるため")));
        given().get("/api/v1/groups/" + id).then().statusCode(404);
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotRead() {
        String id = begin(hanako, NOTHING);
        String seen = tag(hanako, id);
        Map<String, Object> mine = Map.of("answers", Map.of("purpose", "わたしの文"));
        hanako.says(mine).patch(REGISTRATIONS + "/" + id).then().statusCode(428).body("code", is("VERSION_MISSING"));
        hanako.says(mine)
                .header("If-Match", seen)
                .patch(REGISTRATIONS + "/" + id)
                .then()
                .statusCode(200);
        hanako.says(Map.of("answers", Map.of("purpose", "古い画面の文")))
                .header("If-Match", seen)
                .patch(REGISTRATIONS + "/" + id)
                .then()
                .statusCode(412)
                .body("code", is("CHANGED_BY_ANOTHER"));
        read(hanako, id).body("answers.purpose", is("わたしの文"));
    }

    @Test
    void aDraftIsFoundByNobodyElseAndSurvivesTheOneWhoBeganIt() {
        String id = ready(hanako);
        Somebody taro = Somebody.citizen();
        read(taro, id, 404).body("code", is("REGISTRATION_NOT_FOUND"));
        staff.asks().get(DESK + "/" + id).then().statusCode(404);

        String secret = hanako.says(Map.of("role", "MANAGER"))
                .post("/api/v1/groups/" + id + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        taro.says(Map.of("secret", secret))
                .post("/api/v1/invitations/acceptance")
                .then()
                .statusCode(200);
        hanako.asks()
                .delete("/api/v1/groups/" + id + "/members/" + hanako.id())
                .then()
                .statusCode(204);
        read(hanako, id, 404);
        submit(taro, id).statusCode(200);
    }

    @Test
    void valuesAreCheckedOneByOneAndNamed() {
        hanako.says(Map.of(
                        "answers",
                        Map.of("kind", "CLUB", "memberCount", "twelve", "corporateNumber", "123", "colour", "red")))
                .post(REGISTRATIONS)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/answers/kind",
                                "/answers/memberCount",
                                "/answers/corporateNumber",
                                "/answers/colour"));
    }

    @Test
    void aDeclarationLeavesNothingOutAndIsAboutTheTextAsItStands() {
        String id = begin(hanako, NOTHING);
        declaring(id, Map.of("version", 1, "doesNotApply", List.of("RELIGION")), 422, "DECLARATION_INCOMPLETE");
        declaring(id, Map.of("version", 9, "doesNotApply", List.of()), 409, "DECLARATION_OUTDATED");
        given().get("/api/v1/declaration").then().body("version", is(1)).body("exclusions", hasSize(3));
    }

    @Test
    void aGroupOfTheSameNameIsAWarningWhileWriting() {
        String id = registered(hanako, staff);
        String name = given().get("/api/v1/groups/" + id).path("name");
        String other = begin(Somebody.citizen(), NOTHING);
        String another = begin(hanako, Map.of("answers", Map.of("name", name.replace("登録", " 登録"))));
        read(hanako, another).body("namesakes.id", contains(id));
        read(hanako, other, 404);
    }

    @Test
    void theCityActsOnlyOnWhatItHasAndNobodyDecidesAboutTheirOwnGroup() {
        String draft = ready(hanako);
        staff.acts()
                .post(DESK + "/" + draft + "/approval")
                .then()
                .statusCode(409)
                .body("code", is("REGISTRATION_STEP_NOT_OPEN"));
        hanako.acts().post(DESK + "/" + draft + "/approval").then().statusCode(403);
        given().noContentType().post(DESK + "/" + draft + "/approval").then().statusCode(401);
        submit(hanako, draft).statusCode(200);
        submit(hanako, draft).statusCode(409);
        write(hanako, draft, Map.of("answers", Map.of("purpose", "いまさら")))
                .statusCode(409)
                .body("code", is("REGISTRATION_CLOSED"));
        new Somebody(hanako.id(), Role.SECRETARIAT)
                .acts()
                .post(DESK + "/" + draft + "/approval")
                .then()
                .statusCode(403)
                .body("code", is("REGISTRATION_OWN_GROUP"));
        staff.acts().post(DESK + "/" + UUID.randomUUID() + "/approval").then().statusCode(404);
    }

    @Test
    void whatPeopleSayOnTheTelephoneIsWrittenDownOnTheirBehalf() {
        String id = staff.says(Map.of(
                        "channel",
                        "PHONE",
                        "answers",
                        wholeAnswers(),
                        "representative",
                        Map.of("name", "那珂 次郎", "phone", "029-111-2222")))
                .post(DESK)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        addDocument(staff, id, "BYLAWS");
        addDocument(staff, id, "ROSTER");
        declare(staff, id);
        submit(staff, id).statusCode(200);
        Somebody.of(Role.SECRETARIAT)
                .acts()
                .post(DESK + "/" + id + "/approval")
                .then()
                .statusCode(200);
        given().get("/api/v1/groups/" + id).then().statusCode(200);
    }

    private void declaring(String id, Map<String, Object> made, int status, String code) {
        hanako.says(made)
                .header("If-Match", tag(hanako, id))
                .put(REGISTRATIONS + "/" + id + "/declaration")
                .then()
                .statusCode(status)
                .body("code", is(code));
    }

    private static ValidatableResponse read(Somebody who, String id) {
        return read(who, id, 200);
    }

    private static ValidatableResponse read(Somebody who, String id, int status) {
        return who.asks().get(REGISTRATIONS + "/" + id).then().statusCode(status);
    }

    private static ValidatableResponse write(Somebody who, String id, Map<String, Object> patch) {
        return who.says(patch)
                .header("If-Match", tag(who, id))
                .patch(REGISTRATIONS + "/" + id)
                .then();
    }

    private static ValidatableResponse submit(Somebody who, String id) {
        return who.acts().post(REGISTRATIONS + "/" + id + "/submission").then();
    }
}
