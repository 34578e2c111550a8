package jp.komitto.passkeys;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.passkeys.PasskeyViews.PasskeyCreation;
import jp.komitto.shared.time.Ids;

/** A new passkey for an account, inside the use case at hand. */
@ApplicationScoped
public class AddingPasskeys {

    private final Passkeys passkeys;
    private final Ceremonies ceremonies;
    private final AskingDevices asking;
    private final WebAuthn webAuthn;
    private final ObjectMapper json;
    private final Ids ids;
    private final Clock clock;

    @Inject
    AddingPasskeys(
            Passkeys passkeys,
            Ceremonies ceremonies,
            AskingDevices asking,
            WebAuthn webAuthn,
            ObjectMapper json,
            Ids ids,
            Clock clock) {
        this.passkeys = passkeys;
        this.ceremonies = ceremonies;
        this.asking = asking;
        this.webAuthn = webAuthn;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** For an account that is to be. */
    public Uni<PasskeyCreation> ask(String email, String displayName) {
        return asking.toMake(Purpose.SIGN_UP, null, Ceremony.random(), email, displayName, List.of());
    }

    /** The first passkey of an account that has just been opened. */
    public Uni<Void> begin(UUID account, UUID ceremony, Map<String, Object> credential, String name) {
        return ceremonies
                .take(ceremony, Set.of(Purpose.SIGN_UP), now())
                .chain(asked -> keep(account, asked, credential, name))
                .replaceWithVoid();
    }

    Uni<Passkey> keep(UUID account, Ceremony asked, Map<String, Object> credential, String name) {
        Attested attested = webAuthn.register(asked.challenge(), new DeviceAnswer(json, credential));
        return passkeys.byCredential(attested.credentialId())
                .invoke(known -> {
                    if (known.isPresent()) {
                        throw PasskeyProblem.PASSKEY_KNOWN_ALREADY.problem();
                    }
                })
                .chain(() -> passkeys.persist(
                        new Passkey(ids.next(), account, asked.userHandle(), attested, name.strip(), now())));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
