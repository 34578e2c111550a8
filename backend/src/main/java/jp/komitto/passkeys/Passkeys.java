package jp.komitto.passkeys;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All passkeys. */
@ApplicationScoped
class Passkeys implements PanacheRepositoryBase<Passkey, UUID> {

    static final int MOST = 20;

    Uni<List<Passkey>> of(UUID account) {
        return find("accountId = ?1 order by madeAt, id", account).page(0, MOST).list();
    }

    /** Locked, so that its counter goes up one answer after the other. */
    Uni<Optional<Passkey>> byCredential(byte[] credentialId) {
        return find("credentialId", credentialId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .map(Optional::ofNullable);
    }

    Uni<Passkey> require(UUID id, UUID account) {
        return find("id = ?1 and accountId = ?2", id, account)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(PasskeyProblem.PASSKEY_NOT_FOUND::problem);
    }
}
