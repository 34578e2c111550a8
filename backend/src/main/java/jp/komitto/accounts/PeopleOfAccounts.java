package jp.komitto.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.shared.security.KnownPeople;

/** What accounts tell other contexts about their people. */
@ApplicationScoped
class PeopleOfAccounts implements KnownPeople {

    private final Accounts accounts;
    private final Contacts contacts;

    @Inject
    PeopleOfAccounts(Accounts accounts, Contacts contacts) {
        this.accounts = accounts;
        this.contacts = contacts;
    }

    @Override
    public Uni<Optional<String>> ageBandOf(UUID account) {
        return accounts.findById(account).map(known -> Optional.ofNullable(known)
                .map(one -> one.ageBand().name()));
    }

    @Override
    public Uni<Boolean> takesPart(UUID account) {
        return accounts.findById(account).map(known -> known == null || known.status() == AccountStatus.ACTIVE);
    }

    @Override
    public Uni<Optional<String>> emailOf(UUID account) {
        return contacts.findById(account)
                .map(known -> Optional.ofNullable(known).map(Contact::email));
    }
}
