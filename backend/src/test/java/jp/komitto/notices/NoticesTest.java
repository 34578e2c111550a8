package jp.komitto.notices;

import static jp.komitto.registration.Applying.DESK;
import static jp.komitto.registration.Applying.REGISTRATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.komitto.accounts.Opening;
import jp.komitto.accounts.Opening.Opened;
import jp.komitto.registration.Applying;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.notice.Notice;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.web.Language;
import jp.komitto.testing.Mailbox;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** People hear of what concerns them, once. */
@QuarkusTest
class NoticesTest {

    private static final String NOTICES = "/api/v1/my/notices";

    @Inject
    Database database;

    @Inject
    Journal journal;

    @Inject
    WritingNotices writing;

    @Inject
    Clock clock;

    private final Somebody staff = Somebody.of(Role.SECRETARIAT);

    private List<Row> sql(String sql, Object... values) {
        List<Row> rows = new ArrayList<>();
        Vertx.await(() -> database.query(sql, Tuple.from(values))).forEach(rows::add);
        return rows;
    }

    private long told() {
        return sql("select seq from notice_position").getFirst().getLong("seq");
    }

    private void everybodyIsTold() {
        long latest = sql("select max(seq) as seq from journal").getFirst().getLong("seq");
        await().atMost(Duration.ofSeconds(20)).until(() -> told() >= latest);
    }

    private static String join(Opened member, String group, Opened manager, String role) {
        String secret = manager.citizen()
                .says(Map.of("role", role))
                .post("/api/v1/groups/" + group + "/invitations")
                .path("secret");
        member.citizen()
                .says(Map.of("secret", secret))
                .post("/api/v1/invitations/acceptance")
                .then()
                .statusCode(200);
        return secret;
    }

    @Test
    void applicantsHearOfTheReceiptOfWhatToCorrectAndOfTheDecision() {
        Opened hanako = Opening.adult();
        String id = Applying.submitted(hanako.citizen());
        Mailbox.Arrived receipt = hanako.mailbox().nth(2);
        assertThat(receipt.subject()).startsWith("「登録ためし会").endsWith("の登録の申請を受け付けました");
        assertThat(receipt.body()).containsPattern("受付番号: \\d{4}-\\d{5}").contains("/registrations/" + id + "/receipt");

        LocalDate deadline = LocalDate.now(clock).plusDays(30);
        staff.says(Map.of(
                        "reason", "目的をもう少しくわしく書いてください。",
                        "fields", List.of("purpose", "representative"),
                        "deadline", deadline.toString()))
                .post(DESK + "/" + id + "/return")
                .then()
                .statusCode(200);
        Mailbox.Arrived returned = hanako.mailbox().nth(3);
        assertThat(returned.body())
                .contains("・目的")
                .contains("・代表者")
                .contains("目的をもう少しくわしく書いてください。")
                .contains("訂正の期限: " + Notice.day(deadline, Language.JA));

        hanako.citizen()
                .says(Map.of("answers", Map.of("purpose", "川の生き物を子どもたちと調べ、水辺を大切にする人を増やす。")))
                .header("If-Match", Applying.tag(hanako.citizen(), id))
                .patch(REGISTRATIONS + "/" + id)
                .then()
                .statusCode(200);
        hanako.citizen()
                .acts()
                .header("If-Match", Applying.tag(hanako.citizen(), id))
                .post(REGISTRATIONS + "/" + id + "/submission")
                .then()
                .statusCode(200);
        staff.acts().post(DESK + "/" + id + "/approval").then().statusCode(200);
        Mailbox.Arrived registered = hanako.mailbox().nth(5);
        assertThat(registered.subject()).endsWith("を登録しました");
        assertThat(registered.body()).contains("/groups/" + id).contains("登録の期限: ");

        hanako.citizen()
                .asks()
                .get(NOTICES)
                .then()
                .statusCode(200)
                .body(
                        "items.kind",
                        contains(
                                "group-registered",
                                "registration-received",
                                "registration-returned",
                                "registration-received"))
                .body("items[0].path", equalTo("/groups/" + id))
                .body("unread", equalTo(4))
                .body("nextCursor", nullValue());
    }

