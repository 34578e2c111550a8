package jp.komitto.passkeys;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.komitto.offices.SecondFactor;

@ApplicationScoped
class PasskeyAsSecondFactor implements SecondFactor {

    static final String KIND = "PASSKEY";

    private final Passkeys passkeys;

    @Inject
    PasskeyAsSecondFactor(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Boolean> isSetUp(UUID account) {
        return passkeys.count("accountId", account).map(count -> count > 0);
    }
}
