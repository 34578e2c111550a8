package jp.komitto.coordination;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.komitto.listings.Posting;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.testing.Somebody;

/** Somebody who calls, step by step over HTTP. */
public final class Intaking {

    public static final String INTAKES = "/api/v1/desk/intakes";
    public static final String MEDIATIONS = "/api/v1/desk/matches";

    private Intaking() {}

    /** An elderly person calls. */
    public static Map<String, Object> call(String side, Map<String, Object> contact) {
        return new HashMap<>(Map.ofEntries(
                entry("channel", "PHONE"),
                entry("side", side),
                entry("resource", "PEOPLE"),
                entry("ageBand", "AGE_65_PLUS"),
                entry("consent", "SPOKEN"),
                entry("consentedOn", LocalDate.now(FiscalYear.TOKYO).toString()),
                entry("contact", contact)));
    }

    public static String take(Somebody coordinator, Map<String, Object> said) {
        return coordinator
                .says(said)
                .post(INTAKES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Their first request, written down and opened. */
    public static String writeDown(Somebody coordinator, String intake, Map<String, Object> content) {
        String listing = coordinator.asks().get(INTAKES + "/" + intake).path("listings[0].id");
        Map<String, Object> pages = new HashMap<>(content);
        pages.remove("groupId");
        pages.remove("resource");
        coordinator
                .says(pages)
                .header("If-Match", Posting.tag(coordinator, listing))
                .patch(Posting.LISTINGS + listing)
                .then()
                .statusCode(200);
        coordinator.acts().post(Posting.LISTINGS + listing + "/opening").then().statusCode(200);
        return listing;
    }

    public static String bringTogether(Somebody coordinator, String need, String offer) {
        return coordinator
                .says(Map.of("need", need, "offer", offer, "note", "ゆっくり話してください。"))
                .post(MEDIATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
