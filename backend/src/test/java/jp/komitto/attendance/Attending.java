package jp.komitto.attendance;

import static jp.komitto.connections.Connecting.*;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.testing.Somebody;

/** Two who have agreed on a day, and what they say of it, step by step over HTTP. */
public final class Attending {

    private Attending() {}

    static LocalDate today() {
        return LocalDate.now(FiscalYear.TOKYO);
    }

    /** Somebody applies to a group's need and both agree on a day. */
    public static String confirmed(Somebody comes, Somebody leads, String need, LocalDate day) {
        String match = mutual(comes, leads, need);
        leads.says(Map.of("heldOn", day.toString(), "startsAt", "09:00", "place", "見川市民センター", "insurance", "CITY"))
                .header("If-Match", get(leads, match).extract().header("ETag"))
                .put(MATCHES + "/" + match + "/agreement")
                .then()
                .statusCode(200);
        comes.acts()
                .header("If-Match", get(comes, match).extract().header("ETag"))
                .post(MATCHES + "/" + match + "/agreement/acceptance")
                .then()
                .statusCode(200)
                .body("status", is("CONFIRMED"));
        return match;
    }

    static ValidatableResponse days(Somebody who, String match) {
        return who.asks().get(attendance(match)).then().statusCode(200);
    }

    static ValidatableResponse say(Somebody who, String match, LocalDate day, int minutes) {
        return who.says(Map.of("minutes", minutes))
                .put(attendance(match) + "/" + day + "/hours")
                .then();
    }

    static String pass(Somebody who, String match) {
        return who.asks()
                .get(attendance(match) + "/pass")
                .then()
                .statusCode(200)
                .extract()
                .path("pass");
    }

    static Map<String, Object> shown(String pass, OffsetDateTime at) {
        return Map.of("pass", pass, "at", at.toString());
    }

    @SafeVarargs
    static ValidatableResponse scan(Somebody door, Map<String, Object>... scans) {
        return door.says(Map.of("scans", Arrays.asList(scans)))
                .post("/api/v1/door-scans")
                .then();
    }

    /** Both say the same of a day and that it is done. */
    public static void done(Somebody comes, Somebody leads, String match, LocalDate day, int minutes) {
        say(comes, match, day, minutes).statusCode(200);
        say(leads, match, day, minutes).statusCode(200);
        leads.acts().post(attendance(match) + "/completion").then().statusCode(200);
    }

    static ValidatableResponse feedback(Somebody who, String match, boolean wouldAgain, String thanks) {
        return who.says(Map.of("asSaid", true, "wouldAgain", wouldAgain, "thanks", thanks))
                .post(MATCHES + "/" + match + "/feedback")
                .then();
    }

    static String attendance(String match) {
        return MATCHES + "/" + match + "/attendance";
    }

    static List<Somebody> citizens(int count) {
        return java.util.stream.Stream.generate(Somebody::citizen).limit(count).toList();
    }
}
