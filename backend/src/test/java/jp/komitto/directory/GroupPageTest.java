package jp.komitto.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A group's page over HTTP. */
@QuarkusTest
class GroupPageTest {

    private static final String PROJECT_GROUP = "特定非営利活動法人ちいきの学校";

    @Inject
    Groups groups;

    @Inject
    WritingGroups writing;

    private String page;

    @BeforeEach
    void findARealGroup() {
        UUID id = Vertx.await(() -> groups.idsByName(List.of(PROJECT_GROUP))).get(PROJECT_GROUP);
        page = "/api/v1/groups/" + id;
    }

    @Test
    void namesItsSourceItsProjectsAndWhatIsMissingForTheNextLevel() {
        given().get(page)
                .then()
                .statusCode(200)
                .body("name", is(PROJECT_GROUP))
                .body("kind.label", is("NPO法人"))
                .body("source.title", containsString("水戸市"))
                .body("projects.fiscalYear", contains(2025, 2024))
                .body("projects.name", everyItem(containsString("ドラサポ")))
                .body("disclosure.level", is(1))
                .body("disclosure.nextLevel", is(2))
                .body("disclosure.missing.code", hasItem("ACTIVITIES"))
                .body("sample", is(false));
    }

    @Test
    void labelsComeInTheReadersLanguage() {
        given().header("Accept-Language", "en-US,en;q=0.9,ja;q=0.5")
                .get(page)
                .then()
                .body("kind.label", startsWith("Nonprofit"))
                .body("kind.ruby", nullValue())
                .header("Vary", containsString("Accept-Language"));
        given().header("Accept-Language", "ja-x-easy").get(page).then().body("kind.label", containsString("団体"));
    }

    @Test
    void furiganaIsAddedOnlyWhenAskedFor() {
        given().get(page).then().body("furigana", nullValue());
        String purpose = given().get(page).path("purpose");
        String read = given().queryParam("furigana", true).get(page).path("furigana.purpose");
        assertThat(read).contains("《").isNotEqualTo(purpose);
        assertThat(read.replaceAll("｜|《[^》]*》", "")).isEqualTo(purpose);
    }

    @Test
    void aReaderWhoHasThePageGetsNothingAgainUntilItChanges() {
        String tag = given().get(page).header("ETag");
        given().header("If-None-Match", tag).get(page).then().statusCode(304).header("ETag", tag);
        given().header("If-None-Match", "W/\"other\"").get(page).then().statusCode(200);

        change(Map.of(GroupAttribute.NAME, PROJECT_GROUP, GroupAttribute.SCHEDULE, "第1日曜 " + UUID.randomUUID()));
        given().header("If-None-Match", tag)
                .get(page)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-cache"))
                .body("schedule", startsWith("第1日曜"));
    }

    @Test
    void aGroupNobodyKnowsIsNamedAsNotFound() {
        given().get("/api/v1/groups/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", is("GROUP_NOT_FOUND"))
                .body("detail", containsString("団体をさがす"));
    }

    @Test
    void whatARowDoesNotSayStaysAsItIs() {
        Incoming.Result first = change(
                Map.of(GroupAttribute.NAME, "NPO法人のこす会", GroupAttribute.ACTIVITIES, "一", GroupAttribute.FEE_YEN, 500));
        assertThat(first.outcome()).isEqualTo(Incoming.Outcome.CREATED);
        Incoming.Result second = change(Map.of(GroupAttribute.NAME, "NPO法人のこす会", GroupAttribute.ACTIVITIES, "二"));
        assertThat(second.outcome()).isEqualTo(Incoming.Outcome.UPDATED);
        assertThat(change(Map.of(GroupAttribute.NAME, "NPO法人のこす会")).outcome()).isEqualTo(Incoming.Outcome.UNCHANGED);
        given().get("/api/v1/groups/" + first.group())
                .then()
                .body("activities", is("二"))
                .body("feeYen", is(500));
    }

    private Incoming.Result change(Map<GroupAttribute, Object> facts) {
        GroupFacts ifNew = GroupFacts.of(Map.of(GroupAttribute.KIND, "NPO", GroupAttribute.SOURCE_TITLE, "試験"));
        Incoming.Row row = new Incoming.Row(GroupFacts.of(facts), ifNew, false);
        return Vertx.await(() -> writing.write(List.of(row), "test", false)).getFirst();
    }
}
