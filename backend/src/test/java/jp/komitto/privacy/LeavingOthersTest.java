package jp.komitto.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.accounts.Opening;
import jp.komitto.accounts.Opening.Opened;
import jp.komitto.connections.Connecting;
import jp.komitto.listings.Posting;
import jp.komitto.proposals.Proposing;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** Whoever goes leaves nobody waiting: what they offered ends, their words go, and the others keep that it was. */
@QuarkusTest
class LeavingOthersTest {

    private static final String EXPORT = "/api/v1/me/export";
    private static final String LEAVING = "/api/v1/me/leaving";
    private static final String PHONE = "029-226-7777";

    @Inject
    Database database;

    private final String name = "いなくなる" + UUID.randomUUID();
    private final Somebody leader = Somebody.citizen();

    private List<Row> sql(String sql, Object... values) {
        List<Row> rows = new ArrayList<>();
        Vertx.await(() -> database.query(sql, Tuple.from(values))).forEach(rows::add);
        return rows;
    }

    private List<String> tablesWith(String text) {
        return sql(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
                .stream()
                .map(row -> row.getString(0))
                .filter(table -> !sql(
                                "select 1 from \"" + table + "\" t where t::text ilike $1 limit 1", "%" + text + "%")
                        .isEmpty())
                .toList();
    }

    private String need() {
        return Posting.open(leader, Posting.NEEDS, Posting.saturdays(Posting.group(leader)));
    }

    private String offer(Opened person) {
        Map<String, Object> offer = Posting.freeSaturdays();
        Map<String, Object> what = new HashMap<>(castToMap(offer.get("what")));
        what.put("description", name + "です。料理が好きです。");
        offer.put("what", what);
        return Posting.open(person.citizen(), Posting.OFFERS, offer);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> castToMap(Object map) {
        return (Map<String, Object>) map;
    }

    private String match(Opened person, String need, String offer) {
        Map<String, Object> said = Connecting.asking(need);
        said.put("mine", offer);
        said.put("note", name + "と申します。");
        said.put("disclose", List.of(Connecting.phone(PHONE)));
        return Connecting.propose(person.citizen(), said);
    }

    private String status(String match) {
        return sql("select status from match where id = $1", UUID.fromString(match))
                .getFirst()
                .getString("status");
    }

    @Test
    void aPersonTakesAlongWhatTheyOfferedAndWrote() {
        Opened person = Opening.adult();
        String match = match(person, need(), offer(person));
        Connecting.accept(leader, match).statusCode(200);
        Connecting.write(person.citizen(), match, name + "、土曜に行きます。").statusCode(201);
        person.citizen()
                .asks()
                .get(EXPORT)
                .then()
                .statusCode(200)
                .body("sections.listings.description", hasItem(containsString(name)))
                .body("sections.matches.matches.id", hasItem(match))
                .body("sections.matches.matches[0].note", containsString(name))
                .body("sections.matches.messages.body", hasItem(containsString(name)))
                .body("sections.matches.consents[0].value", equalTo(PHONE));
    }

    @Test
    void whatWasUnderWayIsCalledOffAndTheOtherSideKeepsThatItWas() {
        Opened person = Opening.adult();
        String need = need();
        String offer = offer(person);
        String match = match(person, need, offer);
        Connecting.accept(leader, match, Connecting.phone("029-000-0000")).statusCode(200);
        Connecting.write(person.citizen(), match, name + "、土曜に行きます。").statusCode(201);
        Connecting.write(leader, match, "お待ちしています。").statusCode(201);
        assertThat(tablesWith(name)).contains("listing", "match", "match_message");

        person.citizen().acts().post(LEAVING).then().statusCode(204);

        assertThat(tablesWith(name)).isEmpty();
        assertThat(status(match)).isEqualTo("CANCELLED");
        assertThat(sql("select taken from listing where id = $1", UUID.fromString(need))
                        .getFirst()
                        .getInteger("taken"))
                .as("the place is free again")
                .isZero();
        assertThat(sql(
                        "select 1 from disclosed_value v join consent_grant g on g.id = v.grant_id where g.match_id = $1",
                        UUID.fromString(match)))
                .isEmpty();
        Connecting.get(leader, match).statusCode(200).body("status", equalTo("CANCELLED"));
        leader.asks()
                .get(Connecting.MATCHES + "/" + match + "/messages")
                .then()
                .statusCode(200)
                .body("items.body", hasItem("お待ちしています。"))
                .body("items.body", hasItem("－"));
        assertThat(sql("select status, account_id from listing where id = $1", UUID.fromString(offer))
                        .getFirst()
                        .getString("status"))
                .isEqualTo("CLOSED");
    }

    @Test
    void whoWasOnlyAskedEndsItWithoutAWord() {
        Opened person = Opening.adult();
        String offer = offer(person);
        Map<String, Object> said = Connecting.asking(offer);
        said.put("mine", need());
        String match = Connecting.propose(leader, said);
        person.citizen().acts().post(LEAVING).then().statusCode(204);
        assertThat(status(match)).isEqualTo("DECLINED");
        Connecting.get(leader, match).statusCode(200).body("status", equalTo("EXPIRED"));
    }

    @Test
    void whatStaffLookIntoStaysUntilItIsSettled() {
        Opened person = Opening.adult();
        String match = match(person, need(), offer(person));
        Connecting.accept(leader, match).statusCode(200);
        Connecting.write(person.citizen(), match, name + "、会わないと困らせます。").statusCode(201);
        leader.says(Map.of("reason", "HARASSMENT", "text", "こわいことを書かれました。"))
                .post(Connecting.MATCHES + "/" + match + "/report")
                .then()
                .statusCode(200);
        person.citizen().acts().post(LEAVING).then().statusCode(204);
        assertThat(status(match)).isEqualTo("REPORTED");
        assertThat(tablesWith(name)).contains("match_message");
    }

    @Test
    void aDraftOfAProposalStaysWithTheGroupWhileSomebodyElseIsThere() {
        Opened person = Opening.adult();
        String group = Proposing.registeredGroup(leader);
        String secret = leader.says(Map.of("role", "MANAGER"))
                .post("/api/v1/groups/" + group + "/invitations")
                .path("secret");
        person.citizen()
                .says(Map.of("secret", secret))
                .post("/api/v1/invitations/acceptance")
                .then()
                .statusCode(200);
        String call = Proposing.openCall(Somebody.of(Role.SECRETARIAT), 3600);
        String draft = Proposing.begin(person.citizen(), call, group, "GENERAL");
        person.citizen().asks().get(EXPORT).then().body("sections.proposals.proposals.id", hasItem(draft));
        person.citizen().acts().post(LEAVING).then().statusCode(204);
        assertThat(sql("select 1 from proposal where id = $1", UUID.fromString(draft)))
                .hasSize(1);
    }

    @Test
    void answersKeptForRepeatedRequestsGoToo() {
        Opened person = Opening.adult();
        person.citizen()
                .says(Posting.freeSaturdays())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(Posting.OFFERS)
                .then()
                .statusCode(201);
        String caller = "account:" + person.id();
        assertThat(sql("select 1 from idempotent_answer where caller = $1", caller))
                .hasSize(1);
        person.citizen().asks().get(EXPORT).then().body("sections.repeatedRequests.size()", equalTo(1));
        person.citizen().acts().post(LEAVING).then().statusCode(204);
        assertThat(sql("select 1 from idempotent_answer where caller = $1", caller))
                .isEmpty();
    }
}
