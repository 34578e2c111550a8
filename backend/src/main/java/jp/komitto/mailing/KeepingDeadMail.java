package jp.komitto.mailing;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import jp.komitto.mailing.DeadMailViews.DeadMail;
import jp.komitto.mailing.DeadMailViews.DeadMailPage;
import jp.komitto.mailing.DeadMailViews.GivingUpReason;
import jp.komitto.mailing.DeadMailViews.Recipient;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.paging.Cursor;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.security.Actor;

/** Mails that did not arrive: seen, sent once more, or given up when people were told otherwise. */
@ApplicationScoped
class KeepingDeadMail {

    private static final String QUERY = "dead mails";

    private static final String LIST = """
            select id, letter, subject, coalesce(failure, ''), attempts, enqueued_at, settled_at, valid_until
              from outbox_mail
             where status = 'DEAD' and body is not null
               and ($1::timestamptz is null or (settled_at, id) > ($1, $2::uuid))
             order by settled_at, id limit $3
            """;
    private static final String FIND = """
            select recipient, account_id, valid_until from outbox_mail
             where id = $1 and status = 'DEAD' and body is not null for update
            """;
    private static final String AGAIN = """
            update outbox_mail
               set status = 'WAITING', attempts = 0, failure = null, settled_at = null, next_attempt_at = $2
             where id = $1
            """;
    private static final String GIVE_UP =
            "update outbox_mail set recipient = null, subject = null, body = null where id = $1";

    private final Journal journal;
    private final Clock clock;

    @Inject
    KeepingDeadMail(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** What is known of one before something is done with it. */
    private record Found(Recipient recipient, OffsetDateTime validUntil) {

        boolean isOver(OffsetDateTime now) {
            return validUntil != null && validUntil.isBefore(now);
        }
    }

    @WithSession
    Uni<DeadMailPage> list(String cursor, int size) {
        Cursor after = cursor == null || cursor.isEmpty() ? null : Cursor.read(cursor, QUERY, 2);
        Tuple from = Tuple.of(after == null ? null : time(after), after == null ? null : after.id(1), size + 1);
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(LIST, from))
                .map(rows -> page(rows.stream().map(this::view).toList(), size));
    }

    private static DeadMailPage page(List<DeadMail> found, int size) {
        if (found.size() <= size) {
            return new DeadMailPage(found, null);
        }
        List<DeadMail> items = found.subList(0, size);
        return new DeadMailPage(
                items,
                Cursor.after(QUERY, items.getLast().deadSince(), items.getLast().id()));
    }

    private static OffsetDateTime time(Cursor after) {
        try {
            return OffsetDateTime.parse(after.text(0));
        } catch (DateTimeParseException e) {
            throw CommonProblem.CURSOR_INVALID.problem();
        }
    }

    private DeadMail view(Object[] row) {
        OffsetDateTime validUntil = (OffsetDateTime) row[7];
        return new DeadMail(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (Integer) row[4],
                (OffsetDateTime) row[5],
                (OffsetDateTime) row[6],
                validUntil == null || !validUntil.isBefore(now()));
    }

    /** With a trace of the reading (C6). */
    @WithTransaction
    Uni<Recipient> recipient(UUID id, Actor actor) {
        return find(id).call(() -> journal.append(actor, new JournalEntry("ContactRead", id)))
                .map(Found::recipient);
    }

    /** From the start: as many attempts as a new mail has. */
    @WithTransaction
    Uni<Void> sendAgain(UUID id, Actor actor) {
        return find(id).invoke(found -> {
                    if (found.isOver(now())) {
                        throw MailProblem.MAIL_OVER.problem();
                    }
                })
                .chain(SessionTransaction::current)
                .chain(transaction -> transaction.run(AGAIN, Tuple.of(id, now())))
                .chain(() -> journal.append(actor, new JournalEntry("MailSentAgain", id)));
    }

    /** Its address and text go at once; that there was a mail stays as long as of any other. */
    @WithTransaction
    Uni<Void> giveUp(UUID id, GivingUpReason reason, Actor actor) {
        return find(id).chain(SessionTransaction::current)
                .chain(transaction -> transaction.run(GIVE_UP, Tuple.of(id)))
                .chain(() -> journal.append(actor, new JournalEntry("MailGivenUp", id).because(reason.name())));
    }

    private Uni<Found> find(UUID id) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(FIND, Tuple.of(id)))
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new Found(new Recipient((String) row[0], (UUID) row[1]), (OffsetDateTime) row[2]))
                        .orElseThrow(MailProblem.MAIL_NOT_FOUND::problem));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