    @Test
    void everybodyReadsTheirOwnListPageByPage() {
        Opened hanako = Opening.adult();
        Opened taro = Opening.adult();
        String group = Applying.registered(hanako.citizen(), staff);
        join(taro, group, hanako, "MEMBER");
        everybodyIsTold();
        var first = hanako.citizen()
                .asks()
                .queryParam("size", 2)
                .get(NOTICES)
                .then()
                .statusCode(200)
                .body("items.kind", contains("member-joined", "group-registered"))
                .body("items[0].subject", startsWith("「登録ためし会"))
                .extract();
        String newest = first.path("items[0].id");
        hanako.citizen()
                .asks()
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get(NOTICES)
                .then()
                .statusCode(200)
                .body("items.kind", contains("registration-received"));
        taro.citizen()
                .says(Map.of("ids", List.of(newest)))
                .post(NOTICES + "/read")
                .then()
                .statusCode(204);
        hanako.citizen().asks().get(NOTICES).then().body("unread", equalTo(3));
        hanako.citizen()
                .says(Map.of("ids", List.of(newest)))
                .post(NOTICES + "/read")
                .then()
                .statusCode(204);
        hanako.citizen()
                .asks()
                .get(NOTICES)
                .then()
                .body("items[0].read", is(true))
                .body("unread", equalTo(2));
        hanako.citizen().says(Map.of()).post(NOTICES + "/read").then().statusCode(204);
        hanako.citizen().asks().get(NOTICES).then().body("items.read", everyItem(is(true)));
        taro.citizen().asks().get(NOTICES).then().body("items", hasSize(0));
    }

    @Test
    void everybodyIsWrittenToInTheirLanguageAndNobodyOfWhatTheyDidThemselves() {
        Opened hanako = Opening.adult();
        Opened jane = Opening.adult();
        sql("update account set locale = 'en' where id = $1", jane.id());
        String group = Applying.registered(hanako.citizen(), staff);
        join(jane, group, hanako, "MANAGER");
        staff.says(Map.of("reason", "確かめたいことがあるため"))
                .post("/api/v1/desk/groups/" + group + "/suspension")
                .then()
                .statusCode(204);
        assertThat(jane.mailbox().nth(2).subject())
                .startsWith("The registration of 登録ためし会")
                .endsWith("has been suspended");
        everybodyIsTold();
        jane.citizen().asks().get(NOTICES).then().body("items.kind", contains("group-suspended"));
        hanako.citizen().asks().get(NOTICES).then().body("items.kind[1]", equalTo("member-joined"));
    }

    @Test
    void nothingIsToldTwiceHoweverOftenAndByHoweverManyTheJournalIsRead() throws Exception {
        Opened hanako = Opening.adult();
        Applying.registered(hanako.citizen(), staff);
        everybodyIsTold();
        long latest = told();
        String mails = "select count(*) as n from outbox_mail where account_id = $1";
        long before = sql(mails, hanako.id()).getFirst().getLong("n");
        sql("update notice_position set seq = 0");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> instances = IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(n -> () -> {
                        while (Vertx.await(() -> writing.next(latest))) {
                            // as long as there is more
                        }
                        return true;
                    })
                    .toList();
            for (var one : threads.invokeAll(instances)) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(told()).isEqualTo(latest);
        assertThat(sql(mails, hanako.id()).getFirst().getLong("n")).isEqualTo(before);
        assertThat(sql("select 1 from notice where account_id = $1", hanako.id()))
                .hasSize(2);
    }

    @Test
    void oneMistakeDoesNotSilenceEverything() {
        UUID nothing = UUID.randomUUID();
        Vertx.await(() -> database.inTransaction(connection ->
                journal.append(connection, "test", List.of(new JournalEntry(CannotBePutIntoWords.TYPE, nothing)))));
        Opened hanako = Opening.adult();
        Applying.submitted(hanako.citizen());
        assertThat(hanako.mailbox().nth(2).subject()).contains("受け付けました");
    }

    @Test
    void theRenewalIsRemindedOfByTheCalendarAndItsDecisionTold() {
        Opened hanako = Opening.adult();
        UUID group = UUID.fromString(Applying.registered(hanako.citizen(), staff));
        Vertx.await(() -> database.inTransaction(connection -> journal.append(
                connection,
                "calendar",
                List.of(new JournalEntry("RenewalDue", group).with(Map.of("until", "2027-03-31"))))));
        Mailbox.Arrived nudge = hanako.mailbox().nth(4);
        assertThat(nudge.subject()).endsWith("の登録を更新してください");
        assertThat(nudge.body())
                .contains("/g/" + group + "/renewal")
                .contains("月31日")
                .contains("まで");
    }

    @Test
    void managersHearThatSomebodyWantsToTakeTheirPlace() {
        Opened hanako = Opening.adult();
        Opened taro = Opening.adult();
        String group = Applying.registered(hanako.citizen(), staff);
        join(taro, group, hanako, "MEMBER");
        taro.citizen()
                .says(Map.of("reason", "代表と連絡がつきません"))
                .post("/api/v1/groups/" + group + "/successions")
                .then()
                .statusCode(201);
        assertThat(hanako.mailbox().nth(5).subject()).endsWith("の代表を引き継ぎたいという申し出がありました");
        taro.citizen().asks().get(NOTICES).then().body("items", hasSize(0));
    }
}
