package jp.komitto.accounts;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** All accounts. */
@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {

    Uni<Account> read(UUID id) {
        return findById(id).onItem().ifNull().failWith(AccountProblem.ACCOUNT_NOT_FOUND::problem);
    }

    /** Locked until the use case ends. */
    Uni<Account> require(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(AccountProblem.ACCOUNT_NOT_FOUND::problem);
    }
}
