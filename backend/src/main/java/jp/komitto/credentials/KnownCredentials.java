package jp.komitto.credentials;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** With what somebody can prove who they are, never what it is. Inside the use case at hand. */
@ApplicationScoped
public class KnownCredentials {

    private final Passwords passwords;
    private final Totps totps;
    private final RecoveryCodes recovery;

    @Inject
    KnownCredentials(Passwords passwords, Totps totps, RecoveryCodes recovery) {
        this.passwords = passwords;
        this.totps = totps;
        this.recovery = recovery;
    }

    /** @param recoveryCodesLeft 0 without an authenticator app */
    public record Facts(boolean hasPassword, boolean totp, int recoveryCodesLeft) {}

    public Uni<Facts> of(UUID account) {
        return passwords.of(account).chain(password -> totps.of(account).chain(totp -> recovery.left(account)
                .map(left -> new Facts(
                        password.isPresent(), totp.filter(Totp::isInUse).isPresent(), left))));
    }
}
