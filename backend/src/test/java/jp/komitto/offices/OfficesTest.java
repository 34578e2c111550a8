package jp.komitto.offices;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.testing.Mailbox;
import jp.komitto.testing.People;
import jp.komitto.testing.People.Person;
import jp.komitto.testing.People.SignedIn;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The city gives roles by invitation and takes them away; one is put on at a time. */
@QuarkusTest
class OfficesTest {

    private static final Somebody ADMINISTRATOR = Somebody.of(Role.ADMINISTRATOR);
    private static final Somebody SECRETARIAT = Somebody.of(Role.SECRETARIAT);

    @Inject
    People people;

    @Inject
    InvitingToOffices inviting;

    @Test
    void an_invitation_travels_as_a_letter_and_gives_its_office_once() {
        String address = address();
        invite(SECRETARIAT, address, "DEPARTMENT_STAFF", "nosei")
                .then()
                .statusCode(201)
                .body("email", is(address), "departmentLabel", is("農政課"));
        String secret = new Mailbox(address).first().token();
        look(secret).then().statusCode(200).body("role", is("DEPARTMENT_STAFF"), "departmentLabel", is("農政課"));
        SignedIn person = people.somebody().signedIn();

        accept(person, secret)
                .then()
                .statusCode(200)
                .body(
                        "offices.role",
                        contains("DEPARTMENT_STAFF"),
                        "offices[0].departmentLabel",
                        is("農政課"),
                        "secondFactor.required",
                        is(true));

        accept(person, secret).then().statusCode(410).body("code", is("OFFICE_INVITATION_NOT_OPEN"));
        look(secret).then().statusCode(410);
        assertThat(people.count("select count(*) from office_invitation_contact where email = $1", address))
                .isZero();
    }

    @Test
    void five_who_take_one_on_at_once_do_not_stand_in_each_other_s_way() throws Exception {
        List<SignedIn> five = IntStream.range(0, 5)
                .mapToObj(n -> people.somebody().signedIn())
                .toList();
        List<String> secrets = five.stream()
                .map(one -> Vertx.await(inviting::inviteFirstAdministrator))
                .map(link -> link.substring(link.indexOf('=') + 1))
                .toList();
        List<Callable<Response>> all = IntStream.range(0, 5)
                .mapToObj(n -> (Callable<Response>) () -> accept(five.get(n), secrets.get(n)))
                .toList();
        try (var threads = Executors.newFixedThreadPool(5)) {
            for (var one : threads.invokeAll(all)) {
                one.get().then().statusCode(200);
            }
        }
    }

    @Test
    void offices_without_need_of_a_second_factor_are_put_on_one_at_a_time_and_set_the_person_aside() {
        Person person = people.holding(Role.COMMITTEE_MEMBER, "");
        people.give(person, Role.ADVISOR, "", null);
        SignedIn signedIn = person.signedIn();

        SignedIn inOffice = putOn(signedIn, "COMMITTEE_MEMBER", null);
        inOffice.asks()
                .get("/api/v1/me")
                .then()
                .body("office.role", is("COMMITTEE_MEMBER"), "offices.role", contains("ADVISOR", "COMMITTEE_MEMBER"));
        inOffice.asks().get("/api/v1/my/groups").then().statusCode(403);
        SignedIn other = putOn(inOffice, "ADVISOR", null);
        other.asks().get("/api/v1/me").then().body("office.role", is("ADVISOR"));
        signedIn.says(Map.of("role", "ADMINISTRATOR"))
                .put("/api/v1/auth/office")
                .then()
                .statusCode(403)
                .body("code", is("OFFICE_NOT_HELD"));
    }

    @Test
    void an_office_counts_to_its_last_day_and_no_longer() {
        Person person = people.somebody();
        people.give(person, Role.ADVISOR, "", LocalDate.now(FiscalYear.TOKYO).plusDays(2));
        SignedIn inOffice = putOn(person.signedIn(), "ADVISOR", null);
        inOffice.asks().get("/api/v1/my/groups").then().statusCode(403);

        people.run(
                "update office_holding set until = (now() at time zone 'Asia/Tokyo')::date - 3 where account_id = $1",
                person.id());

        Awaitility.await()
                .atMost(Duration.ofSeconds(1))
                .untilAsserted(
                        () -> inOffice.asks().get("/api/v1/my/groups").then().statusCode(200));
        inOffice.asks().get("/api/v1/me").then().body("office", nullValue(), "offices", empty());
    }

