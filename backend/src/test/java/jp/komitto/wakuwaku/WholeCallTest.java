package jp.komitto.wakuwaku;

import static io.restassured.RestAssured.given;
import static jp.komitto.decisions.Deciding.decided;
import static jp.komitto.decisions.Deciding.release;
import static jp.komitto.proposals.Proposing.*;
import static jp.komitto.reviews.Reviewing.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import jp.komitto.reviews.Recomputing;
import jp.komitto.reviews.Reviewing.Committee;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import org.junit.jupiter.api.Test;

/**
 * A whole call with everybody in it: a group, a school class, a company, one whose proposal is returned and corrected, one that is
 * ineligible, two recusals of different kinds, a tie, and a decision that differs from the recommendation.
 */
@QuarkusTest
class WholeCallTest {

    private static final String SCREENING = "/api/v1/desk/proposals/";

    private final Somebody hanako = Somebody.citizen();
    private final Somebody daichi = Somebody.citizen();
    private final Somebody teacher = Somebody.citizen();
    private final Somebody company = Somebody.citizen();
    private final Somebody eri = Somebody.citizen();
    private final Somebody staff = Somebody.of(Role.SECRETARIAT);
    private final Somebody colleague = Somebody.of(Role.SECRETARIAT);

    private Committee withAnInsider() {
        List<Somebody> members = seven();
        members.set(5, new Somebody(hanako.id(), Role.COMMITTEE_MEMBER));
        return committee(staff, Map.of(), members);
    }

    private String propose(
            Committee committee, Somebody proposer, String slot, long request, Map<String, String> more) {
        String id = ready(proposer, committee.call(), registeredGroup(proposer), slot, request);
        write(proposer, id, Map.of("answers", more));
        proposer.acts().post(PROPOSALS + "/" + id + "/submission").then().statusCode(200);
        return id;
    }

    private void accept(String id) {
        staff.acts()
                .post(SCREENING + id + "/eligibility")
                .then()
                .statusCode(200)
                .body("status", is("ELIGIBLE"));
    }

    @Test
    void fromTheCallToTheResults() {
        Committee committee = withAnInsider();
        String general = propose(committee, hanako, "GENERAL", 200_000, Map.of("place", "桜川"));
        String equal = propose(committee, daichi, "GENERAL", 100_000, Map.of("place", "千波湖"));
        String youth = propose(
                committee,
                teacher,
                "YOUTH",
                90_000,
                Map.of("youthCount", "30", "teamCount", "32", "supporter", "中学校の担任と地区会"));
        String firm = propose(committee, company, "COMPANY", 300_000, Map.of("partner", "印刷会社が紙と印刷を受けもつ。"));
        String outside = propose(committee, eri, "GENERAL", 100_000, Map.of("place", "市外"));

        staff.says(Map.of("reason", "予算の根拠を教えてください。", "fields", List.of("budget")))
                .post(SCREENING + general + "/return")
                .then()
                .statusCode(200);
        write(hanako, general, Map.of("budget", budget(180_000, 180_000)));
        hanako.acts().post(PROPOSALS + "/" + general + "/submission").then().body("version", is(2));
        staff.says(Map.of("reason", "市外で行うため"))
                .post(SCREENING + outside + "/ineligibility")
                .then()
                .statusCode(200);
        colleague
                .says(Map.of("reason", "確認しました"))
                .post(SCREENING + outside + "/ineligibility-confirmation")
                .then()
                .body("status", is("INELIGIBLE"));
        List.of(general, equal, youth, firm).forEach(this::accept);

        form(committee);
        declare(committee.members().get(6), firm, "FAMILY");
        begin(committee, general, equal, youth, firm);
        reviewed(committee, general, 4, "ADOPT", "けがへの備えを始める前に示すこと。");
        reviewed(committee, equal, 4, "ADOPT");
        reviewed(committee, youth, 4, "CONDITIONAL");
        reviewed(committee, firm, 5, "ADOPT");

        decided(staff, general, "ADOPTED", 180_000, null);
        decided(staff, equal, "ADOPTED", 100_000, null);
        decided(staff, youth, "CONDITIONAL", 80_000, null);
        decided(staff, firm, "NOT_ADOPTED", 0, "同じ内容を市の事業で行うことが決まったため。");
        release(colleague, committee.call()).then().statusCode(200);

        given().get("/api/v1/wakuwaku/results/" + committee.call())
                .then()
                .statusCode(200)
                .body("items", hasSize(4))
                .body("items.find { it.id == '" + general + "' }.rank", is(2))
                .body("items.find { it.id == '" + equal + "' }.rank", is(1))
                .body("items.find { it.id == '" + firm + "' }.differs", is(true))
                .body("items.find { it.id == '" + youth + "' }.outcome", is("CONDITIONAL"));
        given().get("/api/v1/wakuwaku/calls/" + committee.call() + "/calculation")
                .then()
                .body("items.find { it.slot == 'COMPANY' }.recused", hasSize(1))
                .body("items.findAll { it.slot == 'GENERAL' }.score", contains(32_000, 32_000))
                .body("items.find { it.title != null && it.request == 180000 }.recused", hasSize(1));
        String csv = given().get("/api/v1/wakuwaku/calls/" + committee.call() + "/calculation.csv")
                .asString();
        assertThat(Recomputing.from(csv)).hasSize(4).isEqualTo(Recomputing.told(csv));
        given().get("/api/v1/wakuwaku/proposals/" + outside + "/timeline")
                .then()
                .statusCode(404);
        given().get("/api/v1/wakuwaku/proposals/" + general + "/timeline")
                .then()
                .body(
                        "timeline.step",
                        contains(
                                "SUBMIT",
                                "RETURN",
                                "RESUBMIT",
                                "ACCEPT",
                                "ASSIGN",
                                "COMPLETE_SCORING",
                                "HEAR",
                                "RECOMMEND",
                                "DECIDE",
                                "RELEASE_ADOPTED"))
                .body("timeline.reason", everyItem(nullValue()));
    }
}
