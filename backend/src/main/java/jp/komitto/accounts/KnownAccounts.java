package jp.komitto.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.security.Actor;

/** Accounts as other contexts know them, asked and changed inside the use case at hand. */
@ApplicationScoped
public class KnownAccounts {

    private final Accounts accounts;
    private final Contacts contacts;
    private final Journal journal;
    private final Clock clock;

    @Inject
    KnownAccounts(Accounts accounts, Contacts contacts, Journal journal, Clock clock) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.journal = journal;
        this.clock = clock;
    }

    public Uni<AccountFacts> require(UUID id) {
        return accounts.read(id).map(AccountFacts::of);
    }

    /** The same, and nobody else changes it before the use case ends. */
    public Uni<AccountFacts> requireAlone(UUID id) {
        return accounts.require(id).map(AccountFacts::of);
    }

    public Uni<Optional<AccountFacts>> byEmail(String email) {
        return contacts.byEmail(email).chain(contact -> contact.map(known ->
                        accounts.read(known.accountId()).map(AccountFacts::of).map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    /** Contact data: for the person, for mail to the person, and for whoever leaves a trace of having read it (C6). */
    public Uni<String> emailOf(UUID id) {
        return contacts.require(id).map(Contact::email);
    }

    /** For letters; empty when there is no such account any more. */
    public Uni<Optional<Addressee>> addressee(UUID id) {
        return accounts.findById(id)
                .chain(account -> account == null
                        ? Uni.createFrom().item(Optional.empty())
                        : contacts.require(id)
                                .map(contact -> Optional.of(
                                        new Addressee(id, contact.email(), account.locale(), account.displayName()))));
    }

    /** Remembers the month alone, and touches nothing else that somebody may be changing at this moment. */
    public Uni<Void> signedIn(UUID id) {
        return accounts.update(
                        "lastSignInMonth = ?1 where id = ?2",
                        LocalDate.now(clock).withDayOfMonth(1),
                        id)
                .replaceWithVoid();
    }

    public Uni<AccountFacts> suspend(UUID id, String reason, Actor actor) {
        return suspend(id, reason, actor.inJournal());
    }

    /** @param actor what no person did, as the journal names it */
    public Uni<AccountFacts> suspend(UUID id, String reason, String actor) {
        return accounts.require(id)
                .call(account -> journal.append(actor, List.of(account.suspend(reason))))
                .map(AccountFacts::of);
    }

    public Uni<AccountFacts> resume(UUID id, Actor actor) {
        return accounts.require(id)
                .call(account -> journal.append(actor, account.resume()))
                .map(AccountFacts::of);
    }
}
