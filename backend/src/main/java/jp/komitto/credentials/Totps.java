package jp.komitto.credentials;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All authenticator apps. */
@ApplicationScoped
class Totps implements PanacheRepositoryBase<Totp, UUID> {

    Uni<Optional<Totp>> of(UUID account) {
        return findById(account).map(Optional::ofNullable);
    }

    /** Locked, so that one code is not taken twice at once. */
    Uni<Optional<Totp>> alone(UUID account) {
        return findById(account, LockModeType.PESSIMISTIC_WRITE).map(Optional::ofNullable);
    }
}
