package jp.komitto.listings;

import static io.restassured.RestAssured.given;
import static jp.komitto.listings.Posting.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** Needs and offers over HTTP, from the draft to the end. */
@QuarkusTest
class ListingsTest {

    @Inject
    Database database;

    @Inject
    EndingListings ending;

    private final Somebody hanako = Somebody.citizen();
    private final Somebody taro = Somebody.citizen();
    private final Somebody coordinator = Somebody.of(Role.COORDINATOR);

    @Test
    void aNeedIsWrittenPageByPageAndTellsWhatIsMissing() {
        String group = group(hanako);
        String id = begin(hanako, NEEDS, Map.of("groupId", group, "resource", "PEOPLE"));
        hanako.asks()
                .get(LISTINGS + id)
                .then()
                .statusCode(200)
                .body("status", is("DRAFT"))
                .body("visibility", is("PUBLIC"))
                .body("complete", is(false))
                .body("tasks.task", contains("WHERE", "WHEN", "WHAT", "WHO", "PRACTICAL"))
                .body("tasks[0].missing.pointer", contains("/where/districts"));
        hanako.acts()
                .post(LISTINGS + id + "/opening")
                .then()
                .statusCode(422)
                .body("code", is("LISTING_INCOMPLETE"))
                .body("errors.pointer", hasItems("/where/districts", "/when/commitment", "/what/title"));

        patch(hanako, id, Map.of("where", Map.of("districts", List.of("migawa"))))
                .statusCode(200);
        patch(hanako, id, Map.of("when", Map.of("commitment", "REGULAR", "slots", List.of("SAT_MORNING"))))
                .statusCode(200)
                .body("where.districts", contains("migawa"));
        patch(
                        hanako,
                        id,
                        Map.of("what", Map.of("title", "仕込みの手伝い", "description", "野菜を切ります。", "mainField", "CHILDREN")))
                .statusCode(200)
                .body("complete", is(true));
        hanako.says(Map.of(
                        "expiresOn",
                        LocalDate.now(FiscalYear.TOKYO).plusYears(3).toString()))
                .header("If-Match", tag(hanako, id))
                .patch(LISTINGS + id)
                .then()
                .statusCode(422)
                .body("code", is("LISTING_ENDS_TOO_LATE"));

        hanako.acts().post(LISTINGS + id + "/opening").then().statusCode(200).body("status", is("OPEN"));
        given().get(NEEDS + "/" + id)
                .then()
                .statusCode(200)
                .body("card.poster.id", is(group))
                .body("card.mainField.label", is("子どもの健全育成"))
                .body("card.placesLeft", is(1))
                .body("description", is("野菜を切ります。"));
        given().get(OFFERS + "/" + id).then().statusCode(404);
    }

    @Test
    void someoneElsesChangeIsNeverOverwrittenAndUnknownWordsAreNamed() {
        String id = begin(hanako, NEEDS, saturdays(group(hanako)));
        String old = tag(hanako, id);
        patch(hanako, id, Map.of("who", Map.of("capacity", 5))).statusCode(200);
        hanako.says(Map.of("who", Map.of("capacity", 7)))
                .header("If-Match", old)
                .patch(LISTINGS + id)
                .then()
                .statusCode(412);
        hanako.says(Map.of("who", Map.of("capacity", 7)))
                .patch(LISTINGS + id)
                .then()
                .statusCode(428);
        patch(hanako, id, Map.of("where", Map.of("districts", List.of("atlantis"))))
                .statusCode(400)
                .body("errors.pointer", contains("/where/districts"));
        patch(hanako, id, Map.of("when", Map.of("from", "2026-12-01", "until", "2026-11-01")))
                .statusCode(400)
                .body("errors.pointer", contains("/when/until"));
        patch(hanako, id, Map.of("where", Map.of("point", Map.of("lat", 999, "lon", 0))))
                .statusCode(400);
        patch(hanako, id, Map.of("side", "OFFER")).statusCode(400);
    }

