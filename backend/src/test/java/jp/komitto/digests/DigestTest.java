package jp.komitto.digests;

import static jp.komitto.connections.Connecting.accept;
import static jp.komitto.connections.Connecting.account;
import static jp.komitto.connections.Connecting.asking;
import static jp.komitto.connections.Connecting.propose;
import static jp.komitto.connections.Connecting.write;
import static jp.komitto.listings.Posting.NEEDS;
import static jp.komitto.listings.Posting.OFFERS;
import static jp.komitto.listings.Posting.freeSaturdays;
import static jp.komitto.listings.Posting.group;
import static jp.komitto.listings.Posting.open;
import static jp.komitto.listings.Posting.saturdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import jp.komitto.mailing.Mail;
import jp.komitto.mailing.Outbox;
import jp.komitto.notices.MailRules;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.database.Transaction;
import jp.komitto.testing.Mailbox;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How people hear by mail of what waits between them and others. */
@QuarkusTest
class DigestTest {

    private static final String CHOICE = "/api/v1/my/mail-choice";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int AT_ONCE = 8;

    @Inject
    Database database;

    @Inject
    SendingDigests sending;

    @Inject
    NewlyFitting fitting;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    private final Somebody hanako = Somebody.citizen();
    private final Somebody taro = Somebody.citizen();
    private final Mailbox box = new Mailbox(UUID.randomUUID() + "@mail.example");
    private String need;

    @BeforeEach
    void aGroupThatAsks() {
        account(database, hanako, "AGE_30_49", box.address());
        account(database, taro, "AGE_18_29", "taro-" + taro.id() + "@example.jp");
        need = open(hanako, NEEDS, saturdays(group(hanako)));
        everybodyIsTold();
    }

    @Test
    void theChoiceIsKeptAndNeedsTheStateThatWasRead() {
        hanako.asks()
                .get(CHOICE)
                .then()
                .statusCode(200)
                .body("matches", is("AT_ONCE"), "hour", is(7), "revision", is(0));
        hanako.says(Map.of("matches", "DAILY")).put(CHOICE).then().statusCode(428);
        choose("DAILY", 0).statusCode(200).body("matches", is("DAILY"), "revision", is(1));
        choose("NONE", 0).statusCode(412);
        taro.asks().get(CHOICE).then().body("matches", is("AT_ONCE"));
    }

