package jp.komitto.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.komitto.accounts.AgeBand;
import jp.komitto.accounts.Opening;
import jp.komitto.accounts.Opening.Opened;
import jp.komitto.proposals.Proposing;
import jp.komitto.registration.Applying;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.privacy.OldRows;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** What is no longer needed goes by itself. */
@QuarkusTest
class RetentionTest {

    @Inject
    Database database;

    @Inject
    RetentionRules rules;

    @Inject
    ApplyingRetention applying;

    private List<Row> sql(String sql, Object... values) {
        List<Row> rows = new ArrayList<>();
        Vertx.await(() -> database.query(sql, Tuple.from(values))).forEach(rows::add);
        return rows;
    }

    /** As if its turn had come. Answers how much went. */
    private int apply(String name) {
        sql("delete from retention_run where rule = $1", name);
        RetentionRule rule = rules.ending()
                .filter(one -> one.rule().equals(name))
                .findFirst()
                .orElseThrow();
        Vertx.await(() -> applying.apply(rule).replaceWith(true));
        return sql("select removed from retention_run where rule = $1", name)
                .getFirst()
                .getInteger("removed");
    }

    /** To everything older than this, as if so much time had passed. */
    private void applyTo(String name, OffsetDateTime before) {
        RetentionRule rule = rules.ending()
                .filter(one -> one.rule().equals(name))
                .findFirst()
                .orElseThrow();
        Vertx.await(() -> Panache.withTransaction(() -> rules.applierOf(rule).remove(before)));
    }

    @Test
    void expiredLinksGoAndOthersStay() {
        String old = Opening.address();
        String young = Opening.address();
        Opening.ask(old);
        Opening.ask(young);
        sql("update one_time_link set expires_at = now() - interval '25 hours' where email = $1", old);
        assertThat(apply("one-time-links")).isEqualTo(1);
        assertThat(sql("select 1 from one_time_link where email = $1", old)).isEmpty();
        assertThat(sql("select 1 from one_time_link where email = $1", young)).hasSize(1);
    }

    @Test
    void aChildWhoseGuardianNeverAnsweredIsForgottenAfterNinetyDays() {
        Opened waiting = Opening.open(Opening.details(AgeBand.UNDER_16, Opening.address()));
        Opened young = Opening.open(Opening.details(AgeBand.UNDER_16, Opening.address()));
        sql("update account set created_at = now() - interval '91 days' where id = $1", waiting.id());
        sql("update guardian_consent set asked_at = now() - interval '91 days' where account_id = $1", waiting.id());
        assertThat(apply("waiting-minors")).isEqualTo(1);
        assertThat(sql("select 1 from account where id = $1", waiting.id())).isEmpty();
        assertThat(sql("select 1 from account where id = $1", young.id())).hasSize(1);
        assertThat(waiting.mailbox().nth(2).body()).contains("90日");
    }

    @Test
    void aGuardiansNameGoesWhenTheChildIsSixteen() {
        Opened child = Opening.open(Opening.details(AgeBand.UNDER_16, Opening.address()));
        sql("""
                update guardian_consent set decision = 'GIVEN', decided_at = now(), guardian_email = null,
                       guardian_name = '水戸 和子', turns_16_in = date_trunc('month', now() - interval '3 months')
                 where account_id = $1
                """, child.id());
        assertThat(apply("guardian-consents")).isEqualTo(1);
    }

    @Test
    void ofARefusedRegistrationNobodyCanBeReachedAfterAYear() {
        Somebody applicant = Somebody.citizen();
        String id = Applying.submitted(applicant);
        Somebody.of(Role.SECRETARIAT)
                .says(Map.of("reason", "要件に合わないため"))
                .post(Applying.DESK + "/" + id + "/refusal")
                .then()
                .statusCode(200);
        assertThat(apply("refused-registrations")).isZero();
        UUID registration = UUID.fromString(id);
        sql("update registration set decided_at = now() - interval '366 days' where id = $1", registration);
        assertThat(apply("refused-registrations")).isEqualTo(1);
        assertThat(sql("select 1 from registration_contact where registration_id = $1", registration))
                .isEmpty();
        assertThat(sql("select 1 from stored_file where owner_id = $1", registration))
                .isEmpty();
        assertThat(sql("select 1 from registration where id = $1", registration))
                .hasSize(1);
        assertThat(apply("refused-registrations")).as("a second time").isZero();
    }