    @Test
    void nobodyElseSeesOrTouchesADraft() {
        String group = group(hanako);
        String id = begin(hanako, NEEDS, saturdays(group));
        taro.asks().get(LISTINGS + id).then().statusCode(404);
        taro.acts().post(LISTINGS + id + "/opening").then().statusCode(404);
        taro.says(saturdays(group)).post(NEEDS).then().statusCode(403);
        coordinator.asks().get(LISTINGS + id).then().statusCode(404);
        coordinator.asks().get(DESK + id).then().statusCode(404);
        given().get(NEEDS + "/" + id).then().statusCode(404);
        given().get(LISTINGS + id).then().statusCode(401);
        given().contentType("application/json")
                .body(saturdays(group))
                .post(NEEDS)
                .then()
                .statusCode(401);
    }

    @Test
    void aPersonsOfferDoesNotTellWhoItIsAndTheFirstOneIsLookedAt() {
        String id = begin(taro, OFFERS, freeSaturdays());
        taro.acts()
                .post(LISTINGS + id + "/opening")
                .then()
                .statusCode(200)
                .body("status", is("PENDING"))
                .body("checks", contains("NEW_POSTER"))
                .body("visibility", is("ANONYMOUS"));
        given().get(OFFERS + "/" + id).then().statusCode(404);
        coordinator.asks().get("/api/v1/desk/inbox").then().statusCode(anyOf(is(200), is(403)));
        coordinator.acts().post(DESK + id + "/approval").then().statusCode(200).body("status", is("OPEN"));
        String page = given().get(OFFERS + "/" + id)
                .then()
                .statusCode(200)
                .body("card.poster", nullValue())
                .body("card.placeName", nullValue())
                .body("description", nullValue())
                .body("card.title", is("土曜の午前中、手伝えます"))
                .extract()
                .asString();
        assertThat(page)
                .doesNotContain(taro.id().toString())
                .doesNotContain("自宅")
                .doesNotContain("料理が好き");

        String second = begin(taro, OFFERS, freeSaturdays());
        taro.acts().post(LISTINGS + second + "/opening").then().body("status", is("OPEN"));
        patch(taro, second, Map.of("visibility", "PUBLIC"))
                .statusCode(422)
                .body("code", is("LISTING_VISIBILITY_NOT_POSSIBLE"));
    }

    @Test
    void aPersonsRequestIsForCoordinatorsAloneAndSoIsWhatAMinorOffers() {
        Map<String, Object> request = freeSaturdays();
        String need = open(taro, NEEDS, needed(request));
        given().get(NEEDS + "/" + need).then().statusCode(404);
        lists().queryParam("size", 100).get(NEEDS).then().body("items.id", not(hasItem(need)));
        taro.asks()
                .get(LISTINGS + need)
                .then()
                .body("visibility", is("PROTECTED"))
                .body("status", is("OPEN"));
        coordinator.asks().get(DESK + need).then().statusCode(200).body("visibility", is("PROTECTED"));

        Somebody minor = Somebody.minor();
        String offer = open(minor, OFFERS, freeSaturdays());
        given().get(OFFERS + "/" + offer).then().statusCode(404);
        patch(minor, offer, Map.of("visibility", "ANONYMOUS")).statusCode(422);
    }

    @Test
    void aTextWithAWayToReachSomebodyWaitsForACheck() {
        String group = group(hanako);
        Map<String, Object> said = saturdays(group);
        said.put("what", Map.of("title", "お手伝い募集", "description", "お電話ください。〇九〇-一二三四-五六七八", "mainField", "CHILDREN"));
        String id = begin(hanako, NEEDS, said);
        hanako.acts()
                .post(LISTINGS + id + "/opening")
                .then()
                .body("status", is("PENDING"))
                .body("checks", contains("CONTACT_IN_TEXT"));
        patch(hanako, id, Map.of("who", Map.of("capacity", 4))).statusCode(409).body("code", is("LISTING_CLOSED"));
        coordinator
                .says(Map.of("note", "電話番号を消してください。同意のあとに、相手にだけ伝わります。"))
                .post(DESK + id + "/return")
                .then()
                .statusCode(200)
                .body("status", is("DRAFT"));
        hanako.asks().get(LISTINGS + id).then().body("checkNote", containsString("電話番号を消して"));
        patch(
                        hanako,
                        id,
                        Map.of(
                                "what",
                                Map.of("title", "お手伝い募集", "description", "このページからどうぞ。", "mainField", "CHILDREN")))
                .statusCode(200);
        hanako.acts().post(LISTINGS + id + "/opening").then().body("status", is("OPEN"));
        patch(
                        hanako,
                        id,
                        Map.of(
                                "what",
                                Map.of("title", "お手伝い募集", "description", "LINE IDはhanako123", "mainField", "CHILDREN")))
                .statusCode(200)
                .body("status", is("PENDING"));
        given().get(NEEDS + "/" + id).then().statusCode(404);
    }

