package jp.komitto.testing;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.credentials.SettingPasswords;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Role;

/** Real accounts of a test, with a password, signed in as people are. */
@ApplicationScoped
public class People {

    public static final String PASSWORD = "umi no mieru oka de hirune";

    private static final String ACCOUNT = """
            insert into account (id, display_name, age_band, locale, guardian, status, terms_version, terms_agreed_at,
                                 created_at, version)
            values ($1, $2, $3, 'ja', $4, $5, '1', now(), now(), 1)
            """;
    private static final String CONTACT =
            "insert into account_contact (account_id, email, email_folded, verified_at) values ($1, $2, $2, now())";
    private static final String OFFICE = """
            insert into office_holding (account_id, role, department, until, given_at) values ($1, $2, $3, $4, now())
            """;

    @Inject
    Database database;

    @Inject
    SettingPasswords passwords;

    /** An account of a test. */
    public record Person(UUID id, String email) {

        public Response signIn() {
            return signIn(PASSWORD);
        }

        public Response signIn(String password) {
            return RestAssured.given()
                    .contentType("application/json")
                    .body(Map.of("email", email, "password", password))
                    .post("/api/v1/auth/sign-in");
        }

        /** Signed in with a password alone. */
        public SignedIn signedIn() {
            Response answer = signIn();
            answer.then().statusCode(200);
            return SignedIn.of(answer);
        }
    }

    /** What a browser has after signing in. */
    public record SignedIn(String accessToken, String refreshToken) {

        public static SignedIn of(Response answer) {
            return new SignedIn(answer.path("accessToken"), answer.getCookie("komitto_refresh"));
        }

        public RequestSpecification asks() {
            return RestAssured.given().header("Authorization", "Bearer " + accessToken);
        }

        public RequestSpecification says(Object body) {
            return asks().contentType("application/json").body(body);
        }

        public Response refreshes() {
            return refresh(refreshToken);
        }

        public static Response refresh(String refreshToken) {
            return fromOwnPage().cookie("komitto_refresh", refreshToken).post("/api/v1/auth/refresh");
        }

        public static RequestSpecification fromOwnPage() {
            return RestAssured.given()
                    .noContentType()
                    .header("Origin", "http://localhost:" + RestAssured.port)
                    .header("User-Agent", "a browser of a test");
        }
    }

    public Person somebody() {
        return adult("ACTIVE");
    }

    public Person adult(String status) {
        return person("AGE_30_49", "NOT_NEEDED", status);
    }

    /** 16 or 17: needs nobody's consent, and is a minor. */
    public Person minor() {
        return person("AGE_16_17", "NOT_NEEDED", "ACTIVE");
    }

    /** Waits for a guardian. */
    public Person child() {
        return person("UNDER_16", "WAITING", "WAITING");
    }

    public Person holding(Role role, String department) {
        Person person = somebody();
        give(person, role, department, null);
        return person;
    }

    public void give(Person person, Role role, String department, LocalDate until) {
        Vertx.await(() -> database.query(OFFICE, Tuple.of(person.id(), role.name(), department, until)));
    }

    private Person person(String ageBand, String guardian, String status) {
        UUID id = UUID.randomUUID();
        Person person = new Person(id, "someone-" + id + "@example.jp");
        Vertx.await(() -> database.query(ACCOUNT, Tuple.of(id, "だれか", ageBand, guardian, status)));
        Vertx.await(() -> database.query(CONTACT, Tuple.of(id, person.email())));
        Vertx.await(() -> passwords
                .hash(PASSWORD, List.of())
                .chain(hashed -> Panache.withTransaction(() -> passwords.begin(id, hashed))));
        return person;
    }

    public void run(String sql, Object... values) {
        Vertx.await(() -> database.query(sql, Tuple.from(values)));
    }

    public long count(String sql, Object... values) {
        return Vertx.await(() -> database.query(sql, Tuple.from(values)))
                .iterator()
                .next()
                .getLong(0);
    }
}
