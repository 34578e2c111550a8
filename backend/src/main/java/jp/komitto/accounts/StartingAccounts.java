package jp.komitto.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.accounts.OneTimeLinks.Link;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.time.Ids;
import jp.komitto.terms.TermsOfUse;

/**
 * A new account for whoever has opened the mailed link, inside the use case at hand: whoever keeps passwords and passkeys adds
 * one in the same transaction, or there is no account.
 */
@ApplicationScoped
public class StartingAccounts {

    private final Accounts accounts;
    private final Contacts contacts;
    private final OneTimeLinks links;
    private final TermsOfUse terms;
    private final AskingGuardians guardians;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    StartingAccounts(
            Accounts accounts,
            Contacts contacts,
            OneTimeLinks links,
            TermsOfUse terms,
            AskingGuardians guardians,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.links = links;
        this.terms = terms;
        this.guardians = guardians;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a person says of themselves.
     *
     * @param guardianEmail needed under 16, else null
     */
    public record Details(String displayName, AgeBand ageBand, String termsVersion, String guardianEmail) {}

    /** The address that the link proves, without using the link. */
    public Uni<String> emailOf(String token) {
        return links.look(LinkPurpose.SIGN_UP, token).map(Link::email);
    }

    /** Uses the link. Answers the id of the new account. */
    public Uni<UUID> complete(String token, Details details) {
        terms.requireCurrent(details.termsVersion());
        requireGuardian(details);
        return links.consume(LinkPurpose.SIGN_UP, token).chain(link -> open(link.email(), link.locale(), details));
    }

    /** For an address that needs no proof. Answers the id of the new account. */
    public Uni<UUID> open(String email, String locale, Details details) {
        UUID id = ids.next();
        return requireNew(email)
                .chain(() -> accounts.persist(account(id, locale, details)))
                .chain(() -> contacts.persist(new Contact(id, email, now())))
                .call(() -> details.ageBand().needsGuardian()
                        ? guardians.ask(id, details.guardianEmail())
                        : Uni.createFrom().voidItem())
                .call(() -> journal.append("account:" + id, List.of(new JournalEntry("AccountOpened", id))))
                .replaceWith(id);
    }

    private static void requireGuardian(Details details) {
        if (details.ageBand().needsGuardian() && details.guardianEmail() == null) {
            throw AccountProblem.GUARDIAN_EMAIL_NEEDED.problem();
        }
    }

    /** Whoever holds the link has shown that the address is theirs, so saying this tells nobody else. */
    private Uni<Void> requireNew(String email) {
        return contacts.byEmail(email)
                .invoke(known -> {
                    if (known.isPresent()) {
                        throw AccountProblem.ACCOUNT_EXISTS.problem();
                    }
                })
                .replaceWithVoid();
    }

    private Account account(UUID id, String locale, Details details) {
        return new Account(id, details.displayName().strip(), details.ageBand(), locale, details.termsVersion(), now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
