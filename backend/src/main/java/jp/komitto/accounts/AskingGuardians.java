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
import jp.komitto.accounts.GuardianViews.ConsentDecision;
import jp.komitto.accounts.GuardianViews.ConsentLook;
import jp.komitto.accounts.OneTimeLinks.Issued;
import jp.komitto.mailing.Mail;
import jp.komitto.mailing.Outbox;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.web.EmailAddress;
import jp.komitto.shared.web.Site;
import jp.komitto.terms.TermsOfUse;

/** Asks a guardian whether a child under 16 may take part, by a letter of the guardian's own. */
@ApplicationScoped
class AskingGuardians {

    /** Whoever answers has no account, only the letter. */
    private static final String GUARDIAN = "guardian";

    private final Accounts accounts;
    private final Contacts contacts;
    private final GuardianConsents consents;
    private final OneTimeLinks links;
    private final TermsOfUse terms;
    private final Outbox outbox;
    private final Site site;
    private final Journal journal;
    private final Clock clock;

    @Inject
    AskingGuardians(
            Accounts accounts,
            Contacts contacts,
            GuardianConsents consents,
            OneTimeLinks links,
            TermsOfUse terms,
            Outbox outbox,
            Site site,
            Journal journal,
            Clock clock) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.consents = consents;
        this.links = links;
        this.terms = terms;
        this.outbox = outbox;
        this.site = site;
        this.journal = journal;
        this.clock = clock;
    }

    /** Inside the use case that opens the account. */
    Uni<Void> ask(UUID account, String guardianEmail) {
        return accounts.read(account).chain(child -> ask(child, guardianEmail));
    }

    @WithTransaction
    Uni<Void> askAgain(String guardianEmail, Actor actor) {
        return accounts.require(actor.id())
                .invoke(Account::askGuardianAgain)
                .chain(child -> ask(child, guardianEmail))
                .chain(() -> journal.append(actor, new JournalEntry("GuardianAsked", actor.id())));
    }

    private Uni<Void> ask(Account child, String guardianEmail) {
        return requireAnother(child, guardianEmail)
                .chain(() -> consents.of(child.id()))
                .call(asked -> asked.isPresent()
                        ? Uni.createFrom().voidItem().invoke(() -> asked.get().askAgain(guardianEmail, now()))
                        : consents.persist(new GuardianConsent(child.id(), guardianEmail, now()))
                                .replaceWithVoid())
                .call(() -> links.revoke(LinkPurpose.GUARDIAN_CONSENT, child.id()))
                .chain(() -> links.issue(LinkPurpose.GUARDIAN_CONSENT, child.id()))
                .chain(link -> outbox.enqueue(letter(child, guardianEmail, link)));
    }

    private Uni<Void> requireAnother(Account child, String guardianEmail) {
        return contacts.require(child.id())
                .invoke(contact -> {
                    if (EmailAddress.Spelling.fold(contact.email()).equals(EmailAddress.Spelling.fold(guardianEmail))) {
                        throw AccountProblem.GUARDIAN_EMAIL_OWN.problem();
                    }
                })
                .replaceWithVoid();
    }

    private Mail letter(Account child, String to, Issued link) {
        return new Mail(
                        "guardian-asked",
                        child.id(),
                        to,
                        child.locale(),
                        Map.of(
                                "name", unlinked(child.displayName()),
                                "link", site.link("/guardian-consent#token=" + link.token())))
                .validUntil(link.expiresAt());
    }

    /** A name reaches somebody who did not ask for a letter; no reader of mail makes a link of it. */
    private static String unlinked(String name) {
        return name.replace('.', '．').replace('/', '／').replace(':', '：').replace('@', '＠');
    }

    @WithTransaction
    Uni<ConsentLook> look(String token) {
        return links.look(LinkPurpose.GUARDIAN_CONSENT, token).chain(link -> accounts.read(link.account())
                .map(child ->
                        new ConsentLook(child.displayName(), link.issuedAt(), link.expiresAt(), terms.version())));
    }

    @WithTransaction
    Uni<Void> decide(ConsentDecision said) {
        return links.consume(LinkPurpose.GUARDIAN_CONSENT, said.token())
                .chain(link -> accounts.require(link.account()))
                .call(child -> consents.of(child.id())
                        .map(asked -> asked.orElseThrow(AccountProblem.LINK_NOT_OPEN::problem))
                        .invoke(asked -> write(asked, said)))
                .call(child -> answer(child, said.decision()))
                .chain(child -> journal.append(GUARDIAN, List.of(child.guardianDecided(said.decision()))));
    }

    private void write(GuardianConsent asked, ConsentDecision said) {
        if (said.decision() == GuardianConsent.Decision.REFUSED) {
            asked.refuse(now());
            return;
        }
        if (said.guardianName() == null || said.relationship() == null || said.childBirthDate() == null) {
            throw AccountProblem.GUARDIAN_DETAILS_NEEDED.problem();
        }
        asked.give(said.guardianName().strip(), said.relationship(), said.childBirthDate(), terms.version(), now());
    }

    private Uni<Void> answer(Account child, GuardianConsent.Decision decision) {
        String letter = decision == GuardianConsent.Decision.GIVEN ? "guardian-given" : "guardian-refused";
        return contacts.require(child.id())
                .chain(contact -> outbox.enqueue(new Mail(
                        letter,
                        child.id(),
                        contact.email(),
                        child.locale(),
                        Map.of("name", child.displayName(), "signIn", site.link("/sign-in")))));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
