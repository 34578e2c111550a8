package jp.komitto.sponsorships;

import static io.restassured.RestAssured.given;
import static jp.komitto.decisions.Deciding.decided;
import static jp.komitto.decisions.Deciding.release;
import static jp.komitto.proposals.Proposing.registeredGroup;
import static jp.komitto.registration.Applying.DECLARED;
import static jp.komitto.registration.Applying.REGISTRATIONS;
import static jp.komitto.registration.Applying.addDocument;
import static jp.komitto.registration.Applying.tag;
import static jp.komitto.registration.Applying.wholeAnswers;
import static jp.komitto.reviews.Reviewing.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.komitto.registration.Applying;
import jp.komitto.reviews.Reviewing.Committee;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 企業の上乗せ over HTTP: offered, brought to a project, accepted, counted; nothing of it before it is accepted. */
@QuarkusTest
class SponsoringTest {

    private static final String SPONSORSHIPS = "/api/v1/sponsorships";
    private static final String DESK = "/api/v1/desk/sponsorships/";
    private static final String UNDERTAKINGS = "/api/v1/undertakings/";

    private final Somebody hanako = Somebody.citizen();
    private final Somebody president = Somebody.citizen();
    private final Somebody staff = Somebody.of(Role.SECRETARIAT);
    private final Somebody department = Somebody.ofDepartment("kanko");
    private Committee committee;

    @BeforeEach
    void aCommitteeSits() {
        committee = committee(staff, Map.of(), seven());
    }

    private String company() {
        Map<String, Object> answers = wholeAnswers();
        answers.put("kind", "COMPANY");
        String id = Applying.begin(
                president,
                Map.of("answers", answers, "representative", Map.of("name", "水戸 次郎", "phone", "029-224-1112")));
        addDocument(president, id, "BYLAWS");
        addDocument(president, id, "ROSTER");
        president
                .says(DECLARED)
                .header("If-Match", tag(president, id))
                .put(REGISTRATIONS + "/" + id + "/declaration")
                .then()
                .statusCode(200);
        president.acts().post(REGISTRATIONS + "/" + id + "/submission").then().statusCode(200);
        staff.acts().post(Applying.DESK + "/" + id + "/approval").then().statusCode(200);
        return id;
    }

    private String recommended() {
        String id = eligible(committee, hanako, registeredGroup(hanako), "GENERAL", 200_000);
        begin(committee, id);
        reviewed(committee, id, 4, "ADOPT");
        decided(staff, id, "ADOPTED", 180_000, null);
        return id;
    }

    private Response offer(Somebody somebody, String group, String proposal, long amount) {
        Map<String, Object> said = new HashMap<>();
        said.put("groupId", group);
        said.put("proposalId", proposal);
        said.put("amount", amount);
        said.put("message", "川べりを歩く人が増えますように。");
        return somebody.says(said).post("/api/v1/calls/" + committee.call() + "/sponsorships");
    }

    private Response match(String id, String proposal) {
        return staff.says(Map.of("proposalId", proposal)).post(DESK + id + "/match");
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", is(code));
    }

