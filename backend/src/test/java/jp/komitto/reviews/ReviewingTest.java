package jp.komitto.reviews;

import static io.restassured.RestAssured.given;
import static jp.komitto.proposals.Proposing.PROPOSALS;
import static jp.komitto.proposals.Proposing.registeredGroup;
import static jp.komitto.reviews.Reviewing.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.komitto.reviews.Reviewing.Committee;
import jp.komitto.shared.notice.Happening;
import jp.komitto.shared.notice.Notice;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** 審査 over HTTP: conflicts, scores, hearing, recommendation, and what each of them keeps from whom. */
@QuarkusTest
class ReviewingTest {

    private static final Map<String, Object> ANY_AGENDA = Map.of(
            "startsAt",
            "2030-02-20T13:00:00+09:00",
            "place",
            "水戸市民会館",
            "presentationMinutes",
            10,
            "questionMinutes",
            5);

    @Inject
    CommitteeNotices notices;

    private final Somebody hanako = Somebody.citizen();
    private final Somebody taro = Somebody.citizen();
    private final Somebody staff = Somebody.of(Role.SECRETARIAT);

    @Test
    void fromDeclarationsToTheRecommendation() {
        List<Somebody> members = seven();
        Somebody insider = new Somebody(hanako.id(), Role.COMMITTEE_MEMBER);
        members.set(6, insider);
        Committee committee = committee(staff, Map.of(), members);
        String item = eligible(committee, hanako, registeredGroup(hanako), "GENERAL", 200_000);
        form(committee);
        assertThat(sees(insider, item)).as("belongs to the group").isFalse();
        staff.says(Map.of("scoreUntil", OffsetDateTime.now().plusDays(9).toString()))
                .post(CALLS + committee.call() + "/assignment")
                .then()
                .statusCode(409)
                .body("code", is("REVIEW_NOT_READY"))
                .body("errors.code", contains("NotDeclared"));
        members.get(1).asks().get(ITEMS + item).then().statusCode(409).body("code", is("REVIEW_DECLARE_FIRST"));
        declare(members.get(5), item, "FAMILY");
        assertThat(sees(members.get(5), item)).as("declared a tie").isFalse();
        members.subList(0, 5).forEach(member -> declare(member, item, "NONE"));
        assign(committee, OffsetDateTime.now().plusDays(9));
        staff.asks()
                .get(CALLS + committee.call() + "/review")
                .then()
                .statusCode(200)
                .body("items[0].status", is("UNDER_REVIEW"))
                .body("items[0].members", is(5))
                .body("items[0].cells.recused", hasItems("GROUP_ROSTER", "DECLARED"));
        for (int n = 0; n < 5; n++) {
            score(members.get(n), item, n == 0 ? 3 : 4);
        }
        Map<String, Object> changed = Map.of("score", marks(5, "質疑でよく分かった。"), "reason", "質疑で体制が分かったため");
        members.getFirst()
                .says(changed)
                .header("If-Match", "\"2\"")
                .post(ITEMS + item + "/rescoring")
                .then()
                .statusCode(409)
                .body("code", is("REVIEW_NOT_NOW"));
        hear(staff, item);
        members.getFirst()
                .says(changed)
                .header("If-Match", "\"2\"")
                .post(ITEMS + item + "/rescoring")
                .then()
                .statusCode(200)
                .body("own.round", contains(1, 2))
                .body("own[0].marks.EFFECT", is(3))
                .body("own[1].marks.EFFECT", is(5))
                .body("others", hasSize(4));
        members.get(2)
                .says(Map.of("outcome", "ADOPT", "opinions", List.of()))
                .post(ITEMS + item + "/recommendation")
                .then()
                .statusCode(403)
                .body("code", is("REVIEW_NOT_THE_CHAIR"));
        recommend(committee.chair(), item, "CONDITIONAL", "安全の体制を始める前に示すこと。");
        staff.asks()
                .get(CALLS + committee.call() + "/calculation")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].participants", is(5))
                .body("items[0].recused", hasSize(2))
                .body("items[0].score", is(33_600))
                .body("items[0].rank", is(1));
        staff.asks()
                .get(CALLS + committee.call() + "/minutes")
                .then()
                .body("items[0].present", hasSize(5))
                .body("items[0].recused", hasSize(2))
                .body("items[0].quorate", is(true));
    }

    @Test
    void aRecusedMembersEveryRequestAboutTheItemIs404() throws Exception {
        Committee committee = committee(staff, Map.of(), seven());
        String item = eligible(committee, hanako, registeredGroup(hanako), "GENERAL", 200_000);
        String other = eligible(committee, taro, registeredGroup(taro), "GENERAL", 100_000);
        begin(committee, item, other);
        Somebody recused = committee.members().get(3);
        score(recused, item, 1);
        score(recused, other, 4);
        declare(recused, item, "MONEY");
        Map<String, Object> bodies = Map.of(
                "getCommitteeItem", Map.of(),
                "declareConflict", Map.of("tie", "NONE"),
                "writeScore", marks(5, "よい"),
                "handInScore", Map.of(),
                "changeScore", Map.of("score", marks(5, "よい"), "reason", "変えたい"),
                "overrideScoring", Map.of("reason", "待てない"),
                "recommendProposal", Map.of("outcome", "ADOPT", "opinions", List.of()),
                "evaluateAsCommittee", Map.of("mark", 3, "comment", "よい"));
        List<String> asked = new ArrayList<>();
        operationsOfItems().forEach((name, operation) -> {
            asked.add(name);
            recused.says(bodies.get(name))
                    .header("If-Match", "*")
                    .request(operation.getKey(), operation.getValue().replace("{id}", item))
                    .then()
                    .statusCode(404)
                    .body("code", is("REVIEW_ITEM_NOT_FOUND"))
                    .body("detail", not(containsString(item)));
        });
        assertThat(asked).as("operations of an item").hasSizeGreaterThanOrEqualTo(7);
        assertThat(sees(recused, item)).isFalse();
        assertThat(sees(recused, other)).isTrue();
        committee.members().stream().filter(member -> member != recused).forEach(member -> {
            score(member, item, 5);
            score(member, other, 2);
        });
        recused.asks()
                .get(COMMITTEE + "/calls/" + committee.call() + "/standings")
                .then()
                .statusCode(200)
                .body("items.id", contains(other))
                .body("items.rank", contains(1));
        committee
                .chair()
                .asks()
                .get(COMMITTEE + "/calls/" + committee.call() + "/standings")
                .then()
                .body("items.id", contains(item, other));
        String document = hanako.asks().get(PROPOSALS + "/" + item).path("documents[0].id");
        committee.chair().asks().get("/api/v1/files/" + document).then().statusCode(200);
        recused.asks().get("/api/v1/files/" + document).then().statusCode(404);
    }

    /** As the contract names them, so that none is forgotten: name → method and path. */
    private static Map<String, Map.Entry<String, String>> operationsOfItems() throws Exception {
        Map<String, Map.Entry<String, String>> found = new HashMap<>();
        JsonNode contract =
                new YAMLMapper().readTree(given().get("/api/openapi.yaml").asString());
        contract.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/api/v1/committee/items/{id}"))
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has("operationId"))
                        .forEach(operation -> found.put(
                                operation.getValue().path("operationId").asText(),
                                Map.entry(operation.getKey().toUpperCase(Locale.ROOT), path.getKey()))));
        return found;
    }

    @Test
    void scoresOfOthersAreInvisibleBeforeThePhaseAllows() {
        Committee committee = committee(staff, Map.of(), seven());
        String item = eligible(committee, hanako, registeredGroup(hanako), "GENERAL", 200_000);
        begin(committee, item);
        String canary = "金糸雀" + UUID.randomUUID();
        Somebody first = committee.members().get(2);
        score(first, item, 4, canary);
        List<Somebody> everybody = new ArrayList<>(committee.members());
        everybody.remove(first);
        everybody.addAll(List.of(hanako, staff, Somebody.of(Role.NAVI_STAFF)));
        List<String> places = List.of(
                ITEMS + item,
                COMMITTEE + "/items",
                COMMITTEE + "/calls/" + committee.call() + "/standings",
                PROPOSALS + "/" + item,
                CALLS + committee.call() + "/review",
                CALLS + committee.call() + "/calculation",
                CALLS + committee.call() + "/minutes",
                "/api/v1/wakuwaku/calls/" + committee.call() + "/calculation",
                "/api/v1/calls/" + committee.call());
        everybody.forEach(one -> places.forEach(place -> one.asks()
                .get(place)
                .then()
                .statusCode(lessThan(500))
                .body(not(containsString(canary)))
                .body(not(containsString("PUBLIC_BENEFIT\":4")))));
        committee
                .members()
                .get(4)
                .asks()
                .get(ITEMS + item)
                .then()
                .statusCode(200)
                .body("others", empty());
        committee.members().stream().filter(member -> member != first).forEach(member -> score(member, item, 3));
        committee.members().get(4).asks().get(ITEMS + item).then().body(containsString(canary));
        hanako.asks().get(PROPOSALS + "/" + item).then().body(not(containsString(canary)));
    }

    @Test
    void whereTheChairIsRecusedTheDeputyLeads() {
        Committee committee = committee(staff, Map.of(), seven());
        String item = eligible(committee, hanako, registeredGroup(hanako), "GENERAL", 200_000);
        form(committee);
        declare(committee.chair(), item, "WORK");
        begin(committee, item);
        committee.members().stream().skip(1).forEach(member -> score(member, item, 4));
        hear(staff, item);
        recommend(committee.members().get(1), item, "ADOPT");
        committee
                .members()
                .get(2)
                .asks()
                .get(ITEMS + item)
                .then()
                .body("recommendation.outcome", is("ADOPT"))
                .body("recommendation.participants", is(6));
    }

    private io.restassured.response.Response writeMinutes(Committee committee, String text) {
        long revision = staff.asks()
                .get(CALLS + committee.call() + "/minutes")
                .jsonPath()
                .getLong("revision");
        return staff.says(Map.of("text", text, "attendance", 12))
                .header("If-Match", "\"" + revision + "\"")
                .put(CALLS + committee.call() + "/minutes");
    }

    private static io.restassured.response.Response approve(Somebody member, Committee committee, int revision) {
        return member.acts()
                .header("If-Match", "\"" + revision + "\"")
                .post(COMMITTEE + "/calls/" + committee.call() + "/minutes-approval");
    }

    @Test
    void whoApprovesTheMinutesReadsThemFirstAndApprovesNoOtherText() {
        Committee committee = committee(staff, Map.of(), seven());
        String item = eligible(committee, hanako, registeredGroup(hanako), "GENERAL", 200_000);
        begin(committee, item);
        committee.chair().asks().get(COMMITTEE + "/minutes").then().body("items", empty());
        int read = writeMinutes(committee, "発表のあと、三つの質問があった。").path("revision");
        assertThat(toldOfMinutes(committee)).containsExactly(committee.chair().id());
        committee
                .chair()
                .asks()
                .get(COMMITTEE + "/minutes")
                .then()
                .statusCode(200)
                .body("items.text", contains("発表のあと、三つの質問があった。"))
                .body("items[0].items", hasSize(1));
        Somebody deputy = committee.members().get(1);
        deputy.asks().get(COMMITTEE + "/minutes").then().body("items", empty());
        approve(deputy, committee, read).then().statusCode(403).body("code", is("REVIEW_NOT_THE_CHAIR"));
        int again = writeMinutes(committee, "発表のあと、四つの質問があった。").path("revision");
        approve(committee.chair(), committee, read).then().statusCode(412);
        approve(committee.chair(), committee, again)
                .then()
                .statusCode(200)
                .body("approvedAt", notNullValue())
                .body("text", containsString("四つ"));
        assertThat(toldOfMinutes(committee)).isEmpty();
    }

    /** Whose approval is asked for by mail. */
    private List<UUID> toldOfMinutes(Committee committee) {
        Happening written = new Happening(
                0,
                OffsetDateTime.now(),
                KeepingMinutes.WRITTEN,
                UUID.fromString(committee.call()),
                "account:" + staff.id(),
                null,
                Map.of());
        return Vertx.await(() -> notices.about(written)).stream()
                .map(Notice::account)
                .toList();
    }

    @Test
    void minutesOfAnItemAreNotReadByAChairWhoIsRecusedFromIt() {
        Committee committee = committee(staff, Map.of(), seven());
        String item = eligible(committee, hanako, registeredGroup(hanako), "GENERAL", 200_000);
        form(committee);
        declare(committee.chair(), item, "WORK");
        begin(committee, item);
        int revision = writeMinutes(committee, "質疑の記録。").path("revision");
        committee.chair().asks().get(COMMITTEE + "/minutes").then().body("items", empty());
        approve(committee.chair(), committee, revision).then().statusCode(403);
        Somebody deputy = committee.members().get(1);
        assertThat(toldOfMinutes(committee)).containsExactly(deputy.id());
        deputy.asks().get(COMMITTEE + "/minutes").then().body("items.text", contains("質疑の記録。"));
        approve(deputy, committee, revision).then().statusCode(200);
    }

    @Test
    void theChairGoesOnWithoutScoresOnlyAfterTheDeadline() {
        Committee committee = committee(staff, Map.of(), seven());
        String item = eligible(committee, hanako, registeredGroup(hanako), "GENERAL", 200_000);
        form(committee);
        committee.members().forEach(member -> declare(member, item, "NONE"));
        assign(committee, OffsetDateTime.now().plusDays(1));
        committee.members().subList(0, 3).forEach(member -> score(member, item, 4));
        override(committee, item).then().statusCode(409).body("code", is("REVIEW_SCORES_STILL_DUE"));
        String late = eligible(committee, taro, registeredGroup(taro), "GENERAL", 100_000);
        committee.members().forEach(member -> declare(member, late, "NONE"));
        assign(committee, OffsetDateTime.now().minusSeconds(1));
        override(committee, item).then().statusCode(200).body("item.status", is("SCORED"));
        hear(staff, item);
        committee
                .chair()
                .says(Map.of("outcome", "ADOPT", "opinions", List.of()))
                .post(ITEMS + item + "/recommendation")
                .then()
                .statusCode(409)
                .body("code", is("REVIEW_QUORUM_MISSING"));
    }

    private static io.restassured.response.Response override(Committee committee, String item) {
        return committee.chair().says(Map.of("reason", "期限を過ぎたため")).post(ITEMS + item + "/scoring-override");
    }

    @Test
    void aScoreIsWholeAndWithinItsBounds() {
        Committee committee = committee(staff, Map.of(), seven());
        String item = eligible(committee, hanako, registeredGroup(hanako), "GENERAL", 200_000);
        begin(committee, item);
        Somebody member = committee.members().get(2);
        member.says(Map.of("marks", Map.of("EFFECT", 6), "comments", Map.of()))
                .header("If-Match", "\"0\"")
                .put(ITEMS + item + "/score")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/marks/EFFECT"));
        member.says(Map.of("marks", Map.of("EFFECT", 5), "comments", Map.of()))
                .header("If-Match", "\"0\"")
                .put(ITEMS + item + "/score")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        member.says(Map.of("marks", Map.of("EFFECT", 1), "comments", Map.of()))
                .header("If-Match", "\"0\"")
                .put(ITEMS + item + "/score")
                .then()
                .statusCode(412);
        member.acts()
                .post(ITEMS + item + "/score/submission")
                .then()
                .statusCode(422)
                .body("code", is("REVIEW_SCORE_INCOMPLETE"))
                .body("errors.pointer", hasItems("/marks/PUBLIC_BENEFIT", "/comments/EFFECT"));
    }

    @Test
    void theHearingHasAnOrderAndOneClockForAll() {
        Committee committee = committee(staff, Map.of(), seven());
        String one = eligible(committee, hanako, registeredGroup(hanako), "GENERAL", 200_000);
        String two = eligible(committee, taro, registeredGroup(taro), "GENERAL", 100_000);
        begin(committee, one, two);
        String agenda = "/api/v1/wakuwaku/calls/" + committee.call() + "/agenda";
        given().get(agenda).then().statusCode(404);
        Map<String, Object> said = new HashMap<>(ANY_AGENDA);
        said.put("order", List.of(two, UUID.randomUUID()));
        staff.says(said)
                .header("If-Match", "*")
                .put(CALLS + committee.call() + "/agenda")
                .then()
                .statusCode(422);
        said.put("order", List.of(two, one));
        staff.says(said)
                .header("If-Match", "*")
                .put(CALLS + committee.call() + "/agenda")
                .then()
                .statusCode(200);
        staff.says(Map.of("moment", "PRESENTATION"))
                .post(REVIEWS + two + "/clock")
                .then()
                .statusCode(200);
        given().get(agenda)
                .then()
                .statusCode(200)
                .body("items.id", contains(two, one))
                .body("items[0].presentationAt", notNullValue())
                .body("items[1].planned", startsWith("2030-02-20T04:15"));
    }

    @Test
    void nobodySitsTwiceAndThereIsOneChair() {
        LocalDate day = LocalDate.now(FiscalYear.TOKYO).plusYears(20);
        Somebody one = Somebody.of(Role.COMMITTEE_MEMBER);
        seat(staff, one, "CHAIR", day).then().statusCode(201);
        seat(staff, one, "MEMBER", day).then().statusCode(409).body("code", is("REVIEW_SEAT_TAKEN"));
        seat(staff, Somebody.of(Role.COMMITTEE_MEMBER), "CHAIR", day).then().statusCode(409);
        seat(staff, Somebody.of(Role.COMMITTEE_MEMBER), "MEMBER", day).then().statusCode(201);
    }
}
