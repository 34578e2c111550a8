package jp.komitto.accounts;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The guardians' consents, one for each account that needs it. */
@ApplicationScoped
class GuardianConsents implements PanacheRepositoryBase<GuardianConsent, UUID> {

    /** Locked until the use case ends. */
    Uni<Optional<GuardianConsent>> of(UUID account) {
        return findById(account, LockModeType.PESSIMISTIC_WRITE).map(Optional::ofNullable);
    }
}
