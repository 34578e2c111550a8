package jp.komitto.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.SMTPException;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.database.Transaction;
import jp.komitto.testing.Mailbox;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail goes when its cause is committed, once, and is not forgotten when something breaks (C5). */
@QuarkusTest
@TestProfile(WithoutMailServer.class)
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    Database database;

    @Inject
    ReactiveMailer mailer;

    @Inject
    Clock clock;

    @BeforeEach
    void empty() {
        sql("delete from outbox_mail");
    }

    private List<Row> sql(String sql, Object... values) {
        List<Row> rows = new ArrayList<>();
        Vertx.await(() -> database.query(sql, Tuple.from(values))).forEach(rows::add);
        return rows;
    }

    private static Mail mail(String to) {
        return new Mail(
                "guardian-given", null, to, "ja", Map.of("name", "はなこ", "signIn", "https://komitto.example/sign-in"));
    }

    private void write(Mail mail) {
        Vertx.await(() -> Panache.withTransaction(() -> outbox.enqueue(mail)));
    }

    private static String address() {
        return UUID.randomUUID() + "@mail.example";
    }

    private DeliveringMail worker(Post post) {
        return new DeliveringMail(database, post, clock);
    }

    private Post smtp() {
        return new SmtpPost(mailer, "こみっと広場", "komitto@city.example");
    }

    private boolean deliverNext(Post post) {
        return Vertx.await(() -> worker(post).deliverNext());
    }

    private static Uni<Void> done() {
        return Uni.createFrom().voidItem();
    }

    @Test
    void aMailGoesWithWhatGaveCauseForItOrNotAtAll() {
        assertThatThrownBy(() -> Vertx.await(() -> Panache.withTransaction(() -> outbox.enqueue(mail(address()))
                        .chain(() -> Uni.createFrom().failure(new IllegalStateException("the use case failed"))))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(sql("select 1 from outbox_mail")).isEmpty();
        assertThat(deliverNext(smtp())).isFalse();
    }

    @Test
    void aMailArrivesAndNothingOfItStaysHere() {
        Mailbox mailbox = new Mailbox(address());
        write(mail(mailbox.address()));
        assertThat(deliverNext(smtp())).isTrue();
        Mailbox.Arrived arrived = mailbox.first();
        UUID id = sql("select id from outbox_mail").getFirst().getUUID("id");
        assertThat(arrived.id()).isEqualTo("<" + id + "@city.example>");
        assertThat(arrived.autoSubmitted()).isEqualTo("auto-generated");
        assertThat(arrived.body()).contains("はなこさん").contains("お問い合わせ: 水戸市役所 市民生活課");
        Row kept =
                sql("select status, recipient, subject, body from outbox_mail").getFirst();
        assertThat(kept.getString("status")).isEqualTo("SENT");
        assertThat(kept.getString("recipient")).isNull();
        assertThat(kept.getString("subject")).isNull();
        assertThat(kept.getString("body")).isNull();
        assertThat(deliverNext(smtp())).isFalse();
    }

    @Test
    void oneCauseMakesOneMail() {
        Mail mail = mail(address()).onceFor("journal:7:" + UUID.randomUUID());
        write(mail);
        write(mail);
        assertThat(sql("select 1 from outbox_mail")).hasSize(1);
    }

    @Test
    void aWorkerThatDiesBetweenSendingAndMarkingLeavesAMailThatIsRecognised() {
        Mailbox mailbox = new Mailbox(address());
        write(mail(mailbox.address()));
        Post thenDies = mail -> smtp().send(mail).chain(this::cutConnections);
        assertThatThrownBy(() -> deliverNext(thenDies)).isNotNull();
        Row waiting = sql("select status, attempts from outbox_mail").getFirst();
        assertThat(waiting.getString("status")).isEqualTo("WAITING");
        assertThat(waiting.getInteger("attempts")).isZero();

        assertThat(deliverNext(smtp())).isTrue();
        mailbox.nth(2);
        assertThat(mailbox.all().stream().map(Mailbox.Arrived::id).distinct()).hasSize(1);
        assertThat(sql("select status from outbox_mail").getFirst().getString("status"))
                .isEqualTo("SENT");
    }

    /** What a killed process leaves of the transaction it had open: nothing. */
    private Uni<Void> cutConnections() {
        return database.query("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                         where state = 'idle in transaction' and query like '%for update skip locked%'
                        """).replaceWithVoid();
    }

    private static final int MAILS = 40;
    private static final int WORKERS = 4;

    private Map<UUID, Long> sentBy(WorkOff workOff) throws Exception {
        empty();
        IntStream.range(0, MAILS).forEach(n -> write(mail(address())));
        List<UUID> sent = Collections.synchronizedList(new ArrayList<>());
        Post slow = mail -> Uni.createFrom()
                .voidItem()
                .onItem()
                .delayIt()
                .by(Duration.ofMillis(5))
                .invoke(() -> sent.add(mail.id()));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, WORKERS)
                    .mapToObj(n -> threads.submit(() -> workOff.with(slow)))
                    .toList();
            for (var one : all) {
                one.get();
            }
        }
        return sent.stream().collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    }

    private interface WorkOff {
        void with(Post post);
    }

    @Test
    void severalWorkersNeverSendOneMailTwice() throws Exception {
        Map<UUID, Long> sent = sentBy(post -> {
            while (deliverNext(post)) {
                // as long as there are any
            }
        });
        assertThat(sent).hasSize(MAILS);
        assertThat(sent.values()).containsOnly(1L);
    }

    /** The control: workers that look and mark without holding the row do send twice, and the test above would see it. */
    @Test
    void workersThatDoNotHoldTheRowWouldSendItTwice() throws Exception {
        Map<UUID, Long> sent = sentBy(post -> {
            while (Vertx.await(() -> lookSendMark(post))) {
                // as long as there are any
            }
        });
        assertThat(sent.values()).anyMatch(times -> times > 1);
    }

    private Uni<Boolean> lookSendMark(Post post) {
        return database.query("select id from outbox_mail where status = 'WAITING' order by id limit 1")
                .chain(rows -> rows.size() == 0
                        ? Uni.createFrom().item(false)
                        : mark(post, rows.iterator().next().getUUID("id")).replaceWith(true));
    }

    private Uni<Void> mark(Post post, UUID id) {
        return post.send(new OutgoingMail(id, "guardian-given", "", "", "", 0))
                .chain(() -> database.query(
                        "update outbox_mail set status = 'SENT', settled_at = now() where id = $1", Tuple.of(id)))
                .replaceWithVoid();
    }

    @Test
    void aMailThatDoesNotGoIsTriedAgainLaterAndAtLastGivenUp() {
        write(mail(address()));
        Post broken = mail -> Uni.createFrom().failure(new IllegalStateException("no server"));
        List<Duration> pauses = new ArrayList<>();
        for (int attempt = 1; attempt <= Failure.MOST_ATTEMPTS; attempt++) {
            assertThat(deliverNext(broken)).isTrue();
            Row row = sql("select status, attempts, next_attempt_at from outbox_mail")
                    .getFirst();
            assertThat(row.getInteger("attempts")).isEqualTo(attempt);
            pauses.add(Duration.between(OffsetDateTime.now(clock), row.getOffsetDateTime("next_attempt_at")));
            assertThat(deliverNext(broken)).as("not before it is due").isFalse();
            sql("update outbox_mail set next_attempt_at = now() - interval '1 second' where status = 'WAITING'");
        }
        assertThat(pauses.subList(0, Failure.MOST_ATTEMPTS - 1)).isSorted();
        Row dead = sql("select status, failure from outbox_mail").getFirst();
        assertThat(dead.getString("status")).isEqualTo("DEAD");
        assertThat(dead.getString("failure")).isEqualTo("IllegalStateException");
    }

    @Test
    void aMailboxThatDoesNotExistIsNotTriedAgain() {
        write(mail(address()));
        assertThat(deliverNext(mail -> Uni.createFrom().failure(noSuchUser(mail))))
                .isTrue();
        assertThat(sql("select status from outbox_mail").getFirst().getString("status"))
                .isEqualTo("DEAD");
    }

    @Test
    void anAddressThatIsNoneEndsItsOwnMailAndHoldsUpNoOther() {
        Mailbox mailbox = new Mailbox(address());
        write(mail("no address at all"));
        write(mail(mailbox.address()));
        assertThat(deliverNext(smtp())).isTrue();
        assertThat(deliverNext(smtp())).isTrue();
        mailbox.first();
        assertThat(sql("select status from outbox_mail where recipient = 'no address at all'")
                        .getFirst()
                        .getString("status"))
                .isEqualTo("DEAD");
    }

    private static SMTPException noSuchUser(OutgoingMail mail) {
        return new SMTPException(
                "recipient address not accepted", 550, List.of("550 5.1.1 " + mail.recipient() + " unknown"), true);
    }

    @Test
    void aMailThatComesTooLateIsDropped() {
        write(mail(address()).validUntil(OffsetDateTime.now(clock).minusSeconds(1)));
        Vertx.await(() -> worker(smtp()).dropLate().replaceWith(true));
        assertThat(deliverNext(smtp())).isFalse();
        Row late = sql("select status, body from outbox_mail").getFirst();
        assertThat(late.getString("status")).isEqualTo("LATE");
        assertThat(late.getString("body")).isNull();
    }

    @Test
    void noLogNamesAPerson() {
        String address = address();
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (entry.getLoggerName().startsWith("com.icegreen")) {
                    return; // the mail server of the test is not ours
                }
                lines.add(entry.getMessage()
                        + List.of(entry.getParameters() == null ? new Object[0] : entry.getParameters())
                        + entry.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            write(mail(address));
            deliverNext(mail -> Uni.createFrom().failure(noSuchUser(mail)));
            write(mail(address));
            deliverNext(smtp());
            new Mailbox(address).first();
        } finally {
            root.removeHandler(listener);
        }
        assertThat(lines).anyMatch(line -> line.contains("did not go"));
        assertThat(lines).noneMatch(line -> line.contains(address) || line.contains("はなこ"));
    }

    @Test
    void mailCanAlsoBeWrittenInATransactionOfThePlainClient() {
        Vertx.await(() -> database.inTransaction(connection ->
                outbox.enqueue(Transaction.of(connection), mail(address())).chain(OutboxTest::done)));
        assertThat(sql("select 1 from outbox_mail where status = 'WAITING'")).hasSize(1);
    }
}