    @Test
    void whoWantsOneMailADayGetsNumbersAloneAndNothingByItself() {
        choose("DAILY", 0).statusCode(200);
        OffsetDateTime before = OffsetDateTime.now(clock);
        String match = propose(taro, asking(need));
        accept(hanako, match).statusCode(200);
        write(taro, match, "はじめまして、よろしくお願いします").statusCode(201);
        everybodyIsTold();
        assertThat(letters()).doesNotContain("match-asked", "match-message");

        send(new Due(hanako.id(), before, true), 3);
        Mailbox.Arrived mail = await().atMost(SOON)
                .until(
                        () -> box.all().stream()
                                .filter(one -> one.subject().equals("新しいお知らせが5件あります"))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
        assertThat(mail.body())
                .contains("申し込み・お願い：1件", "新しいメッセージがあるやりとり：1件", "新しく載ったもの：3件", "/me/settings/mails")
                .doesNotContain("だれか", "こども食堂", "はじめまして", taro.id().toString(), match);
    }

    @Test
    void whoWantsNoneGetsNoneAndFindsItInTheList() {
        choose("NONE", 0).statusCode(200);
        propose(taro, asking(need));
        everybodyIsTold();
        assertThat(letters()).doesNotContain("match-asked");
        assertThat(due()).isEmpty();
        assertThat(lines("match-asked")).isOne();
    }

    @Test
    void ofMessagesOneIsMailedUntilItIsRead() {
        String match = propose(taro, asking(need));
        accept(hanako, match).statusCode(200);
        write(taro, match, "ひとつめ").statusCode(201);
        write(taro, match, "ふたつめ").statusCode(201);
        everybodyIsTold();
        assertThat(lines("match-message")).isOne();
        hanako.says(Map.of("path", "/me/matches/" + match))
                .post("/api/v1/my/notices/read")
                .then()
                .statusCode(204);
        hanako.asks()
                .get("/api/v1/my/notices")
                .then()
                .body("items.findAll { it.path == '/me/matches/%s' && !it.read }.size()".formatted(match), is(0));
        write(taro, match, "みっつめ").statusCode(201);
        everybodyIsTold();
        assertThat(lines("match-message")).isEqualTo(2);
    }

    @Test
    void whatWasOpenedSinceThenIsCountedWhereItFits() {
        OffsetDateTime before = OffsetDateTime.now(clock);
        open(taro, OFFERS, freeSaturdays());
        await().atMost(SOON).until(() -> fitting(before) > 0);
        assertThat(fitting(OffsetDateTime.now(clock))).isZero();
    }

    @Test
    void oneIsWrittenADayHoweverManyInstancesThereAre() throws Exception {
        Due due = new Due(hanako.id(), OffsetDateTime.now(clock), false);
        together(n -> send(due, 1));
        assertThat(letters()).containsOnlyOnce("digest");
        send(due, 1);
        assertThat(letters()).containsOnlyOnce("digest");
        assertThat(due()).isEmpty();

        // The control: whoever writes without claiming the day writes as often as they are.
        together(n -> Vertx.await(
                () -> database.inTransaction(connection -> outbox.enqueue(Transaction.of(connection), unclaimed()))));
        assertThat(letters().stream().filter("digest"::equals)).hasSize(AT_ONCE + 1);
    }

    @Test
    void nothingGoesBeforeTheHourOfTheCity() {
        open(taro, OFFERS, freeSaturdays());
        assertThat(due()).isNotEmpty();
        Vertx.await(() -> calendar(24).look());
        assertThat(due()).isNotEmpty();
        Vertx.await(() -> calendar(0).look());
        assertThat(due()).isEmpty();
    }

    private DigestCalendar calendar(int hour) {
        return new DigestCalendar(sending, fitting, new MailRules(hour), clock);
    }

    private Mail unclaimed() {
        return new Mail(
                "digest",
                hanako.id(),
                box.address(),
                "ja",
                Map.of("count", "1", "lines", "－", "link", "/", "settings", "/"));
    }

    private static void together(IntConsumer work) throws Exception {
        List<Callable<Void>> all = IntStream.range(0, AT_ONCE)
                .mapToObj(n -> (Callable<Void>) () -> {
                    work.accept(n);
                    return null;
                })
                .toList();
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var one : pool.invokeAll(all)) {
                one.get();
            }
        }
    }

    private void send(Due due, long count) {
        Vertx.await(() -> sending.send(due, count));
    }

    private long fitting(OffsetDateTime since) {
        return Vertx.await(() -> fitting.count(new Due(hanako.id(), since, false)));
    }

    private List<Due> due() {
        UUID before = new UUID(hanako.id().getMostSignificantBits(), hanako.id().getLeastSignificantBits() - 1);
        return Vertx.await(() -> sending.due(before)).stream()
                .filter(due -> due.account().equals(hanako.id()))
                .toList();
    }

    private ValidatableResponse choose(String choice, int revision) {
        return hanako.says(Map.of("matches", choice))
                .header("If-Match", "\"%d\"".formatted(revision))
                .put(CHOICE)
                .then();
    }

    private List<String> letters() {
        return sql("select letter from outbox_mail where account_id = $1", hanako.id()).stream()
                .map(row -> row.getString("letter"))
                .toList();
    }

    private long lines(String letter) {
        return sql("select letter from notice where account_id = $1 and letter = $2", hanako.id(), letter)
                .size();
    }

    private void everybodyIsTold() {
        long latest = sql("select max(seq) as seq from journal").getFirst().getLong("seq");
        await().atMost(SOON)
                .until(() -> sql("select seq from notice_position").getFirst().getLong("seq") >= latest);
    }

    private List<Row> sql(String sql, Object... values) {
        List<Row> rows = new ArrayList<>();
        Vertx.await(() -> database.query(sql, Tuple.from(values))).forEach(rows::add);
        return rows;
    }
}
