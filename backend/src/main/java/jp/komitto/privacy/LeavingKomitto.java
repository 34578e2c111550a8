package jp.komitto.privacy;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import jp.komitto.accounts.AccountFacts;
import jp.komitto.accounts.KnownAccounts;
import jp.komitto.mailing.Mail;
import jp.komitto.mailing.Outbox;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;

/** A person goes, and everything personal with them, at once. What remains says only that some account did something. */
@ApplicationScoped
class LeavingKomitto {

    private final KnownAccounts accounts;
    private final EverythingOfPeople everything;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    @Inject
    LeavingKomitto(KnownAccounts accounts, EverythingOfPeople everything, Outbox outbox, Journal journal, Clock clock) {
        this.accounts = accounts;
        this.everything = everything;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> leave(Actor actor) {
        actor.requireConfirmed(clock.instant());
        UUID id = actor.id();
        return accounts.requireAlone(id)
                .call(() -> everything.requireMayLeave(id))
                .call(account -> accounts.emailOf(id)
                        .call(() -> everything.forget(id))
                        .chain(email -> outbox.enqueue(farewell(account, email))))
                .chain(() -> journal.append(actor, new JournalEntry("AccountLeft", id)));
    }

    /** The last that is written to the address; it belongs to no account any more. */
    private static Mail farewell(AccountFacts account, String email) {
        return new Mail("account-left", null, email, account.locale(), Map.of());
    }
}
