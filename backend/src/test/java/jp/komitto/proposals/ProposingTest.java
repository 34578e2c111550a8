package jp.komitto.proposals;

import static io.restassured.RestAssured.given;
import static jp.komitto.proposals.Proposing.*;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.komitto.registration.Applying;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import org.junit.jupiter.api.Test;

/** 提案 over HTTP: from the first word through a correction to the committee's door. */
@QuarkusTest
class ProposingTest {

    private static final long A_MONTH = 30L * 24 * 3600;

    private final Somebody hanako = Somebody.citizen();
    private final Somebody staff = Somebody.of(Role.SECRETARIAT);
    private final Somebody navi = Somebody.of(Role.NAVI_STAFF);

    @Test
    void aDraftTellsWhatIsMissingAndIsNotTakenBeforeItIsWhole() {
        String id = begin(hanako, openCall(staff, A_MONTH), registeredGroup(hanako), "GENERAL");
        hanako.asks()
                .get(PROPOSALS + "/" + id)
                .then()
                .statusCode(200)
                .body("status", is("DRAFT"))
                .body("complete", is(false))
                .body("tasks.task", not(hasItem("CONDITIONS")))
                .body(
                        "tasks.find { it.task == 'OUTLINE' }.missing.pointer",
                        contains("/answers/title", "/answers/summary"));
        hanako.acts()
                .post(PROPOSALS + "/" + id + "/submission")
                .then()
                .statusCode(422)
                .body("code", is("PROPOSAL_INCOMPLETE"))
                .body(
                        "errors.pointer",
                        hasItems("/answers/title", "/budget/request", "/documents/BYLAWS", "/department"));
    }

    @Test
    void fromNothingThroughACorrectionToEligible() {
        String id = submitted(hanako, openCall(staff, A_MONTH), registeredGroup(hanako), "GENERAL", 200_000);
        String receipt = hanako.asks()
                .get(PROPOSALS + "/" + id + "/receipt")
                .then()
                .body("receipt", matchesPattern("W\\d{4}-\\d{5}"))
                .body("hash", matchesPattern("[0-9a-f]{64}"))
                .extract()
                .path("receipt");
        hanako.acts()
                .post(PROPOSALS + "/" + id + "/submission")
                .then()
                .statusCode(200)
                .body("receipt", is(receipt));

        staff.says(Map.of("reason", "予算の根拠を", "fields", List.of("budget")))
                .post(DESK + "/" + id + "/return")
                .then()
                .statusCode(200)
                .body("status", is("RETURNED"))
                .body("correction.fields", contains("budget"));
        hanako.says(Map.of("answers", Map.of("title", "こっそり直す")))
                .header("If-Match", tag(hanako, id))
                .patch(PROPOSALS + "/" + id)
                .then()
                .statusCode(409)
                .body("code", is("PROPOSAL_FIELD_LOCKED"))
                .body("errors.pointer", contains("/title"));
        write(hanako, id, Map.of("budget", budget(180_000, 180_000)));
        hanako.acts()
                .post(PROPOSALS + "/" + id + "/submission")
                .then()
                .statusCode(200)
                .body("version", is(2))
                .body("receipt", is(receipt));
        staff.asks()
                .get(PROPOSALS + "/" + id + "/versions")
                .then()
                .body("items.number", contains(1, 2))
                .body("changes.field", contains("budget"));

        staff.acts()
                .post(DESK + "/" + id + "/eligibility")
                .then()
                .statusCode(200)
                .body("status", is("ELIGIBLE"));
        hanako.asks()
                .get(PROPOSALS + "/" + id)
                .then()
                .body("timeline.step", contains("SUBMIT", "RETURN", "RESUBMIT", "ACCEPT"))
                .body("writable", is(false));
    }

    @Test
    void whatComesAfterTheDeadlineIsRefusedWithTheTimeAndTheDraftStays() {
        String call = openCall(staff, A_MONTH);
        String id = ready(hanako, call, registeredGroup(hanako), "GENERAL", 100_000);
        closeBefore(call);
        hanako.acts()
                .post(PROPOSALS + "/" + id + "/submission")
                .then()
                .statusCode(409)
                .body("code", is("PROPOSAL_TOO_LATE"))
                .body("detail", containsString("に届きました"));
        hanako.asks()
                .get(PROPOSALS + "/" + id)
                .then()
                .body("status", is("DRAFT"))
                .body("answers.title", is("川べりの生き物しらべ"));
    }

    @Test
    void twoWhoWriteAtOnceLoseNothing() {
        String id = begin(hanako, openCall(staff, A_MONTH), registeredGroup(hanako), "GENERAL");
        String seen = tag(hanako, id);
        Map<String, Object> mine = Map.of("answers", Map.of("issue", "わたしの文"));
        hanako.says(mine).patch(PROPOSALS + "/" + id).then().statusCode(428);
        hanako.says(mine)
                .header("If-Match", seen)
                .patch(PROPOSALS + "/" + id)
                .then()
                .statusCode(200);
        hanako.says(Map.of("answers", Map.of("issue", "古い画面の文")))
                .header("If-Match", seen)
                .patch(PROPOSALS + "/" + id)
                .then()
                .statusCode(412);
        hanako.asks().get(PROPOSALS + "/" + id).then().body("answers.issue", is("わたしの文"));
    }

