package jp.komitto.wakuwaku;

import static io.restassured.RestAssured.given;
import static jp.komitto.decisions.Deciding.decided;
import static jp.komitto.decisions.Deciding.release;
import static jp.komitto.proposals.Proposing.registeredGroup;
import static jp.komitto.reviews.Reviewing.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import jp.komitto.reviews.Reviewing.Committee;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import org.junit.jupiter.api.Test;

/** わくわくプロジェクト for everybody: nothing before the release, everything after it. */
@QuarkusTest
class WakuwakuTest {

    private static final String WAKUWAKU = "/api/v1/wakuwaku";
    private static final String CITY = "JP-JCN-4000020082015";

    private final Somebody hanako = Somebody.citizen();
    private final Somebody taro = Somebody.citizen();
    private final Somebody staff = Somebody.of(Role.SECRETARIAT);

    @Test
    void whatIsOpenNowIsThereWithTheServersClock() {
        String call = committee(staff, Map.of(), seven()).call();
        given().get(WAKUWAKU + "/calls/open")
                .then()
                .statusCode(200)
                .body("now", notNullValue())
                .body("items.find { it.id == '" + call + "' }.open", is(true))
                .body("items.find { it.id == '" + call + "' }.slots.code", hasItem("YOUTH"));
        given().get(WAKUWAKU + "/open-data/opportunities")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + call + "' }.status.value", is("open"))
                .body("items.find { it.id == '" + call + "' }.funding.totalAmountAvailable.currency", is("JPY"));
    }

    @Test
    void resultsAreThereOnceTheyAreOut() {
        Committee committee = committee(staff, Map.of(), seven());
        String one = eligible(committee, hanako, registeredGroup(hanako), "GENERAL", 200_000);
        String two = eligible(committee, taro, registeredGroup(taro), "GENERAL", 100_000);
        begin(committee, one, two);
        reviewed(committee, one, 4, "ADOPT", "安全の体制を始める前に示すこと。");
        reviewed(committee, two, 3, "ADOPT");
        decided(staff, one, "ADOPTED", 150_000, null);
        decided(staff, two, "NOT_ADOPTED", 0, "市の別の事業で行うため");
        String results = WAKUWAKU + "/results/" + committee.call();
        given().get(results).then().statusCode(404).body("code", is("RESULTS_NOT_OUT"));
        given().get(WAKUWAKU + "/proposals/" + one + "/timeline").then().statusCode(404);
        release(staff, committee.call()).then().statusCode(200);
        given().get(results)
                .then()
                .statusCode(200)
                .body("call.proposals", is(2))
                .body("call.adopted", is(1))
                .body("items.outcome", contains("ADOPTED", "NOT_ADOPTED"))
                .body("items.reason", contains(nullValue(), is("市の別の事業で行うため")))
                .body("items.rank", contains(1, 2));
        given().get(WAKUWAKU + "/results").then().body("items.id", hasItem(committee.call()));
        given().get(WAKUWAKU + "/proposals/" + one + "/timeline")
                .then()
                .statusCode(200)
                .body("timeline.step", hasItems("SUBMIT", "RECOMMEND", "RELEASE_ADOPTED"))
                .body("opinions.text", contains("安全の体制を始める前に示すこと。"))
                .body("report", nullValue());
        String receipt = given().get(results).path("items[0].receipt");
        given().get(WAKUWAKU + "/open-data/awards")
                .then()
                .statusCode(200)
                .body("grants.id", hasItem(CITY + "-" + receipt))
                .body("grants.fundingOrganization.flatten().id.unique()", contains(CITY))
                .body("grants.find { it.id == '" + CITY + "-" + receipt + "' }.amountAwarded", is(150_000));
        assertThat(given().get(WAKUWAKU + "/open-data/awards.csv").asString())
                .startsWith("Identifier,Title,")
                .contains(receipt);
        int year = given().get(results).path("call.fiscalYear");
        given().get(WAKUWAKU + "/statistics")
                .then()
                .statusCode(200)
                .body("items.find { it.fiscalYear == " + year + " }.proposals", is(2))
                .body("items.find { it.fiscalYear == " + year + " }.awarded", is(150_000));
    }
}