    @Test
    void what_is_taken_away_is_gone_within_a_second_whoever_wears_it() {
        Person person = people.holding(Role.COMMITTEE_MEMBER, "");
        SignedIn inOffice = putOn(person.signedIn(), "COMMITTEE_MEMBER", null);
        SECRETARIAT
                .acts()
                .delete("/api/v1/desk/accounts/" + person.id() + "/offices/COMMITTEE_MEMBER")
                .then()
                .statusCode(204);
        SECRETARIAT
                .acts()
                .delete("/api/v1/desk/accounts/" + person.id() + "/offices/COMMITTEE_MEMBER")
                .then()
                .statusCode(404);

        Awaitility.await()
                .atMost(Duration.ofSeconds(1))
                .untilAsserted(
                        () -> inOffice.asks().get("/api/v1/my/groups").then().statusCode(200));
    }

    @Test
    void only_administrators_make_administrators_and_the_secretariat_and_touch_them() {
        invite(SECRETARIAT, address(), "ADMINISTRATOR", null)
                .then()
                .statusCode(403)
                .body("code", is("ADMINISTRATORS_ONLY"));
        invite(SECRETARIAT, address(), "SECRETARIAT", null).then().statusCode(403);
        invite(ADMINISTRATOR, address(), "SECRETARIAT", null).then().statusCode(201);
        Person colleague = people.holding(Role.SECRETARIAT, "");
        SECRETARIAT
                .acts()
                .delete("/api/v1/desk/accounts/" + colleague.id() + "/offices/SECRETARIAT")
                .then()
                .statusCode(403);
        SECRETARIAT
                .says(Map.of("reason", "確認のため"))
                .post("/api/v1/desk/accounts/" + colleague.id() + "/suspension")
                .then()
                .statusCode(403);
        for (Role role : new Role[] {Role.CITIZEN, Role.NAVI_STAFF, Role.COORDINATOR, Role.ADVISOR}) {
            invite(Somebody.of(role), address(), "ADVISOR", null).then().statusCode(403);
        }
    }

    @Test
    void an_invitation_that_makes_no_sense_is_refused() {
        invite(ADMINISTRATOR, address(), "CITIZEN", null).then().statusCode(422).body("code", is("NOT_AN_OFFICE"));
        invite(ADMINISTRATOR, address(), "DEPARTMENT_STAFF", null)
                .then()
                .statusCode(422)
                .body("code", is("DEPARTMENT_DOES_NOT_FIT"));
        invite(ADMINISTRATOR, address(), "DEPARTMENT_STAFF", "no-such").then().statusCode(422);
        invite(ADMINISTRATOR, address(), "ADVISOR", "nosei").then().statusCode(422);
        ADMINISTRATOR
                .says(Map.of("email", address(), "role", "ADVISOR", "until", "2020-03-31"))
                .post("/api/v1/desk/office-invitations")
                .then()
                .statusCode(422)
                .body("code", is("OFFICE_OVER_ALREADY"));
    }