    @Test
    void whatACompanyOffersIsBroughtToAProjectAcceptedAndCounted() {
        String company = company();
        president.asks().get("/api/v1/my/groups").then().body("items.kind", contains("COMPANY"));
        String id = recommended();
        String offer = offer(president, company, null, 100_000)
                .then()
                .statusCode(201)
                .body("status", is("OFFERED"))
                .body("side", is("COMPANY"))
                .extract()
                .path("id");
        refused(match(offer, id), 409, "SPONSORSHIP_PROJECT_NOT_OPEN");
        release(staff, committee.call()).then().statusCode(200);
        hanako.asks().get(SPONSORSHIPS).then().body("items", empty());
        staff.asks()
                .get("/api/v1/desk/inbox?kind=SPONSORSHIP")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(offer));
        match(offer, id).then().statusCode(200).body("status", is("MATCHED"));
        given().get("/api/v1/wakuwaku/proposals/" + id + "/timeline").then().body("sponsors", empty());
        hanako.asks().get(SPONSORSHIPS).then().body("items.side", contains("PROJECT"));
        refused(president.acts().post(SPONSORSHIPS + "/" + offer + "/acceptance"), 403, "NOT_A_MANAGER");
        hanako.acts()
                .post(SPONSORSHIPS + "/" + offer + "/acceptance")
                .then()
                .statusCode(200)
                .body("status", is("ACCEPTED"));
        refused(president.acts().post(SPONSORSHIPS + "/" + offer + "/withdrawal"), 409, "SPONSORSHIP_NOT_NOW");
        given().get("/api/v1/wakuwaku/proposals/" + id + "/timeline")
                .then()
                .body("sponsors.groupId", contains(company))
                .body("sponsors.amount", contains(100_000));
        int year = given().get("/api/v1/wakuwaku/results/" + committee.call()).path("call.fiscalYear");
        given().get("/api/v1/wakuwaku/statistics")
                .then()
                .body("items.find { it.fiscalYear == " + year + " }.sponsored", is(100_000));
        settledWith(id, 250_000);
    }

    /** 250,000 spent, 100,000 from the company: the city's 180,000 covers the other 150,000, and 30,000 comes back. */
    private void settledWith(String id, long spent) {
        sign(hanako, id);
        sign(department, id);
        staff.acts().post("/api/v1/desk/undertakings/" + id + "/start").then().statusCode(200);
        hanako.says(Map.of(
                        "done",
                        "観察会を10回開いた。",
                        "effect",
                        "230人が川べりを歩いた。",
                        "participants",
                        230,
                        "accounts",
                        List.of(Map.of(
                                "category", "PRINTING", "description", "地図の印刷", "planned", 400_000, "actual", spent)),
                        "answers",
                        Map.of()))
                .header("If-Match", "\"0\"")
                .put(UNDERTAKINGS + id + "/reports/FINAL")
                .then()
                .statusCode(200);
        hanako.acts()
                .post(UNDERTAKINGS + id + "/reports/FINAL/submission")
                .then()
                .statusCode(200)
                .body("settlement.sponsored", is(100_000))
                .body("settlement.spent", is(250_000))
                .body("settlement.refund", is(30_000))
                .body("sponsors.amount", contains(100_000));
    }

    private static void sign(Somebody somebody, String id) {
        String tag = somebody.asks().get(UNDERTAKINGS + id).header("ETag");
        somebody.acts()
                .header("If-Match", tag)
                .post(UNDERTAKINGS + id + "/agreement/signature")
                .then()
                .statusCode(200);
    }

    @Test
    void aGroupMaySayNoAndTheCompanyReadsWhy() {
        String company = company();
        String id = recommended();
        refused(offer(president, company, id, 50_000), 409, "SPONSORSHIP_PROJECT_NOT_OPEN");
        release(staff, committee.call()).then().statusCode(200);
        String offer = offer(president, company, id, 50_000).path("id");
        match(offer, id).then().statusCode(200);
        hanako.says(Map.of("reason", "事業の目的と合わないため"))
                .post(SPONSORSHIPS + "/" + offer + "/refusal")
                .then()
                .statusCode(200)
                .body("status", is("DECLINED"));
        president
                .asks()
                .get(SPONSORSHIPS)
                .then()
                .body("items.find { it.id == '" + offer + "' }.reason", is("事業の目的と合わないため"));
        refused(hanako.acts().post(SPONSORSHIPS + "/" + offer + "/acceptance"), 409, "SPONSORSHIP_NOT_NOW");
    }

    @Test
    void onlyACompanyOffersAndOnlyItsManager() {
        String company = company();
        refused(offer(Somebody.citizen(), company, null, 1), 403, "NOT_A_MANAGER");
        refused(offer(hanako, registeredGroup(hanako), null, 1), 409, "SPONSORSHIP_NOT_A_COMPANY");
        offer(president, company, null, 0).then().statusCode(400);
        for (int n = 0; n < 5; n++) {
            offer(president, company, null, 1_000).then().statusCode(201);
        }
        refused(offer(president, company, null, 1_000), 409, "SPONSORSHIP_TOO_MANY");
    }

    @Test
    void anOfferIsNobodyElsesBusinessLeastOfAllTheCommittees() {
        String offer = offer(president, company(), null, 1_000).path("id");
        refused(hanako.acts().post(SPONSORSHIPS + "/" + offer + "/withdrawal"), 404, "SPONSORSHIP_NOT_FOUND");
        committee.chair().asks().get(SPONSORSHIPS).then().statusCode(403);
        List<String> seen = hanako.asks().get(SPONSORSHIPS).path("items.id");
        assertThat(seen).isEmpty();
        president
                .acts()
                .post(SPONSORSHIPS + "/" + offer + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"));
    }

    @Test
    void theSecretariatTakesBackWhatDoesNotCome() {
        String company = company();
        String id = recommended();
        release(staff, committee.call()).then().statusCode(200);
        String offer = offer(president, company, id, 50_000).path("id");
        match(offer, id).then().statusCode(200);
        hanako.acts().post(SPONSORSHIPS + "/" + offer + "/acceptance").then().statusCode(200);
        staff.says(Map.of("reason", "入金がなかったため"))
                .post(DESK + offer + "/refusal")
                .then()
                .statusCode(200)
                .body("status", is("DECLINED"));
        given().get("/api/v1/wakuwaku/proposals/" + id + "/timeline").then().body("sponsors", empty());
    }
}
