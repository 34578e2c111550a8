package jp.komitto.credentials;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.accounts.KnownAccounts;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.EndingSessions;

/** A password is chosen. It is judged and hashed before the transaction begins, for that takes longer than anything in it. */
@ApplicationScoped
public class SettingPasswords {

    private final KnownAccounts accounts;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final HashingPool pool;
    private final EndingSessions sessions;
    private final Journal journal;
    private final Clock clock;

    @Inject
    SettingPasswords(
            KnownAccounts accounts,
            Passwords passwords,
            PasswordRules rules,
            HashingPool pool,
            EndingSessions sessions,
            Journal journal,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
        this.pool = pool;
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
    }

    /** A password that passed the rules, ready to be kept. */
    public record Hashed(String hash) {

        @Override
        public String toString() {
            return "Hashed";
        }
    }

    /** @param about what somebody who knows the person would try first: name, address */
    public Uni<Hashed> hash(String password, List<String> about) {
        String normal = PasswordRules.normal(password);
        return pool.withPlace(() -> pool.run(() -> {
            rules.require(normal, about);
            return new Hashed(PasswordHash.of(normal));
        }));
    }

    /** For a new account, inside the use case at hand. */
    public Uni<Void> begin(UUID account, Hashed password) {
        return passwords.put(account, password.hash(), now());
    }

    /** Everybody else who is signed in with the old one is signed out. */
    Uni<Void> change(String password, Actor actor) {
        actor.requireConfirmed(clock.instant());
        return about(actor.id()).chain(about -> hash(password, about)).chain(hashed -> change(hashed, actor));
    }

    @WithSession
    Uni<List<String>> about(UUID account) {
        return accounts.require(account)
                .chain(facts -> accounts.emailOf(account).map(email -> List.of(facts.displayName(), email)));
    }

    @WithTransaction
    Uni<Void> change(Hashed hashed, Actor actor) {
        return passwords
                .put(actor.id(), hashed.hash(), now())
                .chain(() -> sessions.othersOf(actor, "PASSWORD_CHANGED"))
                .chain(() -> journal.append(actor, new JournalEntry("PasswordChanged", actor.id())));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
