package jp.komitto.passkeys;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.passkeys.PasskeyViews.PasskeyRequest;
import jp.komitto.passkeys.WebAuthn.Assertion;
import jp.komitto.passkeys.WebAuthn.Verified;

/** Somebody's device signs a question. Whoever uses the device was made sure of, or has just shown a password. */
@ApplicationScoped
public class ProvingByPasskey {

    private final Passkeys passkeys;
    private final Ceremonies ceremonies;
    private final AskingDevices asking;
    private final WebAuthn webAuthn;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    ProvingByPasskey(
            Passkeys passkeys,
            Ceremonies ceremonies,
            AskingDevices asking,
            WebAuthn webAuthn,
            ObjectMapper json,
            Clock clock) {
        this.passkeys = passkeys;
        this.ceremonies = ceremonies;
        this.asking = asking;
        this.webAuthn = webAuthn;
        this.json = json;
        this.clock = clock;
    }

    /** Whoever it is; the device knows. */
    @WithTransaction
    public Uni<PasskeyRequest> askAnybody() {
        return asking.toSign(Purpose.SIGN_IN, null, List.of());
    }

    /** After a password, inside the use case at hand. */
    public Uni<PasskeyRequest> askAfterPassword(UUID account) {
        return passkeys.of(account).chain(known -> asking.toSign(Purpose.SECOND_FACTOR, account, known));
    }

    /** Whose passkey answered, inside the use case at hand. */
    public Uni<UUID> prove(UUID ceremony, Map<String, Object> credential) {
        Assertion assertion = webAuthn.read(new DeviceAnswer(json, credential));
        return ceremonies
                .take(ceremony, Set.of(Purpose.SIGN_IN, Purpose.SECOND_FACTOR), now())
                .chain(asked -> passkeys.byCredential(assertion.credentialId())
                        .map(known -> known.filter(passkey -> passkey.isOf(assertion.userHandle()))
                                .filter(passkey -> asked.accountId() == null
                                        || asked.accountId().equals(passkey.accountId()))
                                .orElseThrow(PasskeyProblem.PASSKEY_NOT_BELIEVED::problem))
                        .invoke(passkey -> use(passkey, asked, assertion))
                        .map(Passkey::accountId));
    }

    private void use(Passkey passkey, Ceremony asked, Assertion assertion) {
        Verified verified = webAuthn.verify(assertion, asked.challenge(), passkey, asked.purpose() == Purpose.SIGN_IN);
        passkey.used(verified.signCount(), verified.backedUp(), now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
