package jp.komitto.accounts;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.restassured.RestAssured;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.komitto.accounts.StartingAccounts.Details;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Mailbox;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;

/** An account as somebody opens it: asked for, proven by the mailed link, completed. */
public final class Opening {

    public static final String SIGN_UPS = "/api/v1/sign-ups";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Opening() {}

    /** Where tests come in. */
    @ApplicationScoped
    @Unremovable
    static class Door {
        @Inject
        StartingAccounts starting;

        StartingAccounts starting() {
            return starting;
        }
    }

    /** A person with an account. */
    public record Opened(UUID id, String email) {

        public Somebody as(Role role) {
            return new Somebody(id, role);
        }

        public Somebody citizen() {
            return as(Role.CITIZEN);
        }

        public Mailbox mailbox() {
            return new Mailbox(email);
        }
    }

    /** An address nobody else has. */
    public static String address() {
        return "Person.%d@mail.example".formatted(NUMBER.incrementAndGet());
    }

    public static void ask(String email) {
        RestAssured.given()
                .contentType("application/json")
                .body(Map.of("email", email, "locale", "ja"))
                .post(SIGN_UPS)
                .then()
                .statusCode(202);
    }

    public static Details details(AgeBand age, String guardianEmail) {
        return new Details("はなこ", age, "1", guardianEmail);
    }

    public static Opened adult() {
        return open(details(AgeBand.AGE_30_49, null));
    }

    public static Opened open(Details details) {
        String email = address();
        ask(email);
        return new Opened(complete(new Mailbox(email).first().token(), details), email);
    }

    public static UUID complete(String token, Details details) {
        StartingAccounts starting = Arc.container().instance(Door.class).get().starting();
        return Vertx.await(() -> Panache.withTransaction(() -> starting.complete(token, details)));
    }
}
