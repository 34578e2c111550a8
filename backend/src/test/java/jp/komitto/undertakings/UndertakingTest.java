package jp.komitto.undertakings;

import static io.restassured.RestAssured.given;
import static jp.komitto.decisions.Deciding.decided;
import static jp.komitto.decisions.Deciding.release;
import static jp.komitto.proposals.Proposing.PROPOSALS;
import static jp.komitto.proposals.Proposing.registeredGroup;
import static jp.komitto.reviews.Reviewing.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.reviews.Reviewing.Committee;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.testing.People;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 事業 over HTTP: from the agreement through a change, a suspension, reports and evaluations to the next year. */
@QuarkusTest
class UndertakingTest {

    private static final String UNDERTAKINGS = "/api/v1/undertakings/";
    private static final String DESK = "/api/v1/desk/undertakings/";
    private static final Map<String, Integer> FOURS =
            Map.of("SHARED_PURPOSE", 4, "EQUALITY", 4, "ROLES", 4, "OPENNESS", 4, "RESULT", 4);

    @Inject
    RemindingGroups reminding;

    @Inject
    People people;

    private final Somebody hanako = Somebody.citizen();
    private final Somebody staff = Somebody.of(Role.SECRETARIAT);
    private final Somebody department = Somebody.ofDepartment("kanko");
    private Committee committee;

    @BeforeEach
    void aCommitteeSits() {
        committee = committee(staff, Map.of(), seven());
    }

    private String adopted() {
        String id = eligible(committee, hanako, registeredGroup(hanako), "GENERAL", 200_000);
        form(committee);
        declare(committee.members().get(6), id, "MONEY");
        begin(committee, id);
        reviewed(committee, id, 4, "ADOPT", "安全の体制を始める前に示すこと。");
        decided(staff, id, "ADOPTED", 180_000, null);
        release(staff, committee.call()).then().statusCode(200);
        return id;
    }

    private Response sign(Somebody somebody, String id) {
        String tag = somebody.asks().get(UNDERTAKINGS + id).header("ETag");
        return somebody.acts().header("If-Match", tag).post(UNDERTAKINGS + id + "/agreement/signature");
    }

    private static Map<String, Object> terms(long amount, LocalDate until) {
        return Map.of(
                "groupRole",
                "観察会の企画と進行",
                "cityRole",
                "会場の調整と広報",
                "amount",
                amount,
                "startsOn",
                LocalDate.now(FiscalYear.TOKYO).minusDays(1).toString(),
                "endsOn",
                until.toString());
    }

    private String inProgress() {
        String id = adopted();
        sign(hanako, id).then().statusCode(200);
        sign(department, id).then().statusCode(200).body("status", is("AGREED"));
        staff.acts().post(DESK + id + "/start").then().statusCode(200).body("status", is("IN_PROGRESS"));
        return id;
    }

    @Test
    void anAgreementCountsWhenBothHaveSignedOneText() {
        String id = adopted();
        Somebody.citizen().asks().get(UNDERTAKINGS + id).then().statusCode(404);
        Somebody.ofDepartment("bunka").asks().get(UNDERTAKINGS + id).then().statusCode(404);
        sign(hanako, id)
                .then()
                .statusCode(200)
                .body("status", is("ADOPTED"))
                .body("agreement.groupSignedAt", notNullValue());
        department
                .says(terms(180_001, LocalDate.now(FiscalYear.TOKYO).plusYears(1)))
                .header("If-Match", "*")
                .put(UNDERTAKINGS + id + "/agreement")
                .then()
                .statusCode(422)
                .body("code", is("UNDERTAKING_AMOUNT_TOO_HIGH"));
        department
                .says(terms(170_000, LocalDate.now(FiscalYear.TOKYO).plusYears(1)))
                .header("If-Match", "*")
                .put(UNDERTAKINGS + id + "/agreement")
                .then()
                .statusCode(200)
                .body("agreement.groupSignedAt", nullValue());
        hanako.acts()
                .header("If-Match", "\"1\"")
                .post(UNDERTAKINGS + id + "/agreement/signature")
                .then()
                .statusCode(412);
        staff.acts()
                .header("If-Match", "*")
                .post(UNDERTAKINGS + id + "/agreement/signature")
                .then()
                .statusCode(403);
        sign(department, id).then().statusCode(200);
        sign(hanako, id)
                .then()
                .body("status", is("AGREED"))
                .body("agreement.version", is(1))
                .body("versions[0].terms.amount", is(170_000))
                .body("versions[0].hash", matchesPattern("[0-9a-f]{64}"));
    }

