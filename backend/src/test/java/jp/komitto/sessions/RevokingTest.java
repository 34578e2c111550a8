package jp.komitto.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Actor;
import jp.komitto.testing.People;
import jp.komitto.testing.People.Person;
import jp.komitto.testing.Vertx;
import jp.komitto.tokens.AccessToken;
import org.junit.jupiter.api.Test;

/** What one instance ends, another knows within a second, however often it was asked before. */
@QuarkusTest
class RevokingTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Inject
    People people;

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Test
    void an_ended_session_is_refused_within_a_second_on_another_instance() {
        Person person = people.somebody();
        person.signedIn();
        PeopleAsHolders otherInstance = new PeopleAsHolders(database, clock);
        AccessToken token = token(person);
        assertThat(ask(otherInstance, token)).isPresent();

        people.run("update person_session set ended_at = now(), ended_because = 'TEST' where id = $1", token.session());

        await().atMost(SECOND).pollInterval(Duration.ofMillis(50)).until(() -> ask(otherInstance, token)
                .isEmpty());
    }

    @Test
    void so_is_a_suspended_account() {
        Person person = people.somebody();
        person.signedIn();
        PeopleAsHolders otherInstance = new PeopleAsHolders(database, clock);
        AccessToken token = token(person);
        assertThat(ask(otherInstance, token)).isPresent();

        people.run("update account set status = 'SUSPENDED' where id = $1", person.id());

        await().atMost(SECOND).pollInterval(Duration.ofMillis(50)).until(() -> ask(otherInstance, token)
                .isEmpty());
    }

    @Test
    void a_token_issued_after_a_change_is_never_answered_from_before_it() {
        Person person = people.somebody();
        person.signedIn();
        PeopleAsHolders otherInstance = new PeopleAsHolders(database, clock);
        AccessToken before = token(person);
        ask(otherInstance, before);
        Instant confirmed = Instant.parse("2030-01-01T00:00:00Z");

        people.run(
                "update person_session set confirmed_until = '2030-01-01T00:00:00Z', revision = revision + 1 where id = $1",
                before.session());
        AccessToken after = token(person);

        assertThat(ask(otherInstance, after).orElseThrow().confirmedUntil()).isEqualTo(confirmed);
    }

    @Test
    void a_token_of_somebody_else_does_not_open_the_session() {
        Person person = people.somebody();
        person.signedIn();
        AccessToken own = token(person);
        AccessToken foreign = AccessToken.ofPerson(UUID.randomUUID(), own.session(), own.revision(), own.expires());

        assertThat(ask(new PeopleAsHolders(database, clock), foreign)).isEmpty();
    }

    private AccessToken token(Person person) {
        var row = Vertx.await(() -> database.query(
                        "select id, revision from person_session where account_id = $1",
                        io.vertx.mutiny.sqlclient.Tuple.of(person.id())))
                .iterator()
                .next();
        return AccessToken.ofPerson(
                person.id(),
                row.getUUID("id"),
                row.getLong("revision"),
                Instant.now().plusSeconds(600));
    }

    private static Optional<Actor> ask(PeopleAsHolders instance, AccessToken token) {
        return Vertx.await(() -> instance.holderOf(token));
    }
}