    @Test
    void an_invitation_can_be_withdrawn_and_minors_take_on_none() {
        String address = address();
        String id = invite(ADMINISTRATOR, address, "ADVISOR", null).path("id");
        String secret = new Mailbox(address).first().token();
        people.minor()
                .signedIn()
                .says(Map.of("secret", secret))
                .post("/api/v1/office-invitations/acceptance")
                .then()
                .statusCode(403)
                .body("code", is("ADULTS_ONLY"));
        ADMINISTRATOR
                .asks()
                .get("/api/v1/desk/office-invitations")
                .then()
                .body("items.id", hasItem(id), "items.find { it.id == '" + id + "' }.email", is(address));
        SECRETARIAT
                .asks()
                .get("/api/v1/desk/office-invitations")
                .then()
                .body("items.find { it.id == '" + id + "' }.email", nullValue());

        ADMINISTRATOR
                .acts()
                .delete("/api/v1/desk/office-invitations/" + id)
                .then()
                .statusCode(204);

        look(secret).then().statusCode(410);
        ADMINISTRATOR.asks().get("/api/v1/desk/office-invitations").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void the_desk_finds_accounts_and_shows_addresses_to_administrators_alone_with_a_trace() {
        Person person = people.holding(Role.NAVI_STAFF, "");
        String found = "/api/v1/desk/accounts?q=" + person.email();
        SECRETARIAT
                .asks()
                .get(found)
                .then()
                .statusCode(200)
                .body("total", is(1), "items[0].email", nullValue(), "items[0].offices.role", contains("NAVI_STAFF"));
        long before = reads(person);

        ADMINISTRATOR
                .asks()
                .get(found)
                .then()
                .body("items[0].email", is(person.email()), "items[0].status", is("ACTIVE"));

        assertThat(reads(person)).isEqualTo(before + 1);
        ADMINISTRATOR
                .asks()
                .get("/api/v1/desk/accounts?q=50%25&role=NAVI_STAFF")
                .then()
                .body("total", is(0));
        Response page = SECRETARIAT.asks().get("/api/v1/desk/accounts?role=NAVI_STAFF&size=1");
        page.then().body("items.size()", is(1), "total", notNullValue());
        SECRETARIAT
                .asks()
                .get("/api/v1/desk/accounts/" + person.id())
                .then()
                .statusCode(200)
                .body("displayName", is("だれか"));
        SECRETARIAT
                .asks()
                .get("/api/v1/desk/accounts/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void pages_of_accounts_neither_repeat_nor_lose_anybody() {
        for (int n = 0; n < 3; n++) {
            people.holding(Role.COORDINATOR, "");
        }
        int total =
                SECRETARIAT.asks().get("/api/v1/desk/accounts?role=COORDINATOR").path("total");
        Set<String> seen = new HashSet<>();
        String cursor = null;
        do {
            Response page = SECRETARIAT
                    .asks()
                    .get("/api/v1/desk/accounts?role=COORDINATOR&size=2" + (cursor == null ? "" : "&cursor=" + cursor));
            seen.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).hasSize(total);
    }

    @Test
    void a_suspended_account_is_out_within_a_second_and_comes_back_by_signing_in_again() {
        Person person = people.somebody();
        SignedIn signedIn = person.signedIn();
        signedIn.asks().get("/api/v1/me").then().statusCode(200);

        SECRETARIAT
                .says(Map.of("reason", "確認のため"))
                .post("/api/v1/desk/accounts/" + person.id() + "/suspension")
                .then()
                .statusCode(204);

        Awaitility.await()
                .atMost(Duration.ofSeconds(1))
                .untilAsserted(() -> signedIn.asks().get("/api/v1/me").then().statusCode(401));
        person.signIn().then().statusCode(403);
        SECRETARIAT
                .acts()
                .post("/api/v1/desk/accounts/" + person.id() + "/resumption")
                .then()
                .statusCode(204);
        signedIn.refreshes().then().statusCode(401);
        person.signIn().then().statusCode(200);
    }

    @Test
    void the_last_administrator_stays() {
        people.run("delete from office_holding where role = 'ADMINISTRATOR'");
        Person last = people.holding(Role.ADMINISTRATOR, "");
        String office = "/api/v1/desk/accounts/" + last.id() + "/offices/ADMINISTRATOR";
        ADMINISTRATOR.acts().delete(office).then().statusCode(409).body("code", is("LAST_ADMINISTRATOR"));
        ADMINISTRATOR
                .says(Map.of("reason", "確認のため"))
                .post("/api/v1/desk/accounts/" + last.id() + "/suspension")
                .then()
                .statusCode(409);

        people.holding(Role.ADMINISTRATOR, "");
        ADMINISTRATOR.acts().delete(office).then().statusCode(204);
    }

    @Test
    void the_first_administrator_is_invited_from_the_command_line() {
        String link = Vertx.await(inviting::inviteFirstAdministrator);
        SignedIn person = people.somebody().signedIn();

        accept(person, link.substring(link.indexOf('=') + 1))
                .then()
                .statusCode(200)
                .body("offices.role", contains("ADMINISTRATOR"));
    }

    private long reads(Person person) {
        return people.count("select count(*) from journal where type = 'ContactRead' and subject = $1", person.id());
    }

    private static SignedIn putOn(SignedIn person, String role, String department) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("role", role);
        wanted.put("department", department);
        Response answer = person.says(wanted).put("/api/v1/auth/office");
        answer.then().statusCode(200);
        return SignedIn.of(answer);
    }

    private static Response invite(Somebody by, String email, String role, String department) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("email", email);
        wanted.put("role", role);
        wanted.put("department", department);
        return by.says(wanted).post("/api/v1/desk/office-invitations");
    }

    private static Response look(String secret) {
        return given().contentType("application/json")
                .body(Map.of("secret", secret))
                .post("/api/v1/office-invitations/look");
    }

    private static Response accept(SignedIn person, String secret) {
        return person.says(Map.of("secret", secret)).post("/api/v1/office-invitations/acceptance");
    }

    private static String address() {
        return "invited-" + UUID.randomUUID() + "@example.jp";
    }
}