    @Test
    void aChangeWrittenAnewIsApprovedAnew() {
        String id = inProgress();
        ask(id, 150_000).then().statusCode(200).body("status", is("CHANGE_PENDING"));
        department.acts().post(UNDERTAKINGS + id + "/change/approval").then().statusCode(200);
        ask(id, 140_000).then().statusCode(200).body("changes[0].departmentAt", nullValue());
        staff.acts()
                .post(UNDERTAKINGS + id + "/change/approval")
                .then()
                .statusCode(200)
                .body("status", is("CHANGE_PENDING"));
        staff.acts().post(UNDERTAKINGS + id + "/change/approval").then().statusCode(409);
        department
                .acts()
                .post(UNDERTAKINGS + id + "/change/approval")
                .then()
                .body("status", is("IN_PROGRESS"))
                .body("agreement.version", is(2))
                .body("agreement.terms.amount", is(140_000));
        ask(id, 100_000);
        staff.says(Map.of("reason", "事業の目的が変わるため"))
                .post(UNDERTAKINGS + id + "/change/refusal")
                .then()
                .body("status", is("IN_PROGRESS"))
                .body("agreement.version", is(2))
                .body("changes[1].outcome", is("REFUSED"));
    }

    private Response ask(String id, long amount) {
        return ask(id, amount, LocalDate.now(FiscalYear.TOKYO).plusMonths(6));
    }

    private Response ask(String id, long amount, LocalDate until) {
        return hanako.says(Map.of("terms", terms(amount, until), "reason", "会場が使えなくなったため"))
                .post(UNDERTAKINGS + id + "/change");
    }

    @Test
    void beforeItEndsTheGroupIsRemindedOnce() {
        String id = inProgress();
        assertThat(reminded(id)).isZero();
        ask(id, 150_000, LocalDate.now(FiscalYear.TOKYO).plusDays(10));
        department.acts().post(UNDERTAKINGS + id + "/change/approval").then().statusCode(200);
        staff.acts().post(UNDERTAKINGS + id + "/change/approval").then().body("status", is("IN_PROGRESS"));
        assertThat(reminded(id)).isEqualTo(1);
        assertThat(reminded(id)).isEqualTo(1);
    }

    private long reminded(String id) {
        Vertx.await(reminding::remind);
        return people.count(
                "select count(*) from journal where type = 'ProjectReportDue' and subject = $1", UUID.fromString(id));
    }

    @Test
    void theCityStopsManyAtOnceOrNone() {
        String id = inProgress();
        Map<String, Object> withAStranger =
                Map.of("undertakings", List.of(id, UUID.randomUUID()), "reason", "感染症の広がりのため");
        staff.says(withAStranger).post(DESK + "suspension").then().statusCode(404);
        hanako.asks().get(UNDERTAKINGS + id).then().body("status", is("IN_PROGRESS"));
        Map<String, Object> one = Map.of("undertakings", List.of(id), "reason", "感染症の広がりのため");
        staff.says(one).post(DESK + "suspension").then().statusCode(200).body("items.status", contains("SUSPENDED"));
        staff.says(one).post(DESK + "resumption").then().statusCode(200).body("items.status", contains("IN_PROGRESS"));
    }

