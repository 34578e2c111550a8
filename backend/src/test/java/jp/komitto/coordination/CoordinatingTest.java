package jp.komitto.coordination;

import static io.restassured.RestAssured.given;
import static jp.komitto.connections.Connecting.*;
import static jp.komitto.coordination.Intaking.*;
import static jp.komitto.listings.Posting.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.listings.EndReason;
import jp.komitto.listings.WhyUnfilled;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The coordinator's desk over HTTP: telephone and paper, standing in between, what waits, what stayed unfilled. */
@QuarkusTest
class CoordinatingTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Map<String, Object> CONTACT =
            Map.of("name", "水戸 花", "phone", "029-999-0001", "hints", "昼の2時から4時に電話");

    @Inject
    Database database;

    @Inject
    WhyUnfilled why;

    private final Somebody coordinator = Somebody.of(Role.COORDINATOR);
    private final Somebody hanako = Somebody.citizen();
    private final Somebody taro = Somebody.citizen();
    private final LocalDate today = LocalDate.now(FiscalYear.TOKYO);
    private String group;

    @BeforeEach
    void aGroupThatHelps() {
        group = group(hanako);
        account(database, taro, "AGE_18_29", "taro-" + taro.id() + "@example.jp");
    }

    @Test
    void whoCallsIsNeverPublicAndMeetsAGroupOnlyThroughACoordinator() {
        String intake = take(coordinator, call("NEED", CONTACT));
        String need = writeDown(coordinator, intake, saturdays(group));
        given().get(NEEDS + "/" + need).then().statusCode(404);
        assertThat(lists().get(NEEDS).asString()).doesNotContain(need);
        Map<String, Object> helping = freeSaturdays();
        helping.put("groupId", group);
        String offer = open(hanako, OFFERS, helping);
        await().atMost(SOON).until(() -> fitting(need), hasItem(offer));
        assertThat(hanako.asks().get(LISTINGS + offer + "/suggestions").asString())
                .doesNotContain(need);
        hanako.says(asking(need)).post(MATCHES).then().statusCode(404);
        coordinator
                .asks()
                .get("/api/v1/desk/listings/" + need + "/suggestions/" + offer)
                .then()
                .statusCode(200)
                .body("fits", is(true))
                .body("forThem.reasons.code", hasItems("PLACE", "TIME"));

        String match = bringTogether(coordinator, need, offer);
        get(hanako, match)
                .statusCode(200)
                .body("status", is("MEDIATED"))
                .body("mediated", is(true))
                .body("need", nullValue())
                .body("other.kind", is("INTAKE"))
                .body("note", is("ゆっくり話してください。"))
                .body("actions", contains("CANCEL", "REPORT"))
                .body("readable", empty());
        write(hanako, match, "こんにちは").statusCode(409).body("code", is("MATCH_NO_DIRECT_CONTACT"));
        contact(hanako, match).statusCode(200).body("details", empty());

        agree(match, null).statusCode(200).body("status", is("CONFIRMED")).body("state", is("ARRANGED"));
        get(hanako, match).body("status", is("CONFIRMED")).body("agreement.place", is("本人の家。玄関先で声をかける"));
        agree(match, null).statusCode(200).body("status", is("CONFIRMED"));
        coordinator
                .acts()
                .post(INTAKES + "/" + intake + "/ending")
                .then()
                .statusCode(409)
                .body("code", is("INTAKE_STILL_RUNNING"));

        coordinator
                .says(Map.of("minutes", 90))
                .put(MATCHES + "/" + match + "/attendance/" + today + "/hours")
                .then()
                .statusCode(200)
                .body("minutes", is(90));
        coordinator
                .acts()
                .post(MATCHES + "/" + match + "/attendance/completion")
                .then()
                .statusCode(200);
        assertThat(onBehalf(match))
                .allMatch(whom -> whom.equals("intake:" + intake))
                .hasSizeGreaterThanOrEqualTo(3);

        coordinator.acts().post(INTAKES + "/" + intake + "/ending").then().statusCode(200);
        coordinator
                .asks()
                .get(INTAKES + "/" + intake + "/contact")
                .then()
                .statusCode(409)
                .body("code", is("INTAKE_ENDED"));
        assertThat(count("select count(*) from intake_contact where intake_id = $1", intake))
                .isZero();
    }

    @Test
    void howToReachSomebodyIsToldByOneOperationWithATrace() {
        String intake = take(coordinator, call("OFFER", CONTACT));
        String seen = coordinator
                .asks()
                .get(INTAKES + "/" + intake)
                .then()
                .statusCode(200)
                .body("listings[0].side", is("OFFER"))
                .extract()
                .asString();
        assertThat(seen + coordinator.asks().get(INTAKES).asString()).doesNotContain("水戸 花", "029-999-0001");
        coordinator
                .asks()
                .get(INTAKES + "/" + intake + "/contact")
                .then()
                .statusCode(200)
                .body("phone", is("029-999-0001"));
        assertThat(count("select count(*) from journal where subject = $1 and type = 'IntakeContactRead'", intake))
                .isOne();
        coordinator
                .says(Map.of("name", "水戸 花", "hints", "家をたずねる"))
                .header("If-Match", "\"1\"")
                .put(INTAKES + "/" + intake + "/contact")
                .then()
                .statusCode(422)
                .body("code", is("INTAKE_UNREACHABLE"));
        coordinator
                .says(Map.of("name", "水戸 花", "address", "見川1-1"))
                .header("If-Match", "\"1\"")
                .put(INTAKES + "/" + intake + "/contact")
                .then()
                .statusCode(200)
                .body("revision", is(2));
        for (Role other : List.of(Role.SECRETARIAT, Role.NAVI_STAFF, Role.ADMINISTRATOR, Role.CITIZEN)) {
            Somebody.of(other)
                    .asks()
                    .get(INTAKES + "/" + intake + "/contact")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void withAMinorNothingIsAgreedBeforeAGuardian() {
        Somebody minor = Somebody.minor();
        account(database, minor, "UNDER_16", "minor-" + minor.id() + "@example.jp");
        String need = open(hanako, NEEDS, saturdays(group));
        String match = propose(minor, asking(need));
        accept(hanako, match).statusCode(200).body("status", is("MEDIATED"));
        coordinator
                .asks()
                .get(MEDIATIONS + "?size=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(match))
                .body("items.find { it.id == '%s' }.minor".formatted(match), is(true));
        agree(match, null).statusCode(422).body("code", is("GUARDIAN_MISSING"));
        agree(match, "きょう、保護者に電話で確かめた").statusCode(200).body("status", is("CONFIRMED"));
        coordinator
                .asks()
                .get(MEDIATIONS + "/" + match + "/contact?side=OFFER")
                .then()
                .statusCode(200)
                .body("email", startsWith("minor-"));
        coordinator
                .asks()
                .get(MEDIATIONS + "/" + match + "/contact?side=NEED")
                .then()
                .statusCode(404);
        contact(hanako, match).body("details", empty());
        assertThat(get(hanako, match).extract().asString()).doesNotContain("保護者に電話");
    }

    @Test
    void aGroupWithoutAnAccountIsAnsweredForAndANoIsSilent() {
        Map<String, Object> said = call("NEED", CONTACT);
        said.put("groupId", group);
        said.remove("ageBand");
        String intake = take(coordinator, said);
        String need = writeDown(coordinator, intake, saturdays(group));
        given().get(NEEDS + "/" + need).then().statusCode(200);
        String yes = propose(taro, asking(need));
        Somebody jiro = Somebody.citizen();
        String no = propose(jiro, asking(need));
        coordinator
                .asks()
                .get(MEDIATIONS + "?state=TO_ANSWER&size=100")
                .then()
                .body("items.id", hasItems(yes, no))
                .body("items.find { it.id == '%s' }.need.intakeId".formatted(yes), is(intake))
                .body("items.find { it.id == '%s' }.need.groupId".formatted(yes), is(group));
        coordinator
                .says(Map.of("reason", "電話で承諾をもらった"))
                .post(MEDIATIONS + "/" + yes + "/mediation")
                .then()
                .statusCode(200)
                .body("status", is("MEDIATED"));
        coordinator
                .says(Map.of("reason", "NOT_SUITABLE"))
                .post(MEDIATIONS + "/" + no + "/decline")
                .then()
                .statusCode(200);
        get(taro, yes).body("status", is("MEDIATED")).body("other.kind", is("INTAKE"));
        get(jiro, no).body("status", is("EXPIRED"));
        String direct = propose(taro, asking(open(hanako, NEEDS, saturdays(group))));
        coordinator.asks().get(MEDIATIONS + "/" + direct).then().statusCode(404);
        coordinator
                .says(Map.of("reason", "NOT_SUITABLE"))
                .post(MEDIATIONS + "/" + direct + "/decline")
                .then()
                .statusCode(404);
        coordinator
                .says(Map.of("reason", "DAY_TIME"))
                .post(MEDIATIONS + "/" + yes + "/cancellation")
                .then()
                .statusCode(200);
        given().get(NEEDS + "/" + need).then().body("card.placesLeft", is(2));
    }

    @Test
    void whoRuledTheOtherOutIsNotBroughtTogether() {
        String need = writeDown(coordinator, take(coordinator, call("NEED", CONTACT)), saturdays(group));
        String offer = open(taro, OFFERS, freeSaturdays());
        String second = writeDown(coordinator, take(coordinator, call("NEED", CONTACT)), saturdays(group));
        String match = bringTogether(coordinator, need, offer);
        together(second, offer).statusCode(409).body("code", is("MATCH_LISTING_NOT_OPEN"));
        taro.acts().put(MATCHES + "/" + match + "/block").then().statusCode(200);
        taro.says(Map.of()).post(MATCHES + "/" + match + "/cancellation").then().statusCode(200);
        together(need, offer).statusCode(409).body("code", is("MATCH_NOT_POSSIBLE"));
        together(offer, need).statusCode(422).body("code", is("MATCH_SIDES_DO_NOT_FIT"));
        together(second, offer).statusCode(201);
    }

    @Test
    void whatWaitsTooLongIsMarkedAndComesFirst() {
        Map<String, Object> own = saturdays(group);
        own.remove("groupId");
        String mine = open(taro, NEEDS, own);
        Vertx.await(() -> database.query(
                "update listing set opened_at = now() - interval '1000 days' where id = $1",
                Tuple.of(UUID.fromString(mine))));
        coordinator
                .asks()
                .get("/api/v1/desk/coordination")
                .then()
                .statusCode(200)
                .body("requests[0].listing.id", is(mine))
                .body("requests[0].overdue", is(true))
                .body("requests[0].intakeId", nullValue())
                .body("requestsOverdue", greaterThanOrEqualTo(1));
        Somebody.of(Role.SECRETARIAT)
                .asks()
                .get("/api/v1/desk/inbox?kind=REQUEST")
                .then()
                .body("items.id", hasItem(mine));
        hanako.asks()
                .get("/api/v1/desk/listings/" + mine + "/suggestions")
                .then()
                .statusCode(403);
    }

    @Test
    void whyItStayedUnfilledIsToldByThoseWhoSaidNo() {
        String need = open(hanako, NEEDS, saturdays(group));
        String match =
                propose(hanako, new HashMap<>(Map.of("listing", open(taro, OFFERS, freeSaturdays()), "mine", need)));
        taro.says(Map.of("reason", "DAY_TIME"))
                .post(MATCHES + "/" + match + "/decline")
                .then()
                .statusCode(200);
        assertThat(Vertx.await(() -> io.quarkus.hibernate.reactive.panache.Panache.withTransaction(
                        () -> why.of(UUID.fromString(need)))))
                .contains(EndReason.DAY_TIME);
        long before = unfilled("DAY_TIME");
        hanako.says(Map.of("reason", "DAY_TIME"))
                .post(LISTINGS + need + "/closing")
                .then()
                .statusCode(200);
        assertThat(unfilled("DAY_TIME")).isEqualTo(before + 1);
        coordinator
                .asks()
                .get("/api/v1/desk/coordination/unfilled")
                .then()
                .body("districts.term.code", hasItem("migawa"))
                .body("fields.term.code", hasItem("CHILDREN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-0001-01-01", "2026-02-30", "2026-11-26T00:00", "昨日"})
    void whatIsNoDayIsRefused(String until) {
        coordinator
                .asks()
                .queryParam("until", until)
                .get("/api/v1/desk/coordination/unfilled")
                .then()
                .statusCode(400)
                .body("code", equalTo("VALUES_INVALID"));
    }

    private long unfilled(String reason) {
        Number listings = coordinator
                .asks()
                .get("/api/v1/desk/coordination/unfilled")
                .then()
                .statusCode(200)
                .extract()
                .path("reasons.find { it.reason == '%s' }.listings".formatted(reason));
        return listings == null ? 0 : listings.longValue();
    }

    private ValidatableResponse together(String need, String offer) {
        return coordinator
                .says(Map.of("need", need, "offer", offer))
                .post(MEDIATIONS)
                .then();
    }

    private ValidatableResponse agree(String match, String guardian) {
        Map<String, Object> agreed = new HashMap<>(Map.of(
                "agreement", Map.of("heldOn", today.toString(), "place", "本人の家。玄関先で声をかける", "insurance", "CITY")));
        if (guardian != null) {
            agreed.put("guardian", guardian);
        }
        return coordinator
                .says(agreed)
                .header(
                        "If-Match",
                        coordinator.asks().get(MEDIATIONS + "/" + match).header("ETag"))
                .put(MEDIATIONS + "/" + match + "/agreement")
                .then();
    }

    private List<String> fitting(String listing) {
        return coordinator
                .asks()
                .queryParam("size", 50)
                .get("/api/v1/desk/listings/" + listing + "/suggestions")
                .then()
                .statusCode(200)
                .extract()
                .path("items.listing.id");
    }

    private List<String> onBehalf(String match) {
        List<String> whom = new java.util.ArrayList<>();
        Vertx.await(() -> database.query(
                        "select on_behalf_of from journal where subject = $1 and on_behalf_of is not null",
                        Tuple.of(UUID.fromString(match))))
                .forEach(row -> whom.add(row.getString("on_behalf_of")));
        return whom;
    }

    private long count(String sql, String id) {
        return Vertx.await(() -> database.query(sql, Tuple.of(UUID.fromString(id))))
                .iterator()
                .next()
                .getLong(0);
    }
}
