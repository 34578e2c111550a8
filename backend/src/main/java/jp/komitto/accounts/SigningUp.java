package jp.komitto.accounts;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.accounts.AccountViews.SignUpLink;
import jp.komitto.accounts.AccountViews.SignUpWanted;
import jp.komitto.accounts.OneTimeLinks.Issued;
import jp.komitto.mailing.Mail;
import jp.komitto.mailing.Outbox;
import jp.komitto.shared.web.Site;

/**
 * The first step to an account: a letter to the address. The answer is the same for addresses we know and those we do not, and
 * so is what is done for it: whether somebody has an account here is nobody else's business (A8).
 */
@ApplicationScoped
class SigningUp {

    private final Contacts contacts;
    private final OneTimeLinks links;
    private final Outbox outbox;
    private final Site site;

    @Inject
    SigningUp(Contacts contacts, OneTimeLinks links, Outbox outbox, Site site) {
        this.contacts = contacts;
        this.links = links;
        this.outbox = outbox;
        this.site = site;
    }

    @WithTransaction
    Uni<Void> ask(SignUpWanted wanted) {
        return links.mayIssue(LinkPurpose.SIGN_UP, wanted.email())
                .chain(may -> may ? write(wanted) : Uni.createFrom().voidItem());
    }

    private Uni<Void> write(SignUpWanted wanted) {
        return contacts.byEmail(wanted.email())
                .chain(known -> links.issue(LinkPurpose.SIGN_UP, owner(known), wanted.email(), wanted.locale())
                        .chain(link -> outbox.enqueue(known.isPresent() ? already(wanted) : confirm(wanted, link))));
    }

    /** A link that belongs to an account is never mailed; it only counts how often somebody asked. */
    private static UUID owner(Optional<Contact> known) {
        return known.map(Contact::accountId).orElse(null);
    }

    private Mail confirm(SignUpWanted wanted, Issued link) {
        return new Mail(
                        "sign-up",
                        null,
                        wanted.email(),
                        wanted.locale(),
                        Map.of("link", site.link("/sign-up/confirm#token=" + link.token())))
                .validUntil(link.expiresAt());
    }

    private Mail already(SignUpWanted wanted) {
        return new Mail(
                "sign-up-known",
                null,
                wanted.email(),
                wanted.locale(),
                Map.of("signIn", site.link("/sign-in"), "reset", site.link("/password-reset")));
    }

    @WithTransaction
    Uni<SignUpLink> look(String token) {
        return links.look(LinkPurpose.SIGN_UP, token).map(link -> new SignUpLink(link.email(), link.expiresAt()));
    }
}
