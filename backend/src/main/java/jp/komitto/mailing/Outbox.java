package jp.komitto.mailing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.database.Transaction;
import jp.komitto.shared.time.Ids;

/** Takes mail in the transaction that gives cause for it: it goes when that commits, and never when it does not. */
@ApplicationScoped
public class Outbox {

    private static final String ENQUEUE = """
            insert into outbox_mail (id, dedup, letter, account_id, recipient, subject, body, status,
                                     enqueued_at, next_attempt_at, valid_until)
            values ($1, $2, $3, $4, $5, $6, $7, 'WAITING', $8, $8, $9)
            on conflict (dedup) do nothing
            """;

    private final Letters letters;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Outbox(Letters letters, Ids ids, Clock clock) {
        this.letters = letters;
        this.ids = ids;
        this.clock = clock;
    }

    /** What it says on it, for those who show it in a list as well. */
    public String subjectOf(Mail mail) {
        return letters.write(mail.letter(), mail.locale(), mail.words()).subject();
    }

    /** In the transaction of the Hibernate session at hand. */
    public Uni<Void> enqueue(Mail mail) {
        return SessionTransaction.current().chain(transaction -> enqueue(transaction, mail));
    }

    public Uni<Void> enqueue(Transaction transaction, Mail mail) {
        Letters.Letter letter = letters.write(mail.letter(), mail.locale(), mail.words());
        UUID id = ids.next();
        return transaction.run(
                ENQUEUE,
                Tuple.tuple(Arrays.asList(
                        id,
                        mail.dedup() == null ? id.toString() : mail.dedup(),
                        mail.letter(),
                        mail.account(),
                        mail.to(),
                        letter.subject(),
                        letter.body(),
                        OffsetDateTime.now(clock),
                        mail.validUntil())));
    }
}
