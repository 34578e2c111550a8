package jp.komitto.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.komitto.accounts.AgeBand;
import jp.komitto.accounts.Opening;
import jp.komitto.accounts.Opening.Opened;
import jp.komitto.accounts.StartingAccounts;
import jp.komitto.registration.Applying;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** Taking everything along, and going without leaving anything personal behind (P1). */
@QuarkusTest
class LeavingTest {

    private static final String EXPORT = "/api/v1/me/export";
    private static final String LEAVING = "/api/v1/me/leaving";

    @Inject
    Database database;

    @Inject
    TakingAlong taking;

    @Inject
    LeavingKomitto leaving;

    private List<Row> sql(String sql, Object... values) {
        List<Row> rows = new ArrayList<>();
        Vertx.await(() -> database.query(sql, Tuple.from(values))).forEach(rows::add);
        return rows;
    }

    /** Every table with a row that has this text anywhere. */
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

    private static void join(Somebody member, String group, Somebody manager, String role) {
        String secret = manager.says(Map.of("role", role))
                .post("/api/v1/groups/" + group + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        member.says(Map.of("secret", secret))
                .post("/api/v1/invitations/acceptance")
                .then()
                .statusCode(200);
    }

    @Test
    void aPersonTakesEverythingAlong() {
        Opened person = Opening.adult();
        String draft = Applying.begin(person.citizen(), Applying.whole());
        Applying.addDocument(person.citizen(), draft, "BYLAWS");
        person.citizen()
                .asks()
                .get(EXPORT)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("Cache-Control", equalTo("no-store"))
                .body("sections.account.email", equalTo(person.email()))
                .body("sections.account.account.displayName", equalTo("はなこ"))
                .body("sections.memberships.groups[0].group", equalTo(draft))
                .body("sections.registrations[0].representativePhone", equalTo("029-224-1111"))
                .body("sections.files.name", hasItem("BYLAWS.pdf"))
                .body("sections.activity.type", hasItem("AccountOpened"))
                .body("sections", hasKey("mails"))
                .body("sections", hasKey("posts"))
                .body("sections", hasKey("upkeep"));
    }

    @Test
    void nothingPersonalStaysWhenAPersonGoes() {
        String name = "のこらない" + UUID.randomUUID();
        String child = UUID.randomUUID() + "@mail.example";
        Opened person = Opening.open(new StartingAccounts.Details(name.substring(0, 30), AgeBand.UNDER_16, "1", child));
        String draft = Applying.begin(
                person.citizen(),
                Map.of(
                        "answers",
                        Applying.wholeAnswers(),
                        "representative",
                        Map.of("name", name, "phone", "029-224-1111")));
        Applying.addDocument(person.citizen(), draft, "ROSTER");
        person.citizen().says(Map.of("email", "next-" + person.email())).post("/api/v1/me/email");
        assertThat(tablesWith(person.email())).isNotEmpty();
        assertThat(tablesWith(name)).isNotEmpty();

        person.citizen().acts().post(LEAVING).then().statusCode(204);

        assertThat(person.mailbox().nth(2).subject()).isEqualTo("アカウントを消しました");
        assertThat(tablesWith(person.email())).isEmpty();
        assertThat(tablesWith(child)).isEmpty();
        assertThat(tablesWith(name.substring(0, 30))).isEmpty();
        assertThat(sql("select 1 from stored_file where owner_id = $1", UUID.fromString(draft)))
                .isEmpty();
        assertThat(tablesWith(person.id().toString())).containsOnly("journal");
        person.citizen().asks().get(EXPORT).then().statusCode(404);
    }

    @Test
    void theOnlyManagerHandsOverFirst() {
        Opened person = Opening.adult();
        Somebody other = Somebody.citizen();
        String group = Applying.registered(person.citizen(), Somebody.of(Role.SECRETARIAT));
        person.citizen()
                .acts()
                .post(LEAVING)
                .then()
                .statusCode(409)
                .body("code", equalTo("LAST_MANAGER_LEAVES"))
                .body("detail", containsString("登録ためし会"));
        join(other, group, person.citizen(), "MEMBER");
        person.citizen()
                .says(Map.of("to", other.id()))
                .post("/api/v1/groups/" + group + "/hand-over")
                .then()
                .statusCode(204);
        person.citizen().acts().post(LEAVING).then().statusCode(204);
        assertThat(sql("select 1 from group_membership where account_id = $1", person.id()))
                .isEmpty();
    }

    @Test
    void nobodyLeavesARegistrationToTheCityAlone() {
        Opened person = Opening.adult();
        Applying.submitted(person.citizen());
        person.citizen().acts().post(LEAVING).then().statusCode(409).body("code", equalTo("REGISTRATION_UNDER_WAY"));
    }

    @Test
    void ofTwoManagersWhoLeaveAtOnceOneStays() throws Exception {
        for (int round = 0; round < 5; round++) {
            Opened hanako = Opening.adult();
            Opened taro = Opening.adult();
            String group = Applying.registered(hanako.citizen(), Somebody.of(Role.SECRETARIAT));
            join(taro.citizen(), group, hanako.citizen(), "MANAGER");
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Callable<Integer>> both = List.of(
                        () -> hanako.citizen().acts().post(LEAVING).statusCode(),
                        () -> taro.citizen().acts().post(LEAVING).statusCode());
                List<Integer> answers = new ArrayList<>();
                for (var one : threads.invokeAll(both)) {
                    answers.add(one.get());
                }
                assertThat(answers).containsExactlyInAnyOrder(204, 409);
            }
            assertThat(sql("select 1 from group_membership where group_id = $1", UUID.fromString(group)))
                    .hasSize(1);
        }
    }

    /** The control: two who only look before they go, without holding what they looked at, both find the other there. */
    @Test
    void withoutHoldingTheMembershipsBothWouldGo() {
        UUID group = UUID.randomUUID();
        List<UUID> managers =
                IntStream.range(0, 2).mapToObj(n -> UUID.randomUUID()).toList();
        managers.forEach(manager -> sql(
                "insert into group_membership (group_id, account_id, role, since) values ($1, $2, 'MANAGER', now())",
                group,
                manager));
        String anotherManager = "select 1 from group_membership where group_id = $1 and account_id <> $2";
        List<Boolean> maybothGo = managers.stream()
                .map(manager -> !sql(anotherManager, group, manager).isEmpty())
                .toList();
        managers.forEach(manager -> sql("delete from group_membership where account_id = $1", manager));
        assertThat(maybothGo).containsOnly(true);
        assertThat(sql("select 1 from group_membership where group_id = $1", group))
                .isEmpty();
    }

    @Test
    void bothAskWhetherItIsReallyTheOneWhoSignedIn() {
        Actor leftOpen = new Actor(Opening.adult().id(), Set.of(Role.CITIZEN), Set.of(), null);
        assertThatThrownBy(() -> Vertx.await(() -> taking.take(leftOpen)))
                .hasMessage(CommonProblem.CONFIRM_IT_IS_YOU.sentence());
        assertThatThrownBy(() -> Vertx.await(() -> leaving.leave(leftOpen)))
                .hasMessage(CommonProblem.CONFIRM_IT_IS_YOU.sentence());
    }
}