    @Test
    void aListingRestsComesBackIsFilledAndEndsWithItsReason() {
        String id = open(hanako, NEEDS, saturdays(group(hanako)));
        hanako.acts().post(LISTINGS + id + "/pause").then().body("status", is("PAUSED"));
        given().get(NEEDS + "/" + id).then().statusCode(200).body("card.status", is("PAUSED"));
        lists().queryParam("size", 100).get(NEEDS).then().body("items.id", not(hasItem(id)));
        hanako.acts().post(LISTINGS + id + "/resumption").then().body("status", is("OPEN"));
        hanako.says(Map.of())
                .post(LISTINGS + id + "/closing")
                .then()
                .statusCode(422)
                .body("code", is("LISTING_REASON_MISSING"));
        hanako.says(Map.of("reason", "FOUND_ELSEWHERE"))
                .post(LISTINGS + id + "/closing")
                .then()
                .body("status", is("CLOSED"))
                .body("endedReason", is("FOUND_ELSEWHERE"));
        given().get(NEEDS + "/" + id).then().statusCode(410);
        hanako.acts().post(LISTINGS + id + "/resumption").then().statusCode(409);
    }

    @Test
    void theCalendarEndsWhatIsOverAndSaysWhyAndItsPosterMayKnowBetter() {
        String id = open(hanako, NEEDS, saturdays(group(hanako)));
        on("update listing set expires_on = (now() at time zone 'Asia/Tokyo')::date - 2 where id = $1", id);
        Vertx.await(ending::expire);
        hanako.asks().get(LISTINGS + id).then().body("status", is("EXPIRED")).body("endedReason", is("NOBODY_CAME"));
        given().get(NEEDS + "/" + id).then().statusCode(200).body("card.status", is("EXPIRED"));
        hanako.says(Map.of("reason", "DAY_TIME"))
                .put(LISTINGS + id + "/ended-reason")
                .then()
                .statusCode(200)
                .body("endedReason", is("DAY_TIME"));
        assertThat(Vertx.<Integer>await(ending::expire)).isZero();
    }

    @Test
    void whatAGroupAsksForRestsWhenTheGroupLeavesTheDirectory() {
        String group = group(hanako);
        String id = open(hanako, NEEDS, saturdays(group));
        on("update citizen_group set status = 'SUSPENDED' where id = $1", group);
        given().get(NEEDS + "/" + id).then().statusCode(404);
        lists().queryParam("size", 100).get(NEEDS).then().body("items.id", not(hasItem(id)));
        Vertx.await(ending::rest);
        hanako.asks().get(LISTINGS + id).then().body("status", is("PAUSED"));
        hanako.acts()
                .post(LISTINGS + id + "/resumption")
                .then()
                .statusCode(409)
                .body("code", is("LISTING_GROUP_NOT_LISTED"));
    }