    @Test
    void anAbandonedDraftAndADissolvedGroupKeepNobodysTelephone() {
        UUID draft = UUID.fromString(Applying.begin(Somebody.citizen(), Applying.whole()));
        sql("update registration set begun_at = now() - interval '366 days' where id = $1", draft);
        assertThat(apply("abandoned-registrations")).isEqualTo(1);
        assertThat(sql("select 1 from registration_contact where registration_id = $1", draft))
                .isEmpty();

        Somebody manager = Somebody.citizen();
        String group = Applying.registered(manager, Somebody.of(Role.SECRETARIAT));
        manager.says(Map.of("reason", "活動を終えるため"))
                .post("/api/v1/groups/" + group + "/dissolution")
                .then()
                .statusCode(204);
        assertThat(apply("dissolved-groups")).as("before five years").isZero();
    }

    @Test
    void mailsThatWentOrDidNotGoLoseTheirTextAndThenTheirTrace() {
        UUID sent = UUID.randomUUID();
        UUID dead = UUID.randomUUID();
        String insert = """
                insert into outbox_mail (id, dedup, letter, recipient, subject, body, status, enqueued_at, next_attempt_at, settled_at)
                values ($1, $1::uuid::text, 'sign-up', 'a@mail.example', 's', 'b', $2, now(), now(), now() - $3::int * interval '1 day')
                """;
        sql(insert, sent, "SENT", 8);
        sql(insert, dead, "DEAD", 31);
        apply("kept-mails");
        apply("dead-letters");
        for (UUID id : List.of(sent, dead)) {
            assertThat(sql("select body from outbox_mail where id = $1", id)
                            .getFirst()
                            .getString("body"))
                    .isNull();
        }
        sql("update outbox_mail set settled_at = now() - interval '366 days' where id = $1", sent);
        assertThat(apply("mail-records")).isEqualTo(1);
    }

    @Test
    void everyRuleCanBeApplied() {
        assertThat(rules.ending().map(RetentionRule::rule))
                .allSatisfy(rule -> assertThat(apply(rule)).as(rule).isNotNegative());
    }

    @Test
    void draftsOfProposalsNobodyCameBackToGoAfterAYear() {
        Somebody manager = Somebody.citizen();
        String group = Proposing.registeredGroup(manager);
        String call = Proposing.openCall(Somebody.of(Role.SECRETARIAT), 3600);
        UUID old = UUID.fromString(Proposing.begin(manager, call, group, "GENERAL"));
        UUID handedIn = UUID.fromString(Proposing.submitted(manager, call, group, "GENERAL", 100_000));
        sql("update proposal set begun_at = now() - interval '366 days' where id = $1", old);
        apply("abandoned-proposals");
        assertThat(sql("select 1 from proposal where id = $1", old))
                .as("somebody wrote lately")
                .hasSize(1);
        applyTo("abandoned-proposals", OffsetDateTime.now().plusDays(1));
        assertThat(sql("select 1 from proposal where id = $1", old)).isEmpty();
        assertThat(sql("select 1 from proposal where id = $1", handedIn)).hasSize(1);

        assertThat(apply("proposal-documents")).isZero();
        sql("update proposal set submitted_at = now() - interval '5 years 1 day' where id = $1", handedIn);
        assertThat(apply("proposal-documents")).isEqualTo(1);
        assertThat(sql("select 1 from stored_file where owner_id = $1", handedIn))
                .isEmpty();
    }

    @Test
    void signInsAndQuestionsToDevicesThatEndedGo() {
        UUID account = Opening.adult().id();
        sql("""
                insert into person_session (id, account_id, started_at, seen_at, ends_at, device, client, two_factors,
                       confirmed_until, revision, ended_at, ended_because)
                select gen_random_uuid(), $1, now() - interval '100 days', now(), now() + interval '1 day', 'x', '\\x00', false,
                       now(), 1, ended, case when ended is null then null else 'SIGNED_OUT' end
                  from unnest(array[now() - interval '91 days', now() - interval '89 days', null::timestamptz]) as ended
                """, account);
        sql("""
                insert into sign_in_challenge (hash, account_id, made_at, expires_at)
                select decode(md5(random()::text), 'hex'), $1, now() - interval '3 days', over
                  from unnest(array[now() - interval '25 hours', now()]) as over
                """, account);
        assertThat(apply("ended-sessions")).isEqualTo(1);
        assertThat(apply("sign-in-challenges")).isEqualTo(1);
    }

