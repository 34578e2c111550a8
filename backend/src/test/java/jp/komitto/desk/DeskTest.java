package jp.komitto.desk;

import static io.restassured.RestAssured.given;
import static jp.komitto.registration.Applying.*;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import jp.komitto.registration.Applying;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import org.junit.jupiter.api.Test;

/** The city's desk over HTTP. */
@QuarkusTest
class DeskTest {

    private static final String HELD = "/api/v1/desk/held-rows";

    private final Somebody staff = Somebody.of(Role.SECRETARIAT);

    @Test
    void theInboxHoldsWhatWasHandedInWithTheDayItIsDue() {
        String id = submitted(Somebody.citizen());
        staff.asks()
                .get("/api/v1/desk/inbox?kind=REGISTRATION&size=100")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.due".formatted(id), notNullValue())
                .body("counts.find { it.kind == 'REGISTRATION' }.total", greaterThanOrEqualTo(1));
        Somebody.citizen().asks().get("/api/v1/desk/inbox").then().statusCode(403);
    }

    @Test
    void coordinatorsFindTheirOwnWorkInTheInboxAndNobodysRegistration() {
        String id = submitted(Somebody.citizen());
        Somebody.of(Role.COORDINATOR)
                .asks()
                .get("/api/v1/desk/inbox?size=100")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)))
                .body("counts.kind", containsInAnyOrder("LISTING", "REPORT", "MEDIATION", "HOURS", "REQUEST"));
    }

    @Test
    void readingContactDetailsLeavesATraceAndTheChainHolds() {
        String id = submitted(Somebody.citizen());
        staff.asks().get(DESK + "/" + id).then().statusCode(200);
        staff.asks()
                .queryParam("subject", id)
                .queryParam("type", "ContactRead")
                .get("/api/v1/desk/journal")
                .then()
                .statusCode(200)
                .body("items.actor", contains("account:" + staff.id()));
        staff.asks().get("/api/v1/desk/journal?from=not-a-day").then().statusCode(400);
        staff.asks()
                .get("/api/v1/desk/journal/verification")
                .then()
                .body("whole", is(true))
                .body("brokenAt", nullValue());
    }

    @Test
    void staffWhoReadWhatTheyWroteForAGroupLeaveATraceThatNamesForWhom() {
        String id = staff.says(Map.of("channel", "COUNTER", "representative", Map.of("name", "水戸 花子")))
                .post(DESK)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        staff.asks().get("/api/v1/registrations/" + id).then().statusCode(200);
        staff.asks()
                .queryParam("subject", id)
                .get("/api/v1/desk/journal")
                .then()
                .body("items.type", contains("ContactRead", "RegistrationBegun"))
                .body("items[1].onBehalfOf", is("group:" + id + " by COUNTER"))
                .body("items.facts.toString()", not(containsString("花子")));
    }

    @Test
    void theListOfRegistrationsHoldsNobodysContactDetails() {
        String id = submitted(Somebody.citizen());
        String draft = Applying.begin(Somebody.citizen(), Applying.whole());
        staff.asks()
                .get(DESK + "?status=SUBMITTED&size=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id), "items.id", not(hasItem(draft)))
                .body("total", greaterThanOrEqualTo(1))
                .body("toString()", not(containsString("029-224-1111")));
    }

    @Test
    void theJournalIsReadPageByPage() {
        String id = registered(Somebody.citizen(), staff);
        String cursor = staff.asks()
                .queryParam("subject", id)
                .queryParam("size", 2)
                .get("/api/v1/desk/journal")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("nextCursor");
        staff.asks()
                .queryParam("subject", id)
                .queryParam("size", 2)
                .queryParam("cursor", cursor)
                .get("/api/v1/desk/journal")
                .then()
                .statusCode(200)
                .body("items.type", hasItem("EligibilityDeclared"));
        staff.asks()
                .queryParam("cursor", cursor)
                .get("/api/v1/desk/journal")
                .then()
                .statusCode(400)
                .body("code", is("CURSOR_INVALID"));
    }

    @Test
    void aFileIsTriedThenTakenInAndAHeldRowIsCorrectedInPlaceAndPublished() {
        String name = "取り込みの会 " + UUID.randomUUID();
        String csv = "団体名,種別,会員数\n" + name + ",ボランティア団体,十二人\n";
        importing(csv, true).body("dryRun", is(true)).body("report.held", is(1)).body("problems[0].column", is("会員数"));
        importing(csv, false).body("report.held", is(1));
        String row = heldRow(name);

        staff.acts()
                .post(HELD + "/" + row + "/publication")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/values/会員数"));
        staff.says(Map.of("values", Map.of("会員数", "12")))
                .patch(HELD + "/" + row)
                .then()
                .statusCode(428);
        String tag = staff.asks()
                .get(HELD + "/" + row)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        staff.says(Map.of("values", Map.of("会員数", "12", "種別", "VOLUNTEER")))
                .header("If-Match", tag)
                .patch(HELD + "/" + row)
                .then()
                .statusCode(200)
                .body("problems", empty());
        staff.acts()
                .post(HELD + "/" + row + "/publication")
                .then()
                .statusCode(200)
                .body("settledAt", notNullValue());
        staff.acts()
                .post(HELD + "/" + row + "/publication")
                .then()
                .statusCode(409)
                .body("code", is("HELD_ROW_SETTLED"));
    }

    @Test
    void aRowThatIsNoGroupIsPutAsideWithTheReason() {
        String name = "合計の行 " + UUID.randomUUID();
        importing("団体名,会員数\n" + name + ",合計\n", false).body("report.held", is(1));
        String row = heldRow(name);
        staff.says(Map.of("reason", "合計の行で、団体ではない"))
                .post(HELD + "/" + row + "/settlement")
                .then()
                .statusCode(200);
        staff.asks().get(HELD + "?size=100").then().body("items.id", not(hasItem(row)));
    }

    @Test
    void aFileThatIsNoListIsRefusedWithTheReason() {
        staff.asks()
                .multiPart("file", "list.csv", "色,形\n赤,丸\n".getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/desk/imports")
                .then()
                .statusCode(422)
                .body("code", is("IMPORT_FILE_UNUSABLE"));
        given().multiPart("file", "list.csv", "x".getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/desk/imports")
                .then()
                .statusCode(401);
    }

    private ValidatableResponse importing(String csv, boolean dryRun) {
        return staff.asks()
                .multiPart("file", "groups.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .queryParam("dryRun", dryRun)
                .post("/api/v1/desk/imports")
                .then()
                .statusCode(200);
    }

    private String heldRow(String name) {
        return staff.asks()
                .get(HELD + "?size=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.values.'団体名' == '%s' }.id".formatted(name));
    }
}
