package jp.komitto.offices;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.city.Scheme;
import jp.komitto.city.Term;
import jp.komitto.city.Terms;
import jp.komitto.mailing.Mail;
import jp.komitto.mailing.Outbox;
import jp.komitto.offices.OfficeViews.OfferedOffice;
import jp.komitto.offices.OfficeViews.OfficeInvitationList;
import jp.komitto.offices.OfficeViews.OfficeInvitationView;
import jp.komitto.offices.OfficeViews.OfficeInvitationWanted;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.time.Ids;
import jp.komitto.shared.web.EmailAddress;
import jp.komitto.shared.web.Language;
import jp.komitto.shared.web.Site;

/** The city invites people to offices by a link in a letter; whoever has it takes the office on, once. */
@ApplicationScoped
class InvitingToOffices {

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final OfficeInvitations invitations;
    private final InvitedAddresses addresses;
    private final GivingRules rules;
    private final Outbox outbox;
    private final Terms terms;
    private final Site site;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    InvitingToOffices(
            OfficeInvitations invitations,
            InvitedAddresses addresses,
            GivingRules rules,
            Outbox outbox,
            Terms terms,
            Site site,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.invitations = invitations;
        this.addresses = addresses;
        this.rules = rules;
        this.outbox = outbox;
        this.terms = terms;
        this.site = site;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<OfficeInvitationView> invite(OfficeInvitationWanted wanted, Actor actor, Language language) {
        HeldOffice office = new HeldOffice(wanted.role(), wanted.department(), wanted.until());
        rules.requireMayGive(office, actor);
        String secret = secret();
        String email = EmailAddress.Spelling.typed(wanted.email());
        OfficeInvitation invitation = new OfficeInvitation(ids.next(), office, secret, actor.id(), now());
        return invitations
                .open(now())
                .invoke(InvitingToOffices::requireRoom)
                .chain(() -> invitations.persist(invitation))
                .chain(() -> addresses.persist(new InvitedAddress(invitation.id(), email)))
                .call(() -> outbox.enqueue(letter(invitation, email, secret)))
                .call(() -> journal.append(actor, invitation.invited()))
                .map(kept -> view(invitation, email, language));
    }

    /** For the first administrator, whom nobody can invite: the link alone, from the command line. */
    @WithTransaction
    Uni<String> inviteFirstAdministrator() {
        String secret = secret();
        HeldOffice office = new HeldOffice(Role.ADMINISTRATOR, null, null);
        OfficeInvitation invitation = new OfficeInvitation(ids.next(), office, secret, null, now());
        return invitations
                .persist(invitation)
                .call(() -> journal.append("system:command-line", List.of(invitation.invited())))
                .replaceWith(link(secret));
    }

    /** Addresses are shown to administrators alone, and that they were is recorded (C6). */
    @WithTransaction
    Uni<OfficeInvitationList> open(Actor actor, Language language) {
        return invitations.open(now()).chain(open -> addressesFor(actor, open)
                .map(emails -> new OfficeInvitationList(open.stream()
                        .map(one -> view(one, emails.get(one.id()), language))
                        .toList())));
    }

    private Uni<Map<UUID, String>> addressesFor(Actor actor, List<OfficeInvitation> open) {
        if (!actor.is(Role.ADMINISTRATOR) || open.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        List<UUID> ids = open.stream().map(OfficeInvitation::id).toList();
        JournalEntry[] reads =
                ids.stream().map(id -> new JournalEntry("ContactRead", id)).toArray(JournalEntry[]::new);
        return addresses.of(ids).call(() -> journal.append(actor, reads));
    }

    @WithTransaction
    Uni<Void> withdraw(UUID id, Actor actor) {
        return invitations
                .require(id)
                .invoke(invitation -> rules.requireMayTouch(invitation.office().role(), actor))
                .chain(invitation -> end(invitation, invitation.withdraw(now()), actor));
    }

    /** What somebody is invited to, before they decide. */
    @WithTransaction
    Uni<OfferedOffice> look(String secret, Language language) {
        return invitations.require(secret).invoke(one -> one.requireOpen(now())).map(one -> {
            HeldOffice office = one.office();
            return new OfferedOffice(
                    office.role(), office.department(), label(office, language), office.until(), one.expiresAt());
        });
    }

    Uni<Void> end(OfficeInvitation invitation, JournalEntry what, Actor actor) {
        return addresses.deleteById(invitation.id()).chain(() -> journal.append(actor, what));
    }

    private Mail letter(OfficeInvitation invitation, String email, String secret) {
        return new Mail("office-invitation", null, email, Language.JA.tag(), Map.of("link", link(secret)))
                .validUntil(invitation.expiresAt());
    }

    private String link(String secret) {
        return site.link("/office-invitation#secret=" + secret);
    }

    private OfficeInvitationView view(OfficeInvitation invitation, String email, Language language) {
        HeldOffice office = invitation.office();
        return new OfficeInvitationView(
                invitation.id(),
                email,
                office.role(),
                office.department(),
                label(office, language),
                office.until(),
                invitation.invitedBy(),
                invitation.invitedAt(),
                invitation.expiresAt());
    }

    private String label(HeldOffice office, Language language) {
        return terms.optional(Scheme.DEPARTMENT, office.department(), language)
                .map(Term::label)
                .orElse(null);
    }

    private static void requireRoom(List<OfficeInvitation> open) {
        if (open.size() >= OfficeInvitations.MOST_OPEN) {
            throw OfficeProblem.OFFICE_INVITATIONS_TOO_MANY.problem();
        }
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
