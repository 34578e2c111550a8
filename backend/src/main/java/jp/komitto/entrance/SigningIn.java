package jp.komitto.entrance;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.komitto.credentials.ProvingByCode;
import jp.komitto.credentials.ProvingByPassword;
import jp.komitto.entrance.SignInViews.CodeMethod;
import jp.komitto.entrance.SignInViews.PasskeyAnswer;
import jp.komitto.entrance.SignInViews.SecondFactor;
import jp.komitto.entrance.SignInViews.SignIn;
import jp.komitto.passkeys.PasskeyViews.PasskeyRequest;
import jp.komitto.passkeys.ProvingByPasskey;
import jp.komitto.sessions.Client;

/** Signing in: a password and perhaps a second step, or a passkey. */
@ApplicationScoped
class SigningIn {

    private final ProvingByPassword passwords;
    private final ProvingByCode codes;
    private final ProvingByPasskey passkeys;
    private final Challenges challenges;
    private final Admitting admitting;

    @Inject
    SigningIn(
            ProvingByPassword passwords,
            ProvingByCode codes,
            ProvingByPasskey passkeys,
            Challenges challenges,
            Admitting admitting) {
        this.passwords = passwords;
        this.codes = codes;
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.admitting = admitting;
    }

    Uni<Admission> withPassword(SignIn signIn, Client client) {
        return passwords
                .byEmail(signIn.email(), signIn.password(), client.address())
                .map(account -> account.orElseThrow(EntranceProblem.CREDENTIALS_WRONG::problem))
                .chain(account -> afterPassword(account, client));
    }

    @WithTransaction
    Uni<Admission> afterPassword(UUID account, Client client) {
        return admitting.afterPassword(account, client);
    }

    Uni<Admission> withCode(SecondFactor step, Client client) {
        return owing(step.challenge())
                .call(account -> step.method() == CodeMethod.TOTP
                        ? codes.byApp(account, step.code(), client.address())
                        : codes.onPaper(account, step.code(), client.address()))
                .chain(() -> afterCode(step.challenge(), client));
    }

    @WithSession
    Uni<UUID> owing(String challenge) {
        return challenges.look(challenge);
    }

    @WithTransaction
    Uni<Admission> afterCode(String challenge, Client client) {
        return challenges.take(challenge).chain(account -> admitting.withTwoFactors(account, client));
    }

    /** With a challenge for whoever has shown a password, else for anybody. */
    Uni<PasskeyRequest> ask(String challenge) {
        return challenge == null ? passkeys.askAnybody() : askAfterPassword(challenge);
    }

    @WithTransaction
    Uni<PasskeyRequest> askAfterPassword(String challenge) {
        return challenges.look(challenge).chain(passkeys::askAfterPassword);
    }

    @WithTransaction
    Uni<Admission> withPasskey(PasskeyAnswer answer, Client client) {
        return passkeys.prove(answer.ceremony(), answer.credential())
                .chain(account -> admitting.withTwoFactors(account, client));
    }
}
