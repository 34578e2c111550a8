package jp.komitto.calls;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import org.junit.jupiter.api.Test;

/** 募集 over HTTP: built from a template, frozen, corrected, closed. */
@QuarkusTest
class CallingTest {

    private static final String DESK = "/api/v1/desk/calls";
    private static final AtomicInteger YEAR = new AtomicInteger(2100);

    private final Somebody staff = Somebody.of(Role.SECRETARIAT);

    @Test
    void aCallBeginsWithTheRulesOfItsTemplateOnTheDaysOfItsYear() {
        int year = YEAR.incrementAndGet();
        String id = begin(year);
        staff.asks()
                .get(DESK + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("status", is("DRAFT"))
                .body("version", is(0))
                .body("rules.dates.projectFrom", is(year + "-04-01"))
                .body("rules.slots.code", contains("CITY_THEME", "YOUTH", "COMPANY", "GENERAL"))
                .body("rules.slots[0].rate", is(900))
                .body("rules.slots[0].cap", is(500_000));
        given().get("/api/v1/calls/" + id).then().statusCode(404).body("code", is("CALL_NOT_FOUND"));
    }

    @Test
    void oneYearHasOneCallOfARound() {
        int year = YEAR.incrementAndGet();
        begin(year);
        wanted(year).then().statusCode(409).body("code", is("CALL_EXISTS"));
    }

    @Test
    void aPublishedCallIsFrozenAndACorrectionIsANewVersionWithItsReason() {
        String id = begin(YEAR.incrementAndGet());
        publish(id, "\"1\"").then().statusCode(200).body("version", is(1)).body("status", is("PUBLISHED"));
        Map<String, Object> draft = draft(id);
        staff.says(draft)
                .header("If-Match", "\"2\"")
                .put(DESK + "/" + id)
                .then()
                .statusCode(409)
                .body("code", is("CALL_FROZEN"));

        draft.put("reason", "定足数に誤りがあったため");
        rules(draft).put("quorum", 5);
        staff.says(draft)
                .header("If-Match", "\"2\"")
                .post(DESK + "/" + id + "/correction")
                .then()
                .statusCode(200)
                .body("version", is(2));
        given().get("/api/v1/calls/" + id).then().statusCode(200).body("rules.quorum", is(5));
        given().get("/api/v1/calls/" + id + "/versions")
                .then()
                .body("items.number", contains(1, 2))
                .body("items.reason", contains(null, "定足数に誤りがあったため"))
                .body("items.rules.quorum", contains(4, 5))
                .body("items.hash", everyItem(matchesPattern("[0-9a-f]{64}")));
    }

    @Test
    void rulesThatDoNotFitTogetherAreNamedOneByOne() {
        String id = begin(YEAR.incrementAndGet());
        Map<String, Object> draft = draft(id);
        Map<String, Object> rules = rules(draft);
        rules.put("totalBudget", 1000);
        rules.put("eligibleKinds", List.of("NPO", "PIRATES"));
        rules.put("visibility", Map.of("OTHERS_SCORES_TO_COMMITTEE", "SUBMITTED"));
        staff.says(draft)
                .header("If-Match", "\"1\"")
                .put(DESK + "/" + id)
                .then()
                .statusCode(200);
        publish(id, "\"2\"")
                .then()
                .statusCode(422)
                .body("code", is("CALL_RULES_INCONSISTENT"))
                .body(
                        "errors.pointer",
                        contains(
                                "/rules/totalBudget",
                                "/rules/eligibleKinds/1",
                                "/rules/visibility/OTHERS_SCORES_TO_COMMITTEE"));
    }

    @Test
    void whoeverWantsToProposeIsToldWhichConditionsHold() {
        String id = begin(YEAR.incrementAndGet());
        publish(id, "\"1\"").then().statusCode(200);
        given().queryParam("kind", "STUDENT")
                .queryParam("registered", true)
                .queryParam("excludedActivity", false)
                .queryParam("slot", "YOUTH")
                .queryParam("fulfilled", "YOUTH_MAJORITY")
                .get("/api/v1/calls/" + id + "/eligibility")
                .then()
                .statusCode(200)
                .body("eligible", is(false))
                .body("conditions.find { it.code == 'CALL_OPEN' }.met", is(false))
                .body("conditions.find { it.code == 'KIND_ELIGIBLE' }.met", is(true))
                .body("conditions.find { it.code == 'YOUTH_MAJORITY' }.met", is(true))
                .body("conditions.find { it.code == 'SUPPORTER' }.met", is(false));
        given().queryParam("slot", "NOWHERE")
                .get("/api/v1/calls/" + id + "/eligibility")
                .then()
                .statusCode(422)
                .body("code", is("SLOT_NOT_FOUND"));
    }

    @Test
    void staffSeeBeforehandWhatTheCommitteeWillSee() {
        String id = begin(YEAR.incrementAndGet());
        staff.asks()
                .get(DESK + "/" + id + "/preview?as=COMMITTEE")
                .then()
                .statusCode(200)
                .body("phases.find { it.phase == 'DRAFT' }.sees", empty())
                .body("phases.find { it.phase == 'UNDER_REVIEW' }.sees", contains("PROPOSAL_TO_COMMITTEE"))
                .body("phases.find { it.phase == 'SCORED' }.sees", hasItem("OTHERS_SCORES_TO_COMMITTEE"));
    }

    @Test
    void aClosedCallIsNotOpenAnyMore() {
        String id = begin(YEAR.incrementAndGet());
        staff.acts().post(DESK + "/" + id + "/closing").then().statusCode(409).body("code", is("CALL_NOT_PUBLISHED"));
        publish(id, "\"1\"").then().statusCode(200);
        staff.acts().post(DESK + "/" + id + "/closing").then().statusCode(200).body("status", is("CLOSED"));
        given().get("/api/v1/calls/" + id).then().statusCode(200).body("open", is(false));
    }

    private String begin(int year) {
        return wanted(year).then().statusCode(201).extract().path("id");
    }

    private Response wanted(int year) {
        return staff.says(Map.of("template", "STANDARD", "fiscalYear", year, "round", 1))
                .post(DESK);
    }

    private Response publish(String id, String seen) {
        return staff.acts().header("If-Match", seen).post(DESK + "/" + id + "/publication");
    }

    private Map<String, Object> draft(String id) {
        Map<String, Object> call = staff.asks().get(DESK + "/" + id).jsonPath().getMap("$");
        return new HashMap<>(Map.of("title", call.get("title"), "rules", call.get("rules")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> rules(Map<String, Object> draft) {
        return (Map<String, Object>) draft.get("rules");
    }
}
