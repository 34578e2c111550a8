package jp.komitto.proposals;

import static jp.komitto.proposals.Proposing.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.testing.People;
import jp.komitto.testing.People.Person;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** Whoever has a draft hears of the deadline, once, and of what becomes of it. */
@QuarkusTest
class RemindingTest {

    private static final long THREE_DAYS = 3L * 24 * 3600;

    @Inject
    RemindingProposers reminding;

    @Inject
    People people;

    private final Somebody staff = Somebody.of(Role.SECRETARIAT);

    private long told(Person person, String letter) {
        return people.count("select count(*) from notice where account_id = $1 and letter = $2", person.id(), letter);
    }

    @Test
    void whoeverOwesAnAnswerIsRemindedOnceAndNotWhenItWasGiven() {
        Person person = people.somebody();
        Somebody proposer = new Somebody(person.id(), Role.CITIZEN);
        String id = begin(proposer, openCall(staff, 60L * 24 * 3600), registeredGroup(proposer), "GENERAL");
        Somebody navi = Somebody.of(Role.NAVI_STAFF);
        say(navi, id, 2);
        say(proposer, id, null);
        assertThat(remindedOfAnswers(id)).isZero();
        say(navi, id, 1);
        assertThat(remindedOfAnswers(id)).isEqualTo(1);
        assertThat(remindedOfAnswers(id)).isEqualTo(1);
        await().atMost(Duration.ofSeconds(20)).until(() -> told(person, "proposal-answer") == 1);
        say(proposer, id, 1);
        assertThat(remindedOfAnswers(id)).isEqualTo(2);
        assertThat(people.count(
                        "select count(*) from journal where subject = $1 and facts ->> 'side' = 'CITY'",
                        UUID.fromString(id)))
                .isEqualTo(1);
    }

    @Test
    void whoHoldsNoOfficeAnyMoreIsNotRemindedOfTheCitysAnswer() {
        Person left = people.somebody();
        Person navi = people.holding(Role.NAVI_STAFF, "");
        Somebody proposer = new Somebody(people.somebody().id(), Role.CITIZEN);
        String id = begin(proposer, openCall(staff, 60L * 24 * 3600), registeredGroup(proposer), "GENERAL");
        say(new Somebody(left.id(), Role.NAVI_STAFF), id, null);
        say(new Somebody(navi.id(), Role.NAVI_STAFF), id, null);
        say(proposer, id, 1);
        assertThat(remindedOfAnswers(id)).isEqualTo(1);
        await().atMost(Duration.ofSeconds(20)).until(() -> told(navi, "proposal-answer") == 1);
        assertThat(told(left, "proposal-answer")).isZero();
    }

    private static void say(Somebody somebody, String id, Integer daysToAnswer) {
        Map<String, Object> said = new HashMap<>(Map.of("text", "会場の図面を見せてください。"));
        if (daysToAnswer != null) {
            said.put(
                    "deadline",
                    LocalDate.now(FiscalYear.TOKYO).plusDays(daysToAnswer).toString());
        }
        somebody.says(said).post(PROPOSALS + "/" + id + "/messages").then().statusCode(lessThan(300));
    }

    private long remindedOfAnswers(String id) {
        Vertx.await(reminding::remindOfAnswers);
        return people.count(
                "select count(*) from journal where type = 'ProposalAnswerDue' and subject = $1", UUID.fromString(id));
    }

    @Test
    void aDraftIsRemindedOnceAndAReceiptIsSent() {
        Person person = people.somebody();
        Somebody proposer = new Somebody(person.id(), Role.CITIZEN);
        String call = openCall(staff, THREE_DAYS, Map.of("documents", List.of()));
        String id = begin(proposer, call, registeredGroup(proposer), "GENERAL");
        Vertx.await(reminding::remind);
        await().atMost(Duration.ofSeconds(20)).until(() -> told(person, "proposal-deadline") == 1);
        Vertx.await(reminding::remind);
        assertThat(people.count("select count(*) from proposal_reminder where proposal_id = $1", UUID.fromString(id)))
                .isEqualTo(1);
        write(
                proposer,
                id,
                Map.of("answers", answers("知らせを待つ提案"), "budget", budget(100_000, 100_000), "department", "kanko"));
        people.run(
                "update proposal set declared_version = 1, department_state = 'AGREED' where id = $1",
                UUID.fromString(id));
        proposer.acts().post(PROPOSALS + "/" + id + "/submission").then().statusCode(200);
        await().atMost(Duration.ofSeconds(20)).until(() -> told(person, "proposal-received") == 1);
        assertThat(told(person, "proposal-deadline")).isEqualTo(1);
        assertThat(people.count(
                        "select count(*) from notice where account_id = $1 and path in ($2, $3)",
                        person.id(),
                        "/proposals/" + id,
                        "/proposals/" + id + "/receipt"))
                .isEqualTo(2);
    }
}
