package jp.komitto.listings;

import static java.util.Map.entry;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.komitto.registration.Applying;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Indexes;
import jp.komitto.testing.Somebody;

/** Somebody who posts needs and offers, step by step over HTTP. */
public final class Posting {

    public static final String NEEDS = "/api/v1/needs";
    public static final String OFFERS = "/api/v1/offers";
    public static final String LISTINGS = "/api/v1/listings/";
    public static final String DESK = "/api/v1/desk/listings/";

    private static final Somebody SECRETARIAT = Somebody.of(Role.SECRETARIAT);
    private static final Somebody COORDINATOR = Somebody.of(Role.COORDINATOR);

    private Posting() {}

    /** A question to a list, which finds all that has been written before it. */
    public static RequestSpecification lists() {
        Indexes.awaitEverything("matching");
        return RestAssured.given();
    }

    /** A group in the directory, led by this person. */
    public static String group(Somebody leader) {
        return Applying.registered(leader, SECRETARIAT);
    }

    /** A need for Saturday mornings in 見川 to which nothing is missing. */
    public static Map<String, Object> saturdays(String group) {
        return new HashMap<>(Map.ofEntries(
                entry("groupId", group),
                entry("resource", "PEOPLE"),
                entry(
                        "what",
                        Map.of(
                                "title", "土曜の朝、こども食堂の仕込みを手伝ってください",
                                "description", "野菜を切ったり、盛りつけたりします。",
                                "mainField", "CHILDREN",
                                "skills", List.of("COOKING"))),
                entry("where", Map.of("districts", List.of("migawa"), "placeName", "見川市民センター")),
                entry("when", Map.of("slots", List.of("SAT_MORNING"), "commitment", "REGULAR")),
                entry("who", Map.of("capacity", 2, "beginner", true, "languages", List.of("ja")))));
    }

    /** A student's offer that fits it. */
    public static Map<String, Object> freeSaturdays() {
        return new HashMap<>(Map.ofEntries(
                entry("resource", "PEOPLE"),
                entry(
                        "what",
                        Map.of(
                                "title", "土曜の午前中、手伝えます",
                                "description", "料理が好きです。",
                                "mainField", "CHILDREN",
                                "skills", List.of("COOKING"))),
                entry("where", Map.of("districts", List.of("migawa"), "placeName", "見川の自宅の近く")),
                entry("when", Map.of("slots", List.of("SAT_MORNING", "SUN_MORNING"), "commitment", "REGULAR")),
                entry("who", Map.of("beginner", true, "languages", List.of("ja", "en")))));
    }

    public static String begin(Somebody poster, String side, Map<String, Object> said) {
        return poster.says(said).post(side).then().statusCode(201).extract().path("id");
    }

    public static String open(Somebody poster, String side, Map<String, Object> said) {
        String id = begin(poster, side, said);
        String status = poster.acts()
                .post(LISTINGS + id + "/opening")
                .then()
                .statusCode(200)
                .extract()
                .path("status");
        if (status.equals("PENDING")) {
            COORDINATOR.acts().post(DESK + id + "/approval").then().statusCode(200);
        }
        return id;
    }

    public static String tag(Somebody poster, String id) {
        return poster.asks().get(LISTINGS + id).then().statusCode(200).extract().header("ETag");
    }
}
