package jp.komitto.entrance;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.komitto.accounts.StartingAccounts;
import jp.komitto.accounts.StartingAccounts.Details;
import jp.komitto.credentials.SettingPasswords;
import jp.komitto.credentials.SettingPasswords.Hashed;
import jp.komitto.entrance.SignUpViews.FirstPasskey;
import jp.komitto.entrance.SignUpViews.SignUpCompletion;
import jp.komitto.entrance.SignUpViews.SignUpPasskeyWanted;
import jp.komitto.passkeys.AddingPasskeys;
import jp.komitto.passkeys.PasskeyViews.PasskeyCreation;
import jp.komitto.sessions.Client;
import jp.komitto.shared.web.EmailAddress;

/** The last step of a sign-up: the account, the way in and the first session, all of it or nothing. */
@ApplicationScoped
class CompletingSignUp {

    private final StartingAccounts accounts;
    private final SettingPasswords passwords;
    private final AddingPasskeys passkeys;
    private final Admitting admitting;

    @Inject
    CompletingSignUp(
            StartingAccounts accounts, SettingPasswords passwords, AddingPasskeys passkeys, Admitting admitting) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.admitting = admitting;
    }

    @WithTransaction
    Uni<PasskeyCreation> askForPasskey(SignUpPasskeyWanted wanted) {
        return accounts.emailOf(wanted.token()).chain(email -> passkeys.ask(email, wanted.displayName()));
    }

    Uni<Admission> complete(SignUpCompletion wanted, Client client) {
        if ((wanted.password() == null) == (wanted.passkey() == null)) {
            throw EntranceProblem.ONE_WAY_ONLY.problem();
        }
        return wanted.password() == null ? withPasskey(wanted, client) : withPassword(wanted, client);
    }

    private Uni<Admission> withPassword(SignUpCompletion wanted, Client client) {
        return emailOf(wanted.token())
                .chain(email -> passwords.hash(wanted.password(), List.of(wanted.displayName(), email)))
                .chain(hashed -> open(wanted, hashed, client));
    }

    @WithSession
    Uni<String> emailOf(String token) {
        return accounts.emailOf(token);
    }

    @WithTransaction
    Uni<Admission> open(SignUpCompletion wanted, Hashed password, Client client) {
        return open(wanted, account -> passwords.begin(account, password), false, client);
    }

    /** The device made sure who uses it, so this counts for both factors. */
    @WithTransaction
    Uni<Admission> withPasskey(SignUpCompletion wanted, Client client) {
        FirstPasskey first = wanted.passkey();
        return open(
                wanted,
                account -> passkeys.begin(account, first.ceremony(), first.credential(), first.name()),
                true,
                client);
    }

    private Uni<Admission> open(
            SignUpCompletion wanted, Function<UUID, Uni<Void>> wayIn, boolean twoFactors, Client client) {
        Details details = new Details(
                wanted.displayName(),
                wanted.ageBand(),
                wanted.termsVersion(),
                EmailAddress.Spelling.typed(wanted.guardianEmail()));
        return accounts.complete(wanted.token(), details)
                .call(wayIn::apply)
                .chain(account -> admitting.newcomer(account, twoFactors, client));
    }
}