    @Test
    void fromTheReportToTheNextYear() {
        String id = inProgress();
        hanako.acts()
                .post(UNDERTAKINGS + id + "/reports/FINAL/submission")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/done", "/accounts", "/participants"));
        hanako.asks()
                .get(UNDERTAKINGS + id)
                .then()
                .body("budget.description", contains("地図の印刷"))
                .body("budget.planned", contains(400_000));
        String opinion = hanako.asks().get(UNDERTAKINGS + id).path("opinions[0].id");
        Map<String, Object> report = new HashMap<>(Map.of(
                "done",
                "観察会を10回開いた。",
                "effect",
                "230人が川べりを歩いた。",
                "participants",
                230,
                "accounts",
                List.of(Map.of("category", "PRINTING", "description", "地図の印刷", "planned", 400_000, "actual", 180_000)),
                "answers",
                Map.of()));
        report(id, report, "\"0\"").then().statusCode(200);
        hanako.acts()
                .post(UNDERTAKINGS + id + "/reports/FINAL/submission")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/answers/" + opinion));
        report.put("answers", Map.of(opinion, "始める前に安全計画を示した。"));
        report(id, report, "\"0\"").then().statusCode(412);
        report(id, report, "\"1\"").then().statusCode(200);
        hanako.acts()
                .post(UNDERTAKINGS + id + "/reports/FINAL/submission")
                .then()
                .statusCode(200)
                .body("status", is("REPORTED"))
                .body("settlement.refund", is(18_000));
        evaluate(hanako, id).then().statusCode(200).body("evaluations.side", contains("GROUP"));
        department
                .asks()
                .get(UNDERTAKINGS + id)
                .then()
                .body("evaluations", empty())
                .body("evaluated", contains("GROUP"));
        evaluate(department, id).then().statusCode(200).body("evaluations", hasSize(2));
        evaluate(department, id).then().statusCode(409);
        asCommittee(committee.members().get(6), id).then().statusCode(404).body("code", is("REVIEW_ITEM_NOT_FOUND"));
        for (int n = 0; n < 4; n++) {
            hanako.asks().get(UNDERTAKINGS + id).then().body("status", is("REPORTED"));
            asCommittee(committee.members().get(n), id).then().statusCode(200);
        }
        hanako.asks()
                .get(UNDERTAKINGS + id)
                .then()
                .body("status", is("EVALUATED"))
                .body("committee", hasSize(4));
        staff.says(Map.of("refund", 0)).post(DESK + id + "/completion").then().statusCode(422);
        staff.says(Map.of("refund", 18_000))
                .post(DESK + id + "/completion")
                .then()
                .statusCode(200)
                .body("status", is("COMPLETED"));
        String title = hanako.asks().get(UNDERTAKINGS + id).path("title");
        given().queryParam("q", title).get("/api/v1/projects").then().body("items.stage.code", hasItem("COMPLETED"));
        theCaseIsTheGroupsToTell(id, title);
        String next = hanako.says(
                        Map.of("callId", committee(staff, Map.of(), seven()).call()))
                .post(UNDERTAKINGS + id + "/continuation")
                .then()
                .statusCode(201)
                .extract()
                .path("proposalId");
        hanako.asks()
                .get(PROPOSALS + "/" + next)
                .then()
                .body("projectYear", is(2))
                .body("continues", is(id));
        List<String> timeline = hanako.asks().get(PROPOSALS + "/" + id).path("timeline.step");
        assertThat(timeline)
                .containsSubsequence(
                        "RECOMMEND", "DECIDE", "RELEASE_ADOPTED", "AGREE", "START", "REPORT", "EVALUATE", "COMPLETE");
    }

    private void theCaseIsTheGroupsToTell(String id, String title) {
        String cases = "/api/v1/cases/" + id;
        Somebody.citizen().asks().get(cases).then().statusCode(404);
        String project = hanako.asks()
                .get(cases)
                .then()
                .statusCode(200)
                .body("status", is("DRAFT"))
                .body("content.situation", is("川に親しむ機会が減り、水辺の変化に気づく人が少なくなっている。"))
                .body("content.done", is("観察会を10回開いた。"))
                .body("content.participants", is(230))
                .extract()
                .path("projectId");
        String page = "/api/v1/projects/" + project;
        given().get(page).then().body("name", is(title)).body("story", nullValue());
        Map<String, Object> told = Map.of("done", "観察会を10回開きました。", "effect", "230人が川べりを歩きました。");
        department.says(told).header("If-Match", "\"1\"").put(cases).then().statusCode(403);
        hanako.says(told).header("If-Match", "\"0\"").put(cases).then().statusCode(412);
        hanako.says(told).header("If-Match", "\"1\"").put(cases).then().statusCode(200);
        hanako.acts()
                .header("If-Match", "\"1\"")
                .post(cases + "/publication")
                .then()
                .statusCode(412);
        given().get(page).then().body("story", nullValue());
        hanako.acts()
                .header("If-Match", "\"2\"")
                .post(cases + "/publication")
                .then()
                .statusCode(200)
                .body("status", is("PUBLISHED"));
        given().get(page)
                .then()
                .body("story.done", is("観察会を10回開きました。"))
                .body("story.situation", nullValue())
                .body("story.proposalId", is(id));
        hanako.acts()
                .header("If-Match", "\"3\"")
                .post(cases + "/omission")
                .then()
                .statusCode(200);
        given().get(page).then().body("story", nullValue());
    }

    private Response report(String id, Map<String, Object> report, String tag) {
        return hanako.says(report).header("If-Match", tag).put(UNDERTAKINGS + id + "/reports/FINAL");
    }

    private static Response evaluate(Somebody somebody, String id) {
        return somebody.says(Map.of("marks", FOURS, "comment", "話し合いながら進められた。"))
                .post(UNDERTAKINGS + id + "/evaluation");
    }

    private static Response asCommittee(Somebody member, String id) {
        return member.says(Map.of("mark", 4, "comment", "成果が広がった。")).post(ITEMS + id + "/evaluation");
    }
}
