package jp.komitto.suggestions;

import static io.restassured.RestAssured.given;
import static jp.komitto.listings.Posting.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.listings.Posting;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** What fits, over HTTP: suggestions with reasons on both sides, why not, previews. */
@QuarkusTest
class SuggestionsTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    Database database;

    private final Somebody hanako = Somebody.citizen();
    private final Somebody taro = Somebody.citizen();
    private final Somebody coordinator = Somebody.of(Role.COORDINATOR);

    @Test
    void aStudentAndAGroupAreSuggestedToEachOtherWithTrueReasons() {
        String need = open(hanako, NEEDS, saturdays(group(hanako)));
        String offer = open(taro, OFFERS, freeSaturdays());
        awaitSuggested(hanako, need, offer);
        awaitSuggested(taro, offer, need);

        suggestions(taro, offer)
                .body("rulesVersion", is(1))
                .body("items.find { it.listing.id == '%s' }.fit".formatted(need), is(100))
                .body(
                        "items.find { it.listing.id == '%s' }.reasons.code".formatted(need),
                        contains("PLACE", "TIME", "FIELD"))
                .body(
                        "items.find { it.listing.id == '%s' }.reasons.label".formatted(need),
                        contains("場所が合います（河和田）", "日時が合います（土曜日の午前）", "分野が合います（子どもの健全育成）"))
                .body("items.find { it.listing.id == '%s' }.mismatch".formatted(need), nullValue())
                .body("items.find { it.listing.id == '%s' }.listing.poster.name".formatted(need), notNullValue());
        suggestions(hanako, need)
                .body("items.find { it.listing.id == '%s' }.listing.poster".formatted(offer), nullValue())
                .body("items.find { it.listing.id == '%s' }.listing.placeName".formatted(offer), nullValue())
                .body(
                        "items.find { it.listing.id == '%s' }.reasons.code".formatted(offer),
                        contains("PLACE", "TIME", "FIELD"));
    }

    @Test
    void whoDecidesSeesBothSides() {
        String need = open(hanako, NEEDS, saturdays(group(hanako)));
        Map<String, Object> sports = freeSaturdays();
        sports.put(
                "what",
                Map.of(
                        "title",
                        "体操を教えます",
                        "description",
                        "ゆっくりです。",
                        "mainField",
                        "CULTURE_SPORTS",
                        "skills",
                        List.of("DANCE")));
        String offer = open(taro, OFFERS, sports);
        hanako.asks()
                .get(LISTINGS + need + "/suggestions/" + offer)
                .then()
                .statusCode(200)
                .body("fits", is(true))
                .body("forYou.fit", lessThan(100))
                .body("forYou.mismatch.code", is("FIELD_OTHER"))
                .body("forYou.mismatch.values.code", contains("CULTURE_SPORTS"))
                .body("forThem.mismatch.code", is("FIELD_OTHER"))
                .body("forThem.mismatch.values.code", contains("CHILDREN"))
                .body("forThem.reasons.code", hasItems("PLACE", "TIME"))
                .body("listing.poster", nullValue());
    }

    @Test
    void reasonsSpeakTheReadersLanguage() {
        String need = open(hanako, NEEDS, saturdays(group(hanako)));
        String offer = open(taro, OFFERS, freeSaturdays());
        taro.asks()
                .header("Accept-Language", "en")
                .get(LISTINGS + offer + "/suggestions/" + need)
                .then()
                .body("forYou.reasons.label", hasItem("The time fits (Saturday morning)"))
                .body("forYou.reasons[0].ruby", nullValue());
        taro.asks()
                .header("Accept-Language", "ja-x-easy")
                .get(LISTINGS + offer + "/suggestions/" + need)
                .then()
                .body("forYou.reasons.ruby", hasItem("｜場所《ばしょ》が｜合《あ》います（｜河和田《かわわだ》）"));
    }

    @Test
    void onSaturdaysItWouldFit() {
        String need = open(hanako, NEEDS, saturdays(group(hanako)));
        Map<String, Object> sundays = freeSaturdays();
        sundays.put("when", Map.of("slots", List.of("SUN_AFTERNOON"), "commitment", "REGULAR"));
        String offer = open(taro, OFFERS, sundays);
        taro.asks()
                .get(LISTINGS + offer + "/why-not/" + need)
                .then()
                .statusCode(200)
                .body("fits", is(false))
                .body("closed.code", contains("TIME"))
                .body("closed.label", contains("日時が重なりません（土曜日の午前）"))
                .body("changes.label", contains("土曜日の午前なら、合います"))
                .body("changes[0].fit", is(100));
        assertThat(ids(taro, offer)).doesNotContain(need);
    }

    @Test
    void howOldSomebodyIsNobodyLearns() {
        Map<String, Object> forAdults = saturdays(group(hanako));
        forAdults.put("who", Map.of("ageMin", 110));
        String need = open(hanako, NEEDS, forAdults);
        String offer = open(taro, OFFERS, freeSaturdays());
        setAge(offer, "AGE_18_29");
        hanako.asks()
                .get(LISTINGS + need + "/why-not/" + offer)
                .then()
                .body("closed.code", contains("NOT_AVAILABLE"))
                .body("changes", empty());
        taro.asks().get(LISTINGS + offer + "/why-not/" + need).then().body("closed.code", contains("AGE"));
    }

    @Test
    void onlyWhoPostedItAsksAndOnlyOfWhatIsShown() {
        String need = open(hanako, NEEDS, saturdays(group(hanako)));
        String offer = open(taro, OFFERS, freeSaturdays());
        String draft = begin(taro, OFFERS, freeSaturdays());
        for (String path : List.of("/suggestions", "/suggestions/" + offer, "/why-not/" + offer, "/preview")) {
            taro.asks().get(LISTINGS + need + path).then().statusCode(404).body("code", is("LISTING_NOT_FOUND"));
            given().get(LISTINGS + need + path).then().statusCode(401);
        }
        for (String unknown : List.of(draft, UUID.randomUUID().toString())) {
            hanako.asks()
                    .get(LISTINGS + need + "/suggestions/" + unknown)
                    .then()
                    .statusCode(404);
            hanako.asks().get(LISTINGS + need + "/why-not/" + unknown).then().statusCode(404);
        }
        taro.asks()
                .get(LISTINGS + draft + "/suggestions")
                .then()
                .statusCode(409)
                .body("code", is("SUGGESTIONS_NOT_OPEN"));
        hanako.asks()
                .queryParam("size", 51)
                .get(LISTINGS + need + "/suggestions")
                .then()
                .statusCode(400);
        hanako.asks()
                .queryParam("cursor", "x")
                .get(LISTINGS + need + "/suggestions")
                .then()
                .statusCode(400);
    }

    @Test
    void aRequestInProtectedModeIsMatchedByCoordinatorsOnly() {
        Map<String, Object> request = saturdays("");
        request.remove("groupId");
        String need = open(taro, NEEDS, request);
        String offer = open(hanako, OFFERS, freeSaturdays());
        String marker = open(hanako, NEEDS, saturdays(group(hanako)));
        String student = open(Somebody.citizen(), OFFERS, freeSaturdays());
        awaitSuggested(hanako, marker, student);
        assertThat(ids(hanako, offer)).doesNotContain(need);
        hanako.asks().get(LISTINGS + offer + "/suggestions/" + need).then().statusCode(404);
        hanako.asks().get(LISTINGS + offer + "/why-not/" + need).then().statusCode(404);
        taro.asks()
                .get(LISTINGS + need + "/suggestions")
                .then()
                .statusCode(403)
                .body("code", is("SUGGESTIONS_BY_COORDINATOR"));
        assertThat(forYou(Map.of("district", "kawawada")).extract().body().asString())
                .doesNotContain(need);
    }

    @Test
    void pagesLoseAndRepeatNothing() {
        String offer = open(taro, OFFERS, freeSaturdays());
        String group = group(hanako);
        List<String> needs = new ArrayList<>();
        for (int n = 0; n < 7; n++) {
            needs.add(open(hanako, NEEDS, saturdays(group)));
        }
        awaitSuggested(taro, offer, needs.getLast());
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var page = taro.asks()
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .queryParam("size", 3)
                    .get(LISTINGS + offer + "/suggestions")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.listing.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).containsAll(needs).doesNotHaveDuplicates();
    }

    @Test
    void aVisitorTellsThreeThingsAndSeesWhatFits() {
        String need = open(hanako, NEEDS, saturdays(group(hanako)));
        Map<String, Object> answers =
                Map.of("district", "kawawada", "slot", "SAT_MORNING", "field", "CHILDREN", "size", 50);
        await().atMost(SOON)
                .until(() -> forYou(answers).extract().<List<String>>path("items.listing.id"), hasItem(need));
        forYou(answers)
                .body("items.find { it.listing.id == '%s' }.fit".formatted(need), greaterThan(90))
                .body(
                        "items.find { it.listing.id == '%s' }.reasons.code".formatted(need),
                        contains("PLACE", "TIME", "FIELD"))
                .header("ETag", notNullValue());
        forYou(Map.of("district", "tokiwa", "size", 50)).body("items.listing.id", not(hasItem(need)));
        given().queryParam("district", "atlantis")
                .get("/api/v1/needs/for-you")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("district"));
        given().queryParam("slot", "NOON").get("/api/v1/needs/for-you").then().statusCode(400);
    }

    @Test
    void aPreviewTellsHowManyFitAndWhatCostsMost() {
        String group = group(hanako);
        Map<String, Object> asked = new HashMap<>(Map.of(
                "side",
                "NEED",
                "resource",
                "PEOPLE",
                "groupId",
                group,
                "mainField",
                "CHILDREN",
                "districts",
                List.of("iitomi"),
                "slots",
                List.of("WED_EVENING")));
        int before = preview(asked).extract().path("fitting");
        Map<String, Object> evenings = freeSaturdays();
        evenings.put("where", Map.of("districts", List.of("iitomi")));
        evenings.put("when", Map.of("slots", List.of("WED_EVENING"), "commitment", "REGULAR"));
        evenings.put("who", Map.of("languages", List.of("vi")));
        open(taro, OFFERS, evenings);
        evenings.put("when", Map.of("slots", List.of("WED_MORNING"), "commitment", "REGULAR"));
        open(taro, OFFERS, evenings);
        await().atMost(SOON).until(() -> preview(asked).extract().<Integer>path("fitting"), is(before + 1));
        preview(asked).body("conditions.find { it.code == 'TIME' }.costs", greaterThanOrEqualTo(1));
        asked.put("languages", List.of("ne"));
        preview(asked)
                .body("fitting", is(before))
                .body("conditions.find { it.code == 'LANGUAGE' }.costs", greaterThanOrEqualTo(1));
        taro.says(asked).post(LISTINGS + "preview").then().statusCode(403).body("code", is("NOT_A_MEMBER"));
        hanako.says(Map.of("side", "NEED", "resource", "PEOPLE", "color", "red"))
                .post(LISTINGS + "preview")
                .then()
                .statusCode(400);

        Map<String, Object> kept = saturdays(group);
        kept.put("where", Map.of("districts", List.of("iitomi")));
        kept.put("when", Map.of("slots", List.of("WED_EVENING"), "commitment", "REGULAR"));
        kept.put("who", Map.of("languages", List.of("vi")));
        hanako.asks()
                .get(LISTINGS + begin(hanako, NEEDS, kept) + "/preview")
                .then()
                .statusCode(200)
                .body("fitting", greaterThanOrEqualTo(1));
    }

    @Test
    void aCoordinatorSeesWhatFitsWhatWasWrittenDownAtTheCounterOnly() {
        String need = open(hanako, NEEDS, saturdays(group(hanako)));
        coordinator.asks().get(LISTINGS + need + "/suggestions").then().statusCode(404);
    }

    private ValidatableResponse preview(Map<String, Object> asked) {
        return hanako.says(asked).post(LISTINGS + "preview").then().statusCode(200);
    }

    /** In a district no other test asks for, so that what is meant stands on the first page. */
    private static Map<String, Object> saturdays(String group) {
        return here(Posting.saturdays(group));
    }

    private static Map<String, Object> freeSaturdays() {
        return here(Posting.freeSaturdays());
    }

    private static Map<String, Object> here(Map<String, Object> said) {
        said.put("where", Map.of("districts", List.of("kawawada"), "placeName", "河和田市民センター"));
        return said;
    }

    private static ValidatableResponse forYou(Map<String, Object> answers) {
        return given().queryParams(answers).get("/api/v1/needs/for-you").then().statusCode(200);
    }

    private static ValidatableResponse suggestions(Somebody poster, String id) {
        return poster.asks()
                .queryParam("size", 50)
                .get(LISTINGS + id + "/suggestions")
                .then()
                .statusCode(200);
    }

    private static List<String> ids(Somebody poster, String id) {
        return suggestions(poster, id).extract().path("items.listing.id");
    }

    private static void awaitSuggested(Somebody poster, String id, String other) {
        await().atMost(SOON).until(() -> ids(poster, id), hasItem(other));
    }

    private void setAge(String offer, String band) {
        Vertx.await(() -> database.query(
                "update listing set poster_age_band = $2 where id = $1", Tuple.of(UUID.fromString(offer), band)));
    }
}
