package jp.komitto.clients;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;

/** A program with a token, got the way programs get one. */
public record Program(String id, String secret) {

    public static final String CLIENTS = "/api/v1/desk/clients";
    public static final String TOKEN = "/api/v1/oauth/token";
    public static final Somebody ADMINISTRATOR = Somebody.of(Role.ADMINISTRATOR);

    public static Program with(String... scopes) {
        Response created = create(wanted(scopes));
        created.then().statusCode(201);
        return new Program(created.path("clientId"), created.path("clientSecret"));
    }

    static Map<String, Object> wanted(String... scopes) {
        return new HashMap<>(Map.of(
                "name",
                "ためしの連携先",
                "scopes",
                List.of(scopes),
                "expiresOn",
                today().plusYears(1).toString(),
                "contact",
                "情報政策課 内線 2345"));
    }

    static Response create(Map<String, Object> wanted) {
        return ADMINISTRATOR.says(wanted).post(CLIENTS);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Tokyo"));
    }

    Response askToken() {
        return given().auth()
                .preemptive()
                .basic(id, secret)
                .formParam("grant_type", "client_credentials")
                .post(TOKEN);
    }

    public String token() {
        return askToken().then().statusCode(200).extract().path("access_token");
    }

    /** A request with a fresh token. */
    public RequestSpecification asks() {
        return bearing(token());
    }

    static RequestSpecification bearing(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
