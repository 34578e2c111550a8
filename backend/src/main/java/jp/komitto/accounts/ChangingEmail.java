package jp.komitto.accounts;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.accounts.OneTimeLinks.Issued;
import jp.komitto.mailing.Mail;
import jp.komitto.mailing.Outbox;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.web.Site;

/**
 * Another address: it has to prove itself by a letter, and the old one hears of it. Asking says nothing about whether the new
 * address belongs to somebody already (A8).
 */
@ApplicationScoped
class ChangingEmail {

    private final Accounts accounts;
    private final Contacts contacts;
    private final OneTimeLinks links;
    private final Outbox outbox;
    private final Site site;
    private final Journal journal;
    private final Clock clock;

    @Inject
    ChangingEmail(
            Accounts accounts,
            Contacts contacts,
            OneTimeLinks links,
            Outbox outbox,
            Site site,
            Journal journal,
            Clock clock) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.links = links;
        this.outbox = outbox;
        this.site = site;
        this.journal = journal;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> ask(String email, Actor actor) {
        actor.requireConfirmed(clock.instant());
        return links.mayIssue(LinkPurpose.EMAIL_CHANGE, email)
                .chain(may -> may
                        ? accounts.read(actor.id()).chain(account -> write(account, email))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> write(Account account, String email) {
        return contacts.byEmail(email)
                .chain(known -> links.issue(LinkPurpose.EMAIL_CHANGE, account.id(), email, account.locale())
                        .chain(link -> outbox.enqueue(
                                known.isPresent() ? already(account, email) : confirm(account, email, link))));
    }

    private Mail confirm(Account account, String email, Issued link) {
        return new Mail(
                        "email-change",
                        account.id(),
                        email,
                        account.locale(),
                        Map.of("link", site.link("/email-change#token=" + link.token())))
                .validUntil(link.expiresAt());
    }

    private Mail already(Account account, String email) {
        return new Mail("email-change-known", null, email, account.locale(), Map.of());
    }

    /** Whoever has the letter has the address; links to the old one open nothing any more. */
    @WithTransaction
    Uni<Void> confirm(String token) {
        return links.consume(LinkPurpose.EMAIL_CHANGE, token)
                .call(link -> requireFree(link.email()))
                .chain(link -> accounts.require(link.account())
                        .invoke(Account::addressChanged)
                        .call(account -> contacts.require(account.id())
                                .call(contact -> outbox.enqueue(notice(account, contact.email())))
                                .invoke(contact -> contact.become(link.email(), OffsetDateTime.now(clock)))))
                .call(account -> links.revoke(LinkPurpose.EMAIL_CHANGE, account.id()))
                .call(account -> links.revoke(LinkPurpose.PASSWORD_RESET, account.id()))
                .chain(account -> journal.append(
                        actor(account.id()), List.of(new JournalEntry("AccountEmailChanged", account.id()))));
    }

    private Uni<Void> requireFree(String email) {
        return contacts.byEmail(email)
                .invoke(known -> {
                    if (known.isPresent()) {
                        throw AccountProblem.ACCOUNT_EXISTS.problem();
                    }
                })
                .replaceWithVoid();
    }

    private Mail notice(Account account, String oldAddress) {
        return new Mail(
                "email-changed", account.id(), oldAddress, account.locale(), Map.of("name", account.displayName()));
    }

    private static String actor(UUID account) {
        return "account:" + account;
    }
}