    @Test
    void theJournalLearnsWhatWentAndNothingOfADayOnWhichNothingDid() {
        String written =
                "select actor, facts::text as facts from journal where type = 'RetentionApplied' order by seq desc";
        apply("sign-in-challenges");
        int before = sql(written).size();
        assertThat(apply("sign-in-challenges")).isZero();
        assertThat(sql(written)).hasSize(before);
        sql("""
                insert into sign_in_challenge (hash, account_id, made_at, expires_at)
                values (decode(md5(random()::text), 'hex'), $1, now() - interval '3 days', now() - interval '25 hours')
                """, Opening.adult().id());
        assertThat(apply("sign-in-challenges")).isEqualTo(1);
        assertThat(sql(written)).hasSize(before + 1);
        Row told = sql(written).getFirst();
        assertThat(told.getString("actor")).isEqualTo("retention");
        assertThat(told.getString("facts"))
                .contains("sign-in-challenges", "\"removed\": 1")
                .doesNotContain("@");
    }

    @Test
    void aRuleHasItsTurnOnceADay() {
        RetentionRule rule = rules.ending().findFirst().orElseThrow();
        apply(rule.rule());
        String ran = "select ran_at from retention_run where rule = $1";
        OffsetDateTime last = sql(ran, rule.rule()).getFirst().getOffsetDateTime("ran_at");
        Vertx.await(() -> applying.apply(rule).replaceWith(true));
        assertThat(sql(ran, rule.rule()).getFirst().getOffsetDateTime("ran_at")).isEqualTo(last);
    }

    @Test
    void theDeskSeesEveryRuleWithItsReasonAndLastRun() {
        apply("one-time-links");
        Somebody.of(Role.SECRETARIAT)
                .asks()
                .header("Accept-Language", "en")
                .get("/api/v1/desk/retention")
                .then()
                .statusCode(200)
                .body("items.rule", hasItem("journal"))
                .body("items.why", everyItem(notNullValue()))
                .body("items.find { it.rule == 'one-time-links' }.keep", equalTo("P1D"))
                .body("items.find { it.rule == 'one-time-links' }.lastRunAt", notNullValue());
        Somebody.citizen().asks().get("/api/v1/desk/retention").then().statusCode(403);
    }

    @Test
    void everybodyReadsTheSameRulesInTheirLanguageWithoutWhatWasRemoved() {
        RestAssured.given()
                .header("Accept-Language", "ja-x-easy")
                .get("/api/v1/privacy/retention")
                .then()
                .statusCode(200)
                .body(
                        "items.rule",
                        equalTo(rules.all().stream().map(RetentionRule::rule).toList()))
                .body("items.clause", everyItem(notNullValue()))
                .body("items.find { it.rule == 'notices' }.whatRuby", equalTo("アカウントの お｜知《し》らせの ｜一覧《いちらん》"))
                .body("items.find { it.rule == 'journal' }.keep", nullValue())
                .body("items.lastRunAt", everyItem(nullValue()));
        RestAssured.given()
                .header("Accept-Language", "en")
                .get("/api/v1/privacy/retention")
                .then()
                .statusCode(200)
                .body("items.find { it.rule == 'notices' }.what", equalTo("The list of notices of an account"))
                .body("items.whatRuby", everyItem(nullValue()));
    }

    @Test
    void aRuleThatNobodyAppliesIsNoRule() {
        RetentionRule promised = new RetentionRule("nothing-does-this", "P1D", null, null, "");
        assertThatThrownBy(() -> new RetentionRules(List.of(promised), Stream.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new RetentionRules(List.of(), Stream.of(new OldRows("not-said", ""))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(rules.all()).allSatisfy(rule -> assertThat(rule.clause()).isNotBlank());
    }
}
