package jp.komitto.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.PersonalRows;

/** The account itself, how to reach the person, and the guardian's consent. */
@ApplicationScoped
class AccountData implements PersonalData {

    /** Links that were mailed for a sign-up or to a new address bear the address as well. */
    private static final String FORGET_LINKS = """
            delete from one_time_link where account_id = $1
                or lower(email) = (select email_folded from account_contact where account_id = $1)
            """;
    /** Contact data, consent and links go with it. */
    private static final String FORGET = "delete from account where id = $1";

    private final Accounts accounts;
    private final Contacts contacts;
    private final GuardianConsents consents;

    @Inject
    AccountData(Accounts accounts, Contacts contacts, GuardianConsents consents) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.consents = consents;
    }

    /** As people take it along. */
    record Taken(
            AccountFacts account,
            OffsetDateTime agreedAt,
            String email,
            OffsetDateTime emailVerifiedAt,
            TakenConsent guardianConsent) {}

    /** The consent, where one was asked for. */
    record TakenConsent(
            OffsetDateTime askedAt,
            String guardianEmail,
            GuardianConsent.Decision decision,
            OffsetDateTime decidedAt,
            String termsVersion,
            String guardianName,
            GuardianConsent.Relationship relationship,
            LocalDate turns16In) {

        private static TakenConsent of(GuardianConsent consent) {
            return new TakenConsent(
                    consent.askedAt(),
                    consent.guardianEmail(),
                    consent.decision(),
                    consent.decidedAt(),
                    consent.termsVersion(),
                    consent.guardianName(),
                    consent.relationship(),
                    consent.turns16In());
        }
    }

    @Override
    public String section() {
        return "account";
    }

    @Override
    public Set<String> columns() {
        return Set.of("account_contact.account_id", "one_time_link.account_id", "guardian_consent.account_id");
    }

    @Override
    public Uni<Taken> of(UUID id) {
        return accounts.read(id).chain(account -> contacts.require(id).chain(contact -> consents.of(id)
                .map(consent -> new Taken(
                        AccountFacts.of(account),
                        account.termsAgreedAt(),
                        contact.email(),
                        contact.verifiedAt(),
                        consent.map(TakenConsent::of).orElse(null)))));
    }

    @Override
    public Turn turn() {
        return Turn.LAST;
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return PersonalRows.run(FORGET_LINKS, account).chain(() -> PersonalRows.run(FORGET, account));
    }
}
