package jp.komitto.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Mailbox;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails nobody tries to send any more, at the desk. */
@QuarkusTest
class DeadMailTest {

    private static final String DESK = "/api/v1/desk/mails";

    @Inject
    Database database;

    @Inject
    ReactiveMailer mailer;

    @Inject
    Clock clock;

    private final Somebody secretariat = Somebody.of(Role.SECRETARIAT);
    private final Mailbox mailbox = new Mailbox(UUID.randomUUID() + "@mail.example");

    private List<Row> sql(String sql, Object... values) {
        List<Row> rows = new ArrayList<>();
        Vertx.await(() -> database.query(sql, Tuple.from(values))).forEach(rows::add);
        return rows;
    }

    @BeforeEach
    void empty() {
        sql("delete from outbox_mail");
    }

    private UUID dead(int minutesAgo, String validity) {
        UUID id = UUID.randomUUID();
        sql("""
                insert into outbox_mail (id, dedup, letter, recipient, subject, body, status, attempts, failure, enqueued_at,
                       next_attempt_at, valid_until, settled_at)
                values ($1, $1::uuid::text, 'registration-returned', $2, '申請について', '秘密のリンク', 'DEAD', 8, 'SMTP 451',
                        now() - interval '1 day', now(), now() + $4::text::interval, now() - $3::int * interval '1 minute')
                """, id, mailbox.address(), minutesAgo, validity);
        return id;
    }

    private Row row(UUID id) {
        return sql("select status, attempts, recipient, body from outbox_mail where id = $1", id)
                .getFirst();
    }

    private List<String> happened(UUID id) {
        return sql("select type from journal where subject = $1 order by seq", id).stream()
                .map(row -> row.getString("type"))
                .toList();
    }

    @Test
    void theDeskSeesThemWithoutWhatTheySayAndWithoutAddresses() {
        UUID older = dead(20, null);
        UUID newer = dead(10, null);
        String page = secretariat
                .asks()
                .get(DESK)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(older.toString(), newer.toString())))
                .body("items[0].failure", equalTo("SMTP 451"))
                .body("items[0].mayBeSentAgain", equalTo(true))
                .extract()
                .asString();
        assertThat(page).doesNotContain("@mail.example", "秘密");
        String cursor =
                secretariat.asks().get(DESK + "?size=1").then().extract().path("nextCursor");
        secretariat
                .asks()
                .queryParam("cursor", cursor)
                .queryParam("size", 1)
                .get(DESK)
                .then()
                .body("items.id", equalTo(List.of(newer.toString())))
                .body("nextCursor", equalTo(null));
        secretariat
                .asks()
                .get("/api/v1/desk/inbox?kind=MAIL")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(older.toString(), newer.toString()))
                .body("counts.find { it.kind == 'MAIL' }.total", equalTo(2));
        Somebody.of(Role.NAVI_STAFF).asks().get(DESK).then().statusCode(403);
    }

    @Test
    void whoeverLooksAtAnAddressLeavesATrace() {
        UUID id = dead(10, null);
        secretariat
                .asks()
                .get(DESK + "/" + id + "/recipient")
                .then()
                .statusCode(200)
                .body("email", equalTo(mailbox.address()));
        assertThat(happened(id)).containsExactly("ContactRead");
    }

    @Test
    void sentOnceMoreItIsTriedAsANewOneAndArrives() {
        UUID id = dead(10, "1 day");
        secretariat.acts().post(DESK + "/" + id + "/retry").then().statusCode(204);
        assertThat(row(id).getString("status")).isEqualTo("WAITING");
        assertThat(row(id).getInteger("attempts")).isZero();
        assertThat(happened(id)).containsExactly("MailSentAgain");
        secretariat
                .acts()
                .post(DESK + "/" + id + "/retry")
                .then()
                .statusCode(404)
                .body("code", equalTo("MAIL_NOT_FOUND"));
        Post smtp = new SmtpPost(mailer, "こみっと広場", "komitto@city.example");
        assertThat(Vertx.await(() -> new DeliveringMail(database, smtp, clock).deliverNext()))
                .isTrue();
        assertThat(mailbox.first().subject()).isEqualTo("申請について");
        assertThat(row(id).getString("status")).isEqualTo("SENT");
    }

    @Test
    void aLinkThatIsOverIsNotSentAgain() {
        UUID id = dead(10, "-1 minute");
        secretariat.asks().get(DESK).then().body("items[0].mayBeSentAgain", equalTo(false));
        secretariat
                .acts()
                .post(DESK + "/" + id + "/retry")
                .then()
                .statusCode(409)
                .body("code", equalTo("MAIL_OVER"));
        assertThat(row(id).getString("status")).isEqualTo("DEAD");
    }

    @Test
    void whenPeopleWereToldOtherwiseNothingOfItStays() {
        UUID id = dead(10, null);
        secretariat
                .says(Map.of())
                .post(DESK + "/" + id + "/giving-up")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/reason"));
        secretariat
                .says(Map.of("reason", "TOLD_OTHERWISE"))
                .post(DESK + "/" + id + "/giving-up")
                .then()
                .statusCode(204);
        assertThat(row(id).getString("recipient")).isNull();
        assertThat(row(id).getString("body")).isNull();
        assertThat(happened(id)).containsExactly("MailGivenUp");
        secretariat.asks().get(DESK).then().body("items.id", not(hasItem(id.toString())));
        secretariat.asks().get("/api/v1/desk/inbox?kind=MAIL").then().body("items.size()", equalTo(0));
        secretariat.asks().get(DESK + "/" + id + "/recipient").then().statusCode(404);
    }
}
