package jp.komitto.credentials;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.privacy.PersonalData;

/** That there is a password or an app, and since when; never what they are. */
@ApplicationScoped
class CredentialsAsPersonalData implements PersonalData {

    private final Passwords passwords;
    private final Totps totps;
    private final RecoveryCodes recovery;

    @Inject
    CredentialsAsPersonalData(Passwords passwords, Totps totps, RecoveryCodes recovery) {
        this.passwords = passwords;
        this.totps = totps;
        this.recovery = recovery;
    }

    private record Kept(OffsetDateTime passwordSetAt, OffsetDateTime authenticatorAppSince, int recoveryCodesLeft) {}

    @Override
    public String section() {
        return "credentials";
    }

    @Override
    public Set<String> columns() {
        return Set.of("password.account_id", "totp.account_id", "recovery_code.account_id");
    }

    @Override
    public Uni<Object> of(UUID account) {
        return passwords.of(account).chain(password -> totps.of(account).chain(totp -> recovery.left(account)
                .map(left -> new Kept(
                        password.map(Password::setAt).orElse(null),
                        totp.map(Totp::confirmedAt).orElse(null),
                        left))));
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return passwords
                .deleteById(account)
                .chain(() -> totps.deleteById(account))
                .chain(() -> recovery.drop(account));
    }
}