    @Test
    void lastYearsNeedIsCopiedWithItsDaysMovedAhead() {
        String group = group(hanako);
        Map<String, Object> said = saturdays(group);
        LocalDate day = LocalDate.now(FiscalYear.TOKYO).plusDays(10);
        said.put("when", Map.of("days", List.of(day.toString()), "commitment", "ONCE", "startsAt", "09:00"));
        String id = open(hanako, NEEDS, said);
        hanako.asks().get(LISTINGS + id).then().body("expiresOn", is(day.toString()));
        on(
                "update listing set days = array[(now() at time zone 'Asia/Tokyo')::date - 364 + 10], expires_on = (now() at time zone 'Asia/Tokyo')::date - 354 where id = $1",
                id);
        hanako.acts()
                .post(LISTINGS + id + "/copy")
                .then()
                .statusCode(201)
                .body("status", is("DRAFT"))
                .body("copiedFrom", is(id))
                .body("when.days", contains(day.toString()))
                .body("when.startsAt", is("09:00"))
                .body("what.title", is("土曜の朝、こども食堂の仕込みを手伝ってください"));
    }

    @Test
    void filtersFindWhatFitsAndCountWhatWould() {
        String group = group(hanako);
        String saturday = open(hanako, NEEDS, saturdays(group));
        Map<String, Object> said = saturdays(group);
        LocalDate soon = LocalDate.now(FiscalYear.TOKYO).plusDays(3);
        said.put("where", Map.of("districts", List.of("sannomaru"), "online", true));
        said.put("when", Map.of("days", List.of(soon.toString()), "commitment", "ONCE"));
        said.put("who", Map.of("languages", List.of("vi"), "beginner", false));
        String once = open(hanako, NEEDS, said);

        expect(group, Map.of("district", "migawa"), saturday);
        expect(group, Map.of("weekday", "SAT", "band", "MORNING", "commitment", "REGULAR"), saturday);
        expect(group, Map.of("weekday", "SAT", "band", "EVENING", "commitment", "REGULAR"));
        expect(group, Map.of("oneDay", "true"), once);
        expect(group, Map.of("thisWeek", "true"), saturday, once);
        expect(group, Map.of("beginner", "true"), saturday);
        expect(group, Map.of("online", "true"), once);
        expect(group, Map.of("language", "vi"), once);
        expect(group, Map.of("field", "CHILDREN"), saturday, once);
        expect(group, Map.of("field", "SCIENCE"));
        expect(group, Map.of("resource", "FUNDS"));
        lists().queryParam("group", group)
                .queryParam("district", "migawa")
                .get(NEEDS)
                .then()
                .body("total", is(1))
                .body("facets.districts.find { it.term.code == 'sannomaru' }.count", is(1))
                .body("facets.districts.find { it.term.code == 'migawa' }.count", is(1))
                .body("facets.weekdays.find { it.term.code == 'SAT' }.count", is(1))
                .body("facets.weekdays.find { it.term.code == 'MON' }.count", is(0))
                .body("facets.bands.find { it.term.code == 'MORNING' }.count", is(1))
                .body("facets.resources.find { it.resource == 'PEOPLE' }.count", is(1))
                .body("facets.commitments.find { it.commitment == 'REGULAR' }.count", is(1))
                .body("facets.oneDay", is(0))
                .body("facets.beginner", is(1));
    }

    @Test
    void whatAGroupOffersWithoutItsNameIsNotFoundByTheGroup() {
        String group = group(hanako);
        Map<String, Object> offer = freeSaturdays();
        offer.put("groupId", group);
        String open = open(hanako, OFFERS, offer);
        String secret = open(hanako, OFFERS, offer);
        patch(hanako, secret, Map.of("visibility", "ANONYMOUS")).statusCode(200);
        lists().queryParam("group", group)
                .get(OFFERS)
                .then()
                .body("items.id", contains(open))
                .body("total", is(1));
        lists().queryParam("size", 100)
                .get(OFFERS)
                .then()
                .body("items.find { it.id == '%s' }.poster".formatted(secret), nullValue())
                .body("items.id", hasItem(secret));
    }

