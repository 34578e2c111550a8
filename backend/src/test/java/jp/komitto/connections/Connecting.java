package jp.komitto.connections;

import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.database.Database;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;

/** People who meet over needs and offers, step by step over HTTP. */
public final class Connecting {

    public static final String MATCHES = "/api/v1/matches";

    private Connecting() {}

    public static Map<String, Object> asking(String listing) {
        return new HashMap<>(Map.of("listing", listing));
    }

    public static String propose(Somebody who, Map<String, Object> said) {
        return who.says(said).post(MATCHES).then().statusCode(201).extract().path("id");
    }

    public static ValidatableResponse accept(Somebody who, String match, Map<String, Object>... disclose) {
        return who.says(Map.of("disclose", List.of(disclose)))
                .post(MATCHES + "/" + match + "/acceptance")
                .then();
    }

    public static ValidatableResponse end(Somebody who, String match, String how) {
        return who.says(Map.of()).post(MATCHES + "/" + match + "/" + how).then();
    }

    public static ValidatableResponse get(Somebody who, String match) {
        return who.asks().get(MATCHES + "/" + match).then();
    }

    public static ValidatableResponse contact(Somebody who, String match) {
        return who.asks().get(MATCHES + "/" + match + "/contact").then();
    }

    public static ValidatableResponse write(Somebody who, String match, String body) {
        return who.says(Map.of("body", body))
                .post(MATCHES + "/" + match + "/messages")
                .then();
    }

    public static Map<String, Object> email() {
        return Map.of("field", "E_MAIL");
    }

    public static Map<String, Object> phone(String number) {
        return Map.of("field", "PHONE", "value", number);
    }

    /** Both want to, nothing is disclosed yet. */
    public static String mutual(Somebody asking, Somebody asked, String listing) {
        String match = propose(asking, asking(listing));
        accept(asked, match).statusCode(200);
        return match;
    }

    /** Gives a somebody of a test an account with an address. */
    public static void account(Database database, Somebody who, String ageBand, String email) {
        UUID id = who.id();
        Vertx.await(() -> database.query(
                "insert into account (id, display_name, age_band, locale, guardian, status, terms_version, terms_agreed_at, created_at,"
                        + " version) values ($1, 'だれか', $2, 'ja', $3, 'ACTIVE', '1', now(), now(), 1)",
                Tuple.of(id, ageBand, ageBand.equals("UNDER_16") ? "GIVEN" : "NOT_NEEDED")));
        Vertx.await(() -> database.query(
                "insert into account_contact (account_id, email, email_folded, verified_at) values ($1, $2, $2, now())",
                Tuple.of(id, email)));
    }
}
