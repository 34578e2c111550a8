package jp.komitto.credentials;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jp.komitto.accounts.AccountFacts;
import jp.komitto.accounts.KnownAccounts;
import jp.komitto.credentials.Guessing.Target;
import jp.komitto.shared.web.EmailAddress;

/**
 * Somebody says who they are and a password. Whether the address is known makes no difference to anybody outside: the same
 * questions are asked, the same time is taken, the same guesses are free (A7, A8).
 */
@ApplicationScoped
public class ProvingByPassword {

    private static final UUID NO_ACCOUNT = new UUID(0, 0);

    private final KnownAccounts accounts;
    private final Passwords passwords;
    private final HashingPool pool;
    private final Guessing guessing;

    @Inject
    ProvingByPassword(KnownAccounts accounts, Passwords passwords, HashingPool pool, Guessing guessing) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.pool = pool;
        this.guessing = guessing;
    }

    private record Found(Optional<UUID> account, String hash) {

        static Found of(UUID account, Optional<Password> password) {
            return password.map(known -> new Found(Optional.of(account), known.hash()))
                    .orElseGet(Found::nobody);
        }

        static Found nobody() {
            return new Found(Optional.empty(), null);
        }

        boolean fits(String password) {
            return PasswordHash.fits(password, hash == null ? Nobody.HASH : hash) && account.isPresent();
        }
    }

    /** Nobody's password; looking at it takes as long as at anybody's. */
    private static final class Nobody {
        static final String HASH = PasswordHash.of("nobody has this password");
    }

    /**
     * Whose address and password these are; empty when they do not belong together.
     *
     * @param from the network address the request came from
     */
    public Uni<Optional<UUID>> byEmail(String email, String password, String from) {
        List<Target> targets = List.of(Target.account(EmailAddress.Spelling.fold(email)), Target.address(from));
        return prove(targets, password, () -> find(email));
    }

    /** Whether it is the password of somebody who is signed in already. */
    public Uni<Boolean> ofAccount(UUID account, String password, String from) {
        List<Target> targets = List.of(Target.account(account.toString()), Target.address(from));
        return prove(targets, password, () -> find(account)).map(Optional::isPresent);
    }

    private Uni<Optional<UUID>> prove(List<Target> targets, String password, Supplier<Uni<Found>> search) {
        return pool.withPlace(() -> guessing.attempt(targets)
                .chain(search::get)
                .chain(found -> compare(found, PasswordRules.normal(password)))
                .call(right -> right.isPresent()
                        ? guessing.right(targets)
                        : Uni.createFrom().voidItem()));
    }

    private Uni<Optional<UUID>> compare(Found found, String password) {
        return pool.run(() -> found.fits(password))
                .call(fits -> fits && PasswordHash.isOutdated(found.hash())
                        ? pool.run(() -> PasswordHash.of(password))
                                .chain(hash -> strengthen(found.account().get(), hash))
                        : Uni.createFrom().voidItem())
                .map(fits -> fits ? found.account() : Optional.empty());
    }

    /** Of somebody unknown the same question is asked in vain. */
    @WithSession
    Uni<Found> find(String email) {
        return accounts.byEmail(email).chain(account -> account.map(AccountFacts::id)
                .map(this::found)
                .orElseGet(() -> passwords.of(NO_ACCOUNT).map(none -> Found.nobody())));
    }

    @WithSession
    Uni<Found> find(UUID account) {
        return found(account);
    }

    @WithTransaction
    Uni<Void> strengthen(UUID account, String hash) {
        return passwords
                .of(account)
                .invoke(password -> password.ifPresent(known -> known.strengthen(hash)))
                .replaceWithVoid();
    }

    private Uni<Found> found(UUID account) {
        return passwords.of(account).map(password -> Found.of(account, password));
    }
}