    @Test
    void aDraftIsForItsGroupItsDepartmentAndTheNaviStaffAlone() {
        String id = begin(hanako, openCall(staff, A_MONTH), registeredGroup(hanako), "GENERAL");
        Somebody.citizen()
                .asks()
                .get(PROPOSALS + "/" + id)
                .then()
                .statusCode(404)
                .body("code", is("PROPOSAL_NOT_FOUND"));
        staff.asks().get(PROPOSALS + "/" + id).then().statusCode(404);
        navi.asks().get(PROPOSALS + "/" + id).then().statusCode(200).body("standpoint", is("NAVI"));
        given().get(PROPOSALS + "/" + id).then().statusCode(401);
    }

    @Test
    void consultationAndTheThreadAreKeptWithTheProposal() {
        String id = begin(hanako, openCall(staff, A_MONTH), registeredGroup(hanako), "GENERAL");
        navi.says(Map.of("heldOn", "2026-11-20", "advice", "担当課は観光課がよいでしょう。"))
                .post(PROPOSALS + "/" + id + "/consultations")
                .then()
                .statusCode(201)
                .body("items.advice", contains("担当課は観光課がよいでしょう。"));
        hanako.says(Map.of("text", "見積書はいつまでに要りますか。", "deadline", "2026-12-10"))
                .post(PROPOSALS + "/" + id + "/messages")
                .then()
                .statusCode(201)
                .body("items.from", contains("PROPOSER"))
                .body("items.mine", contains(true));
        navi.asks().get(PROPOSALS + "/" + id + "/messages").then().body("items.mine", contains(false));
        hanako.says(Map.of("heldOn", "2026-11-20", "advice", "自分で書く"))
                .post(PROPOSALS + "/" + id + "/consultations")
                .then()
                .statusCode(403);
    }

    @Test
    void youngPeopleProposeWhileTheirRegistrationIsOnItsWay() {
        String call = openCall(staff, A_MONTH);
        String applying = Applying.submitted(hanako);
        hanako.says(Map.of("groupId", applying, "slot", "GENERAL"))
                .post("/api/v1/calls/" + call + "/proposals")
                .then()
                .statusCode(409)
                .body("code", is("PROPOSAL_GROUP_NOT_REGISTERED"));
        String id = begin(hanako, call, applying, "YOUTH");
        complete(hanako, id, 100_000);
        hanako.acts()
                .post(PROPOSALS + "/" + id + "/submission")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/answers/youthCount", "/answers/supporter"));
        write(hanako, id, Map.of("answers", Map.of("youthCount", "18", "teamCount", "20", "supporter", "地域の大人の会")));
        hanako.acts().post(PROPOSALS + "/" + id + "/submission").then().statusCode(200);
    }

    @Test
    void ineligibleNeedsASecondPerson() {
        String id = submitted(hanako, openCall(staff, A_MONTH), registeredGroup(hanako), "GENERAL", 100_000);
        staff.says(Map.of("reason", "営利を目的とするため"))
                .post(DESK + "/" + id + "/ineligibility")
                .then()
                .statusCode(200)
                .body("status", is("INELIGIBILITY_FOUND"))
                .body("statusReason", is("営利を目的とするため"));
        hanako.asks().get(PROPOSALS + "/" + id).then().statusCode(200).body(not(containsString("営利を目的とするため")));
        staff.says(Map.of("reason", "同じ人"))
                .post(DESK + "/" + id + "/ineligibility-confirmation")
                .then()
                .statusCode(403);
        Somebody.of(Role.SECRETARIAT)
                .says(Map.of("reason", "確認しました"))
                .post(DESK + "/" + id + "/ineligibility-confirmation")
                .then()
                .statusCode(200)
                .body("status", is("INELIGIBLE"));
        hanako.asks()
                .get(PROPOSALS + "/" + id)
                .then()
                .body("statusReason", is("確認しました"))
                .body(not(containsString("営利を目的とするため")));
    }

    @Test
    void everybodyMayReadTheWholeTableOfTransitions() {
        given().get("/api/v1/wakuwaku/transitions")
                .then()
                .statusCode(200)
                .body("items.step", hasItems("SUBMIT", "COMPLETE"))
                .body("items.find { it.step == 'SUBMIT' }.guards", hasItem("PROPOSAL_TOO_LATE"));
    }

    @Test
    void aBudgetCanBeTriedWithoutAnAccount() {
        String call = openCall(staff, A_MONTH);
        given().contentType("application/json")
                .body(Map.of("slot", "GENERAL", "budget", budget(600_000, 100_000)))
                .post("/api/v1/calls/" + call + "/budget-check")
                .then()
                .statusCode(200)
                .body("most", is(500_000))
                .body("problems.code", contains("RequestTooHigh"));
    }

    /** The city corrects the deadline to a second that has gone. */
    @SuppressWarnings("unchecked")
    private void closeBefore(String call) {
        Map<String, Object> now =
                staff.asks().get("/api/v1/desk/calls/" + call).jsonPath().getMap("$");
        Map<String, Object> rules = new HashMap<>((Map<String, Object>) now.get("rules"));
        Map<String, Object> dates = new HashMap<>((Map<String, Object>) rules.get("dates"));
        String past = OffsetDateTime.now().minusSeconds(5).withNano(0).toString();
        dates.put("closes", past);
        dates.put("consultationUntil", past);
        rules.put("dates", dates);
        staff.says(Map.of("reason", "締切を早める", "title", now.get("title"), "rules", rules))
                .header("If-Match", "\"3\"")
                .post("/api/v1/desk/calls/" + call + "/correction")
                .then()
                .statusCode(200);
    }
}
