package jp.komitto.projects;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The archive of past projects over HTTP. */
@QuarkusTest
class ProjectArchiveTest {

    private static final String PROJECTS = "/api/v1/projects";

    @Test
    void holdsTheSeventeenPublicProjectsNewestFirst() {
        given().queryParam("size", 100)
                .get(PROJECTS)
                .then()
                .statusCode(200)
                .body("total", is(17))
                .body("items", hasSize(17))
                .body("items[0].fiscalYear", is(2025))
                .body("items[16].fiscalYear", is(2018))
                .body("nextCursor", nullValue())
                .body("items.groupId", everyItem(notNullValue()));
    }

    @Test
    void pagesLoseAndRepeatNothing() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            var page = given().queryParam("size", 4)
                    .queryParam("cursor", cursor)
                    .get(PROJECTS)
                    .then()
                    .statusCode(200)
                    .body("total", is(17))
                    .extract();
            ids.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(ids).hasSize(17);
        assertThat(new HashSet<>(ids)).hasSize(17);
    }

    @Test
    void aCursorOfAnotherQueryIsRefused() {
        String cursor = given().queryParam("size", 1).get(PROJECTS).path("nextCursor");
        given().queryParam("cursor", cursor)
                .queryParam("year", 2024)
                .get(PROJECTS)
                .then()
                .statusCode(400)
                .body("code", is("CURSOR_INVALID"));
    }

    @Test
    void countsOfAFilterLeaveItsOwnChoiceOut() {
        given().queryParam("year", 2024)
                .get(PROJECTS)
                .then()
                .body("total", is(3))
                .body("facets.year.code", hasItems("2025", "2018"))
                .body("facets.stage.code", contains("ADOPTED"));
    }

    @Test
    void wordsAreFoundInProjectGroupAndDepartmentInAnyWidth() {
        given().queryParam("q", "空き家 相談").get(PROJECTS).then().body("total", is(2));
        given().queryParam("q", "ﾄﾞﾗｻﾎﾟ").get(PROJECTS).then().body("total", is(2));
        given().queryParam("q", "ごみ減量課").get(PROJECTS).then().body("items.name", contains("参考書バンク"));
        given().queryParam("q", "%").get(PROJECTS).then().statusCode(200);
    }

    @Test
    void aProjectNamesItsOtherYearsAndItsSource() {
        String id = given().queryParam("q", "葵社中")
                .queryParam("year", 2024)
                .get(PROJECTS)
                .path("items[0].id");
        given().get(PROJECTS + "/" + id)
                .then()
                .statusCode(200)
                .body("fiscalYearLabel", is("令和6年度（2024年度）"))
                .body("related.fiscalYear", contains(2025))
                .body("source.title", containsString("令和6年度協働事業が決まりました"))
                .body("source.asOf", is("2024-04-02"));
    }

    @Test
    void aProjectNobodyKnowsIsNamedAsNotFound() {
        given().get(PROJECTS + "/01936f5e-7b1c-7c3a-9d2e-5f6a7b8c9d0e")
                .then()
                .statusCode(404)
                .body("code", is("PROJECT_NOT_FOUND"));
    }
}
