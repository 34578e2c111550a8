package jp.komitto.accounts;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.shared.web.EmailAddress;

/** How to reach the person of each account. */
@ApplicationScoped
class Contacts implements PanacheRepositoryBase<Contact, UUID> {

    Uni<Contact> require(UUID account) {
        return findById(account).onItem().ifNull().failWith(AccountProblem.ACCOUNT_NOT_FOUND::problem);
    }

    Uni<Optional<Contact>> byEmail(String email) {
        return find("emailFolded", EmailAddress.Spelling.fold(email))
                .firstResult()
                .map(Optional::ofNullable);
    }
}
