package jp.komitto.entrance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import jp.komitto.accounts.AccountStatus;
import jp.komitto.accounts.KnownAccounts;
import jp.komitto.credentials.KnownCredentials;
import jp.komitto.entrance.Admission.In;
import jp.komitto.entrance.Admission.OneStepMore;
import jp.komitto.offices.KeepingSecondFactor;
import jp.komitto.sessions.Client;
import jp.komitto.sessions.LiveSessions;

/** Opens the door for somebody who has proved who they are, inside the use case at hand. */
@ApplicationScoped
class Admitting {

    private final KnownAccounts accounts;
    private final KnownCredentials credentials;
    private final KeepingSecondFactor secondFactors;
    private final LiveSessions sessions;
    private final Challenges challenges;

    @Inject
    Admitting(
            KnownAccounts accounts,
            KnownCredentials credentials,
            KeepingSecondFactor secondFactors,
            LiveSessions sessions,
            Challenges challenges) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.challenges = challenges;
    }

    /** After a password: whoever set up an app, or works for the city and has a passkey, owes one more step. */
    Uni<Admission> afterPassword(UUID account, Client client) {
        return requireUsable(account)
                .chain(() -> owed(account))
                .chain(kinds -> kinds.isEmpty()
                        ? open(account, false, client)
                        : challenges.make(account).map(challenge -> new OneStepMore(challenge, kinds)));
    }

    /** After a second step, or a passkey whose device made sure who uses it. */
    Uni<Admission> withTwoFactors(UUID account, Client client) {
        return requireUsable(account).chain(() -> open(account, true, client));
    }

    /** Whose account was opened a moment ago; that of a child waits for the guardian. */
    Uni<Admission> newcomer(UUID account, boolean withTwoFactors, Client client) {
        return open(account, withTwoFactors, client);
    }

    private Uni<Set<String>> owed(UUID account) {
        return credentials
                .of(account)
                .chain(facts -> facts.totp() ? Uni.createFrom().item(true) : secondFactors.isNeededBy(account))
                .chain(needed -> needed
                        ? secondFactors.kindsOf(account)
                        : Uni.createFrom().item(Set.of()));
    }

    private Uni<Admission> open(UUID account, boolean withTwoFactors, Client client) {
        return accounts.signedIn(account)
                .chain(() -> challenges.dropOf(account))
                .chain(() -> sessions.open(account, withTwoFactors, client))
                .map(opened -> new In(opened.session(), opened.refreshToken()));
    }

    private Uni<Void> requireUsable(UUID account) {
        return accounts.require(account)
                .invoke(facts -> {
                    if (facts.status() == AccountStatus.SUSPENDED) {
                        throw EntranceProblem.ACCOUNT_SUSPENDED.problem();
                    }
                })
                .replaceWithVoid();
    }
}