    @Test
    void pagesLoseAndRepeatNothingInEitherOrder() {
        String group = group(hanako);
        for (int n = 0; n < 5; n++) {
            open(hanako, NEEDS, saturdays(group));
        }
        for (String sort : List.of("NEWEST", "SOONEST")) {
            List<String> seen = new java.util.ArrayList<>();
            String cursor = null;
            do {
                var page = lists().queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                        .queryParam("group", group)
                        .queryParam("sort", sort)
                        .queryParam("size", 2)
                        .get(NEEDS)
                        .then()
                        .statusCode(200)
                        .body("total", is(5))
                        .extract();
                seen.addAll(page.path("items.id"));
                cursor = page.path("nextCursor");
            } while (cursor != null);
            assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        }
        given().queryParam("cursor", "x").get(NEEDS).then().statusCode(400);
        hanako.asks()
                .queryParam("size", 3)
                .get("/api/v1/groups/" + group + "/listings")
                .then()
                .body("items", hasSize(3))
                .body("nextCursor", notNullValue());
        taro.asks().get("/api/v1/groups/" + group + "/listings").then().statusCode(403);
    }

    @Test
    void aProgramPostsForAGroupAndSeesItsOwnAlone() {
        Somebody centre = Somebody.program("listings:write");
        String group = group(hanako);
        String id = open(centre, NEEDS, saturdays(group));
        centre.asks().get("/api/v1/my/listings").then().body("items.id", contains(id));
        hanako.asks().get(LISTINGS + id).then().statusCode(200).body("channel", is("PROGRAM"));
        Somebody.program("listings:write").asks().get(LISTINGS + id).then().statusCode(404);
        Somebody.program("groups:read")
                .says(saturdays(group))
                .post(NEEDS)
                .then()
                .statusCode(403);
        centre.says(freeSaturdays()).post(OFFERS).then().statusCode(403).body("code", is("LISTING_STEP_NOT_YOURS"));
    }

    @Test
    void templatesAreBeginningsThatCanBeOpenedOnceTheyAreFilledIn() {
        List<String> codes = given().get("/api/v1/listing-templates")
                .then()
                .statusCode(200)
                .extract()
                .path("items.code");
        assertThat(codes).contains("CLEANING", "LEND_GOODS");
        String group = group(hanako);
        for (String code : codes) {
            Map<String, Object> said = new HashMap<>(Map.of("groupId", group, "resource", "PEOPLE", "template", code));
            hanako.says(said).post(NEEDS).then().statusCode(201).body("what.title", notNullValue());
        }
        hanako.says(Map.of("groupId", group, "resource", "PEOPLE", "template", "NONE"))
                .post(NEEDS)
                .then()
                .statusCode(404)
                .body("code", is("TEMPLATE_UNKNOWN"));
    }

    @Test
    void aPersonCannotFillTheCityWithOffers() {
        String first = open(taro, OFFERS, freeSaturdays());
        for (int n = 1; n < 10; n++) {
            open(taro, OFFERS, freeSaturdays());
        }
        String eleventh = begin(taro, OFFERS, freeSaturdays());
        taro.acts()
                .post(LISTINGS + eleventh + "/opening")
                .then()
                .statusCode(409)
                .body("code", is("LISTING_TOO_MANY"));
        taro.says(Map.of("reason", "PLAN_CHANGED"))
                .post(LISTINGS + first + "/closing")
                .then()
                .statusCode(200);
        taro.acts().post(LISTINGS + eleventh + "/opening").then().statusCode(200);
    }

    private static Map<String, Object> needed(Map<String, Object> said) {
        said.put("what", Map.of("title", "話し相手がほしいです", "description", "週に一度、お茶を飲みながら。", "mainField", "HEALTH_WELFARE"));
        return said;
    }

    private static void expect(String group, Map<String, String> filters, String... ids) {
        lists().queryParams(filters)
                .queryParam("group", group)
                .get(NEEDS)
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(ids))
                .body("total", is(ids.length));
    }

    private static io.restassured.response.ValidatableResponse patch(
            Somebody who, String id, Map<String, Object> said) {
        return who.says(said)
                .header("If-Match", tag(who, id))
                .patch(LISTINGS + id)
                .then();
    }

    private void on(String sql, String id) {
        Vertx.await(() -> database.query(sql, io.vertx.mutiny.sqlclient.Tuple.of(UUID.fromString(id))));
    }
}
