package jp.komitto.mailing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.database.Transaction;
import org.jboss.logging.Logger;

/**
 * Sends what is due. Each mail is one transaction that holds its row from the look to the mark: no other worker sees it
 * meanwhile, and a worker that dies in between leaves it waiting as it was. Sent twice it can only be by such a death, and then
 * both bear the same Message-ID.
 */
final class DeliveringMail {

    private static final Logger LOG = Logger.getLogger(DeliveringMail.class);

    private static final String LATE = """
            update outbox_mail set status = 'LATE', settled_at = $1, recipient = null, subject = null, body = null
             where status = 'WAITING' and valid_until < $1
            """;
    private static final String NEXT = """
            select id, letter, recipient, subject, body, attempts from outbox_mail
             where status = 'WAITING' and next_attempt_at <= $1
             order by next_attempt_at, id limit 1 for update skip locked
            """;
    private static final String SENT = """
            update outbox_mail set status = 'SENT', attempts = attempts + 1, failure = null, settled_at = $2,
                   recipient = case when $3 then recipient end, subject = case when $3 then subject end,
                   body = case when $3 then body end
             where id = $1
            """;
    private static final String AGAIN =
            "update outbox_mail set attempts = attempts + 1, failure = $2, next_attempt_at = $3 where id = $1";
    private static final String DEAD = """
            update outbox_mail set status = 'DEAD', attempts = attempts + 1, failure = $2, settled_at = $3 where id = $1
            """;

    private final Database database;
    private final Post post;
    private final Clock clock;

    DeliveringMail(Database database, Post post, Clock clock) {
        this.database = database;
        this.post = post;
        this.clock = clock;
    }

    /** What came too late for its reader goes nowhere, and nobody keeps it. */
    Uni<Void> dropLate() {
        return database.query(LATE, Tuple.of(now())).replaceWithVoid();
    }

    /** The mail that waits longest. Answers whether there was one. */
    Uni<Boolean> deliverNext() {
        return database.inBackground(connection -> Transaction.of(connection)
                .rows(NEXT, Tuple.of(now()))
                .chain(due -> due.isEmpty()
                        ? Uni.createFrom().item(false)
                        : deliver(connection, mail(due.getFirst())).replaceWith(true)));
    }

    private Uni<Void> deliver(SqlConnection connection, OutgoingMail mail) {
        // Also what is refused before anything is sent concerns this mail alone; the next one must not wait behind it.
        return Uni.createFrom()
                .deferred(() -> post.send(mail))
                .map(sent -> (Failure) null)
                .onFailure()
                .recoverWithItem(Failure::of)
                .chain(failure -> mark(Transaction.of(connection), mail, failure));
    }

    private Uni<Void> mark(Transaction transaction, OutgoingMail mail, Failure failure) {
        if (failure == null) {
            return transaction.run(SENT, Tuple.of(mail.id(), now(), post.keeps()));
        }
        int attempts = mail.attempts() + 1;
        LOG.warnf("%s did not go, attempt %d: %s", mail, attempts, failure.code());
        return failure.endsAfter(attempts)
                ? transaction.run(DEAD, Tuple.of(mail.id(), failure.code(), now()))
                : transaction.run(AGAIN, Tuple.of(mail.id(), failure.code(), now().plus(Failure.pauseAfter(attempts))));
    }

    private static OutgoingMail mail(Object[] row) {
        return new OutgoingMail(
                (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (Integer) row[5]);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
