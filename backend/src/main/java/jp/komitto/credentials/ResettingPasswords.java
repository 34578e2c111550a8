package jp.komitto.credentials;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.accounts.AccountFacts;
import jp.komitto.accounts.AccountProblem;
import jp.komitto.accounts.KnownAccounts;
import jp.komitto.accounts.LinkPurpose;
import jp.komitto.accounts.OneTimeLinks;
import jp.komitto.accounts.OneTimeLinks.Issued;
import jp.komitto.accounts.OneTimeLinks.Link;
import jp.komitto.credentials.Guessing.Target;
import jp.komitto.credentials.SettingPasswords.Hashed;
import jp.komitto.mailing.Mail;
import jp.komitto.mailing.Outbox;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.EndingSessions;
import jp.komitto.shared.web.EmailAddress;
import jp.komitto.shared.web.Language;
import jp.komitto.shared.web.Site;

/**
 * A password was forgotten. Whoever asks is told nothing; a letter goes to the address, to say either how to go on or that
 * nobody has an account with it. Both take the same steps and the same time (A8).
 */
@ApplicationScoped
class ResettingPasswords {

    private final KnownAccounts accounts;
    private final OneTimeLinks links;
    private final SettingPasswords setting;
    private final Guessing guessing;
    private final EndingSessions sessions;
    private final Outbox outbox;
    private final Site site;
    private final Journal journal;

    @Inject
    ResettingPasswords(
            KnownAccounts accounts,
            OneTimeLinks links,
            SettingPasswords setting,
            Guessing guessing,
            EndingSessions sessions,
            Outbox outbox,
            Site site,
            Journal journal) {
        this.accounts = accounts;
        this.links = links;
        this.setting = setting;
        this.guessing = guessing;
        this.sessions = sessions;
        this.outbox = outbox;
        this.site = site;
        this.journal = journal;
    }

    @WithTransaction
    Uni<Void> ask(String email, Language language) {
        String address = EmailAddress.Spelling.typed(email);
        return links.mayIssue(LinkPurpose.PASSWORD_RESET, address)
                .chain(may -> may ? write(address, language) : Uni.createFrom().voidItem());
    }

    private Uni<Void> write(String address, Language language) {
        return accounts.byEmail(address).chain(known -> links.issue(
                        LinkPurpose.PASSWORD_RESET, known.map(AccountFacts::id).orElse(null), address, language.tag())
                .chain(link -> outbox.enqueue(letter(known, address, language, link))));
    }

    private Mail letter(Optional<AccountFacts> known, String address, Language language, Issued link) {
        return known.map(account -> new Mail(
                                "password-reset",
                                account.id(),
                                address,
                                account.locale(),
                                Map.of("link", site.link("/password-reset/confirm#token=" + link.token())))
                        .validUntil(link.expiresAt()))
                .orElseGet(() -> new Mail(
                        "password-reset-unknown",
                        null,
                        address,
                        language.tag(),
                        Map.of("signUp", site.link("/sign-up"))));
    }

    /** Judged and hashed first, so that a password that is refused leaves the link as it was. */
    Uni<Void> complete(String token, String password) {
        return about(token)
                .chain(about -> setting.hash(password, about))
                .chain(hashed -> complete(token, hashed))
                .chain(email -> guessing.right(List.of(Target.account(EmailAddress.Spelling.fold(email)))));
    }

    @WithSession
    Uni<List<String>> about(String token) {
        return links.look(LinkPurpose.PASSWORD_RESET, token)
                .map(ResettingPasswords::owner)
                .chain(setting::about);
    }

    /** Everybody who is signed in is signed out, and other links open nothing any more. Answers the address. */
    @WithTransaction
    Uni<String> complete(String token, Hashed hashed) {
        return links.consume(LinkPurpose.PASSWORD_RESET, token)
                .map(ResettingPasswords::owner)
                .call(account -> setting.begin(account, hashed))
                .call(account -> links.revoke(LinkPurpose.PASSWORD_RESET, account))
                .call(account -> sessions.ofAccount(account, "PASSWORD_RESET"))
                .call(account ->
                        journal.append("account:" + account, List.of(new JournalEntry("PasswordReset", account))))
                .chain(accounts::emailOf);
    }

    private static UUID owner(Link link) {
        if (link.account() == null) {
            throw AccountProblem.LINK_NOT_OPEN.problem();
        }
        return link.account();
    }
}
