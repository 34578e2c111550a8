package jp.komitto.passkeys;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** How many passkeys somebody has. Inside the use case at hand. */
@ApplicationScoped
public class KnownPasskeys {

    private final Passkeys passkeys;

    @Inject
    KnownPasskeys(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    public Uni<Integer> count(UUID account) {
        return passkeys.count("accountId", account).map(Long::intValue);
    }
}
