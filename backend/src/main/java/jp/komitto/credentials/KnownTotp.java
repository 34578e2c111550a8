package jp.komitto.credentials;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.shared.security.Sealing;

/** An authenticator app whose secret somebody knows beforehand. Secrets of people never come out of here. */
@ApplicationScoped
public class KnownTotp {

    private final Totps totps;
    private final Sealing sealing;
    private final Clock clock;

    @Inject
    KnownTotp(Totps totps, Sealing sealing, Clock clock) {
        this.totps = totps;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** For an account that is made together with its app, inside the use case at hand. */
    public Uni<Void> begin(UUID account, byte[] secret) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Totp totp = new Totp(account);
        totp.ask(sealing.seal(account.toString(), secret), now);
        totp.confirm(0, now);
        return totps.persist(totp).replaceWithVoid();
    }

    /** What an app with this secret shows. */
    public static String codeOf(byte[] secret, Instant at) {
        return new TotpSecret(secret).code(at);
    }
}
