package jp.komitto.credentials;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** All passwords. Whoever signs in with a passkey alone has none. */
@ApplicationScoped
class Passwords implements PanacheRepositoryBase<Password, UUID> {

    Uni<Optional<Password>> of(UUID account) {
        return findById(account).map(Optional::ofNullable);
    }

    Uni<Void> put(UUID account, String hash, OffsetDateTime now) {
        return of(account)
                .call(password -> password.isPresent()
                        ? Uni.createFrom().voidItem().invoke(() -> password.get()
                                .become(hash, now))
                        : persist(new Password(account, hash, now)))
                .replaceWithVoid();
    }
}
