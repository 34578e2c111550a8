package jp.komitto.search;

import static io.restassured.RestAssured.given;
import static jp.komitto.search.Directory.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.komitto.shared.text.Readings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GroupListTest {

    @Inject
    Directory directory;

    @BeforeEach
    void write() {
        directory.awaitIndex();
        directory.write(
                made("あおさぎ観察会", Map.of(Filter.FIELD, List.of("ENVIRONMENT"), Filter.WEEKDAY, List.of("SAT", "SUN"))),
                made("あおさぎ写真会", Map.of(Filter.FIELD, List.of("CULTURE_SPORTS"), Filter.WEEKDAY, List.of("SAT"))),
                made(
                        "あおさぎ学習会",
                        Map.of(Filter.FIELD, List.of("ENVIRONMENT", "CHILDREN"), Filter.RECRUITING, List.of("true"))));
        directory.awaitFound(3, "あおさぎ");
    }

    @AfterEach
    void forget() {
        directory.removeAll();
    }

    private static IndexedGroup made(String name, Map<Filter, List<String>> values) {
        return group(UUID.randomUUID(), name, values);
    }

    private static ValidatableResponse list(String... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/api/v1/groups").then();
    }

    @Test
    void wordsAndFiltersAreOneQueryWithExactTotalAndCounts() {
        list("q", "アオサギ", "weekday", "SAT")
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items", hasSize(2))
                .body("facets.weekday.find { it.code == 'SAT' }.count", equalTo(2))
                .body("facets.weekday.find { it.code == 'SUN' }.count", equalTo(1))
                .body("facets.field.find { it.code == 'ENVIRONMENT' }.count", equalTo(1))
                .body("facets.field.code", not(hasItem("CHILDREN")))
                .body("nextCursor", nullValue())
                .body("hint", nullValue());
    }

    @Test
    void valuesOfOneFilterAreAlternatives() {
        list("q", "あおさぎ", "field", "CHILDREN", "field", "CULTURE_SPORTS").body("total", equalTo(2));
        list("q", "あおさぎ", "recruiting", "true").body("total", equalTo(1));
    }

    @Test
    void whenNothingFitsTheFilterWhoseRemovalHelpsMostIsNamed() {
        list("q", "あおさぎ", "field", "ENVIRONMENT", "weekday", "MON")
                .body("total", equalTo(0))
                .body("hint.filter", equalTo("weekday"))
                .body("hint.label", equalTo("月曜日"))
                .body("hint.total", equalTo(2));
    }

    @Test
    void labelsComeInTheLanguageAsked() {
        given().header("Accept-Language", "en")
                .queryParam("q", "あおさぎ")
                .get("/api/v1/groups")
                .then()
                .body("facets.recruiting.label", contains("Welcoming new members", "Not recruiting"))
                .body("facets.weekday.label", contains("Saturday", "Sunday"));
    }

    @Test
    void readingOnLosesAndRepeatsNothing() {
        directory.write(
                IntStream.range(0, 20).mapToObj(i -> group("あおさぎ" + i + "組")).toArray(IndexedGroup[]::new));
        directory.awaitFound(23, "あおさぎ");
        List<String> names = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = list("q", "あおさぎ", "size", "7", "sort", "kana", "cursor", cursor)
                    .statusCode(200)
                    .extract();
            names.addAll(page.path("items.name"));
            cursor = page.path("nextCursor");
        }
        assertThat(names).hasSize(23).doesNotHaveDuplicates();
    }

    @Test
    void aCursorBelongsToItsQuery() {
        String cursor = list("q", "あおさぎ", "size", "1").extract().path("nextCursor");
        list("q", "さぎ", "size", "1", "cursor", cursor).statusCode(400).body("code", equalTo("CURSOR_INVALID"));
        list("q", "あおさぎ", "size", "1", "cursor", "x" + cursor).statusCode(400).body("code", equalTo("CURSOR_INVALID"));
        list("q", "あおさぎ", "size", "2", "cursor", cursor).statusCode(200).body("items", hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({"size,0", "size,101", "size,x", "sort,best", "recruiting,maybe"})
    void valuesOutOfBoundsAreRefused(String parameter, String value) {
        list(parameter, value).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void twoHundredCharactersAreTakenAndMoreRefused() {
        list("q", "あ".repeat(200)).statusCode(200).body("total", equalTo(0));
        list("q", "水".repeat(201)).statusCode(400).body("code", equalTo("VALUES_INVALID"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "*",
                "?",
                "\"",
                "\\",
                "\u0000",
                "\u202e",
                "🎸",
                "'; drop table citizen_group; --",
                "(",
                "AND"
            })
    void nothingThatIsTypedBreaksTheList(String typed) {
        list("q", typed).statusCode(200);
        given().queryParam("q", typed).get("/api/v1/suggestions").then().statusCode(200);
    }

    @Test
    void unknownCodesFindNothingAndAreNamedInTheHint() {
        list("q", "あおさぎ", "district", "atlantis")
                .body("total", equalTo(0))
                .body("hint.filter", equalTo("district"))
                .body("hint.total", equalTo(3));
    }

    @Test
    void whatTheReaderHasIsNotSentAgain() {
        String tag = list("q", "あおさぎ").statusCode(200).extract().header("ETag");
        given().header("If-None-Match", tag)
                .queryParam("q", "あおさぎ")
                .get("/api/v1/groups")
                .then()
                .statusCode(304);
    }

    @Test
    void theCitysPlaceNamesAreReadAsTheCityReadsThem() {
        assertThat(Readings.whole("酒門と堀原")).isEqualTo("さかどとほりはら");
    }

    @Test
    void withoutWordsTheNewestConfirmationComesFirst() {
        list().statusCode(200).body("items.size()", greaterThan(2));
    }

    @Test
    void namesAndFieldsAreSuggested() {
        given().queryParam("q", "あおさぎか")
                .get("/api/v1/suggestions")
                .then()
                .body("items.label", contains("あおさぎ観察会"))
                .body("items.type", contains("GROUP"));
        given().queryParam("q", "かんきょう")
                .get("/api/v1/suggestions")
                .then()
                .body("items[0].type", equalTo("FIELD"))
                .body("items[0].id", equalTo("ENVIRONMENT"));
        given().queryParam("q", "envi").get("/api/v1/suggestions").then().body("items.id", hasItem("ENVIRONMENT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "21"})
    void moreSuggestionsThanTwentyAreRefused(String size) {
        given().queryParam("q", "a")
                .queryParam("size", size)
                .get("/api/v1/suggestions")
                .then()
                .statusCode(400);
    }
}
